package fr.acteslocaux.text;

import fr.acteslocaux.resource.TextBundle;
import fr.acteslocaux.scan.Quotation;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a text that should be a value, such as
 * {@code UAI "0120612B" has a wrong key: expected 'A' after 0120612, found 'B'}.
 *
 * @param type  the name of the type, such as {@code uai}; {@link #typeName()} is what people call it
 * @param input  the text as it was given, whole
 * @param kind  in what way it fails
 * @param expected  what the rule computes or allows
 * @param found  what the text has there
 */
public record FormatFault(String type, String input, Kind kind, Localized expected, Localized found)
        implements Localized, Serializable {

    /**
     * In what way a text fails to be a value.
     */
    public enum Kind {
        /** Too many or too few characters. */
        LENGTH,
        /** A character that cannot stand where it stands. */
        CHARACTER,
        /** Right in shape, but a part of it names nothing: a month 13, a department 20. */
        COMPONENT,
        /** The check digit or letter is not the one that the rest gives. */
        KEY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FormatFault {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /**
     * Returns what people call the type.
     *
     * @return such as {@code UAI} or {@code department code}
     */
    public Localized typeName() {
        return new TypeName(type);
    }

    @Override
    public String in(Language language) {
        return words(language).text(kind.toString(), hole -> switch (hole) {
            case "type" -> typeName().in(language);
            case "input" -> Quotation.of(input, '"');
            case "expected" -> expected.in(language);
            default -> found.in(language);
        });
    }

    private Object writeReplace() {
        return kept();
    }

    private Kept kept() {
        return new Kept(type, input, kind, Bilingual.kept(expected), Bilingual.kept(found));
    }

    private record Kept(String type, String input, Kind kind, Bilingual expected, Bilingual found)
            implements Serializable {

        private Object readResolve() {
            return new FormatFault(type, input, kind, expected, found);
        }
    }

    /**
     * Compares what is said.
     *
     * @param other  the other object
     * @return true if both say the same of the same input, in both languages
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormatFault fault && kept().equals(fault.kept());
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, input, kind);
    }

    private record TypeName(String type) implements Localized {

        @Override
        public String in(Language language) {
            TextBundle words = words(language);
            return words.has("type." + type) ? words.text("type." + type, String::valueOf) : type;
        }

        @Override
        public String toString() {
            return in(Language.ENGLISH);
        }
    }

    private static TextBundle words(Language language) {
        return TextBundle.of(FormatFault.class, "format-faults", language.locale());
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
