package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for problems, from the bundle {@code problems}. */
public final class ProblemTexts {

    private static final ResourceBundle FRENCH = bundle(Locale.FRENCH);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private ProblemTexts() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                ProblemTexts.class.getPackageName() + ".problems", locale, ProblemTexts.class.getModule());
    }

    /**
     * Words a problem.
     *
     * @param key  the name of the words
     * @param arguments  what stands in their holes, which are counted from 0
     * @return the words, for readers of either language
     */
    public static Localized of(String key, Object... arguments) {
        return language -> {
            ResourceBundle texts = switch (language) {
                case FRENCH -> FRENCH;
                case ENGLISH -> ENGLISH;
            };
            return new MessageFormat(texts.getString(key), language.locale())
                    .format(Arrays.stream(arguments)
                            .map(argument -> written(argument, language))
                            .toArray());
        };
    }

    private static String written(Object argument, Language language) {
        return argument instanceof Localized localized ? localized.in(language) : argument.toString();
    }
}
