package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The words for a problem, from the bundle {@code problems}.
 *
 * @param key  the name of the words, which is also the kind of the problem
 * @param arguments  what stands in their holes, which are counted from 0
 */
public record ProblemText(String key, List<Localized> arguments) implements Localized {

    private static final ResourceBundle FRENCH = bundle(Locale.FRENCH);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    public ProblemText {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                ProblemText.class.getPackageName() + ".problems", locale, ProblemText.class.getModule());
    }

    /**
     * Words a problem.
     *
     * @param key  the name of the words
     * @param arguments  what stands in the holes; what is not localized is written as it is
     * @return the words
     */
    public static ProblemText of(String key, Object... arguments) {
        return new ProblemText(
                key,
                Arrays.stream(arguments)
                        .map(argument ->
                                argument instanceof Localized localized ? localized : Localized.untranslated(argument))
                        .toList());
    }

    @Override
    public String in(Language language) {
        ResourceBundle texts = switch (language) {
            case FRENCH -> FRENCH;
            case ENGLISH -> ENGLISH;
        };
        return new MessageFormat(texts.getString(key), language.locale())
                .format(arguments.stream()
                        .map(argument -> argument.in(language))
                        .toArray());
    }
}
