package fr.acteslocaux.message;

import fr.acteslocaux.resource.TextBundle;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A few words in the language of the reader, such as what a parser expected: {@code a digit at position 4}, or
 * {@code un chiffre en position 4}.
 *
 * @param key  the name of the words in the bundle {@code messages}
 * @param arguments  what stands in their holes, which are counted from 0
 */
public record Message(String key, List<Localized> arguments) implements Localized {

    private static final TextBundle FRENCH = TextBundle.of(Message.class, "messages", Language.FRENCH.locale());
    private static final TextBundle ENGLISH = TextBundle.of(Message.class, "messages", Language.ENGLISH.locale());

    public Message {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(Objects.requireNonNull(arguments, "arguments"));
    }

    /**
     * Makes a message.
     *
     * @param key  the name of the words
     * @param arguments  what stands in the holes; what is not localized is written as it is
     * @return the message
     */
    public static Message of(String key, Object... arguments) {
        return new Message(
                key,
                Arrays.stream(arguments)
                        .map(argument ->
                                argument instanceof Localized localized ? localized : Localized.untranslated(argument))
                        .toList());
    }

    /**
     * Makes the message that says what people call a constant.
     *
     * @param prefix  what keys of such constants begin with
     * @param constant  the constant
     * @return the message
     */
    public static Message ofConstant(String prefix, Enum<?> constant) {
        return of(prefix + "." + hyphenated(constant));
    }

    /**
     * Names a constant as tables, documents and keys do.
     *
     * @param constant  the constant
     * @return such as {@code no-limit}
     */
    public static String hyphenated(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String in(Language language) {
        TextBundle texts = switch (language) {
            case FRENCH -> FRENCH;
            case ENGLISH -> ENGLISH;
        };
        return texts.text(key, hole -> arguments.get(Integer.parseInt(hole)).in(language));
    }

    /**
     * Says the words in English.
     *
     * @return the words
     */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
