package fr.acteslocaux.message;

import fr.acteslocaux.scan.Quotation;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.Localized;

/** How parsers describe a text that is not the value that it should be. */
public final class FormatFaults {

    private FormatFaults() {}

    /**
     * Describes a text of the wrong length.
     *
     * @param type  the name of the type
     * @param input  the text
     * @param expected  the lengths allowed, such as {@code 8 characters}
     * @return the fault
     */
    public static FormatFault ofLength(String type, CharSequence input, Localized expected) {
        return new FormatFault(
                type, input.toString(), FormatFault.Kind.LENGTH, expected, Localized.untranslated(input.length()));
    }

    /**
     * Describes a character that cannot stand where it stands, or the end of a text that should go on.
     *
     * @param type  the name of the type
     * @param input  the text
     * @param index  where the character stands, from 0; the length of the text for its end
     * @param expected  what may stand there, such as {@code a digit}; the position is added, counted from 1
     * @return the fault
     */
    public static FormatFault ofCharacter(String type, CharSequence input, int index, Localized expected) {
        Localized found = index < input.length()
                ? Localized.untranslated(quoted(input.charAt(index)))
                : Message.of("end-of-text");
        return new FormatFault(
                type,
                input.toString(),
                FormatFault.Kind.CHARACTER,
                Message.of("at-position", expected, index + 1),
                found);
    }

    /**
     * Describes a part that names nothing, or a key that does not fit.
     *
     * @param type  the name of the type
     * @param input  the text
     * @param kind  in what way it fails
     * @param expected  what the rule computes or allows
     * @param found  the part of the text; it is quoted
     * @return the fault
     */
    public static FormatFault ofPart(
            String type, CharSequence input, FormatFault.Kind kind, Localized expected, CharSequence found) {
        return new FormatFault(type, input.toString(), kind, expected, Localized.untranslated(quoted(found)));
    }

    /**
     * Describes a check character that is not the one that the rest gives.
     *
     * @param type  the name of the type
     * @param input  the text
     * @param key  the right one
     * @param digits  what it is computed from
     * @param found  the one that stands there
     * @return the fault
     */
    public static FormatFault ofKey(String type, CharSequence input, char key, String digits, char found) {
        return new FormatFault(
                type,
                input.toString(),
                FormatFault.Kind.KEY,
                Message.of("key-after", quoted(key), digits),
                Localized.untranslated(quoted(found)));
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
}
