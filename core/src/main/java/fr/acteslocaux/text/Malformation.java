package fr.acteslocaux.text;

import fr.acteslocaux.scan.Quotation;
import java.util.Objects;

/**
 * What is wrong with a text that should be a value, such as
 * {@code UAI "0120612B" has a wrong key: expected 'A' after 0120612, found 'B'}.
 *
 * @param type  the name of the type, such as {@code uai}; {@link #typeName()} is what people call it
 * @param input  the text as it was given, whole
 * @param fault  the kind of fault
 * @param expected  what the rule computes or allows
 * @param found  what the text has there
 */
public record Malformation(String type, String input, Fault fault, Localized expected, Localized found)
        implements Localized {

    public Malformation {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /**
     * Describes a text of the wrong length.
     *
     * @param type  the name of the type
     * @param input  the text
     * @param expected  the lengths allowed, such as {@code 8 characters}
     * @return the malformation
     */
    public static Malformation ofLength(String type, CharSequence input, Localized expected) {
        return new Malformation(type, input.toString(), Fault.LENGTH, expected, Localized.verbatim(input.length()));
    }

    /**
     * Describes a character that cannot stand where it stands, or the end of a text that should go on.
     *
     * @param type  the name of the type
     * @param input  the text
     * @param index  where the character stands, from 0; the length of the text for its end
     * @param expected  what may stand there, such as {@code a digit}; the position is added, counted from 1
     * @return the malformation
     */
    public static Malformation ofCharacter(String type, CharSequence input, int index, Localized expected) {
        Localized found =
                index < input.length() ? Localized.verbatim(quoted(input.charAt(index))) : Phrase.of("end-of-text");
        return new Malformation(
                type, input.toString(), Fault.CHARACTER, Phrase.of("at-position", expected, index + 1), found);
    }

    /**
     * Describes a part that names nothing, or a key that does not fit.
     *
     * @param type  the name of the type
     * @param input  the text
     * @param fault  the kind of fault
     * @param expected  what the rule computes or allows
     * @param found  the part of the text; it is quoted
     * @return the malformation
     */
    public static Malformation ofPart(
            String type, CharSequence input, Fault fault, Localized expected, CharSequence found) {
        return new Malformation(type, input.toString(), fault, expected, Localized.verbatim(quoted(found)));
    }

    /**
     * Describes a check character that is not the one that the rest gives.
     *
     * @param type  the name of the type
     * @param input  the text
     * @param key  the right one
     * @param digits  what it is computed from
     * @param found  the one that stands there
     * @return the malformation
     */
    public static Malformation ofKey(String type, CharSequence input, char key, String digits, char found) {
        return new Malformation(
                type,
                input.toString(),
                Fault.KEY,
                Phrase.of("key-after", quoted(key), digits),
                Localized.verbatim(quoted(found)));
    }

    /**
     * Returns what people call the type.
     *
     * @return such as {@code UAI} or {@code department code}
     */
    public Localized typeName() {
        return Phrase.of("type." + type);
    }

    /**
     * Writes text in quotes so that it is safe to show: control characters are escaped and what is longer than 40
     * characters is cut.
     *
     * @param text  the text
     * @return the text in double quotes
     */
    public static String quoted(CharSequence text) {
        return Quotation.of(text, '"');
    }

    private static String quoted(char character) {
        return Quotation.of(String.valueOf(character), '\'');
    }

    @Override
    public String in(Language language) {
        return Phrase.of("malformation." + fault, typeName(), quoted(input), expected, found)
                .in(language);
    }

    /**
     * Says it in a sentence, with the input in quotes.
     *
     * @return the sentence, in English, without a final point
     */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
