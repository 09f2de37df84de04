package fr.acteslocaux.ctes.words;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * What is said of messages, from the bundle {@code words}.
 *
 * @param key  the name of the words
 * @param arguments  what stands in their holes, which are counted from 0
 */
public record Words(String key, List<Localized> arguments) implements Localized {

    private static final ResourceBundle FRENCH = bundle(Locale.FRENCH);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
    private static final int LONGEST_QUOTE = 40;

    public Words {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(Words.class.getPackageName() + ".words", locale, Words.class.getModule());
    }

    /**
     * Takes words of the bundle.
     *
     * @param key  the name of the words
     * @param arguments  what stands in the holes; what is not localized is written as it is
     * @return the words
     */
    public static Words of(String key, Object... arguments) {
        return new Words(
                key,
                Arrays.stream(arguments)
                        .map(argument ->
                                argument instanceof Localized localized ? localized : Localized.untranslated(argument))
                        .toList());
    }

    /**
     * Quotes foreign text, cut short; what cannot be seen is shown as its number.
     *
     * @param text  the text
     * @return the quotation
     */
    public static Localized quoted(String text) {
        StringBuilder quotation = new StringBuilder("\"");
        text.codePoints().limit(LONGEST_QUOTE).forEach(character -> {
            if (isVisible(character)) {
                quotation.appendCodePoint(character);
            } else {
                quotation.append(String.format(Locale.ROOT, "\\u%04X", character));
            }
        });
        boolean isCut = text.codePointCount(0, text.length()) > LONGEST_QUOTE;
        return Localized.untranslated(quotation.append(isCut ? "…\"" : "\""));
    }

    private static boolean isVisible(int character) {
        return character == ' '
                || switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
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

    /** Says the words in English. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
