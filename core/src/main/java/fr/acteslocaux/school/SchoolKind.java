package fr.acteslocaux.school;

import fr.acteslocaux.text.Fault;
import fr.acteslocaux.text.Malformation;
import fr.acteslocaux.text.MalformedValueException;
import fr.acteslocaux.text.Phrase;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of primary-level schools, by the abbreviations that lists print. The abbreviations agree with the data of the
 * registers; no official table of them is known.
 */
public enum SchoolKind {
    /** A public nursery school (<i>école maternelle publique</i>). */
    PUBLIC_NURSERY("E.M.PU"),
    /** A public elementary school (<i>école élémentaire publique</i>). */
    PUBLIC_ELEMENTARY("E.E.PU"),
    /** A public primary school: nursery and elementary classes (<i>école primaire publique</i>). */
    PUBLIC_PRIMARY("E.P.PU"),
    /** A private nursery school (<i>école maternelle privée</i>). */
    PRIVATE_NURSERY("E.M.PR"),
    /** A private elementary school (<i>école élémentaire privée</i>). */
    PRIVATE_ELEMENTARY("E.E.PR"),
    /** A private primary school (<i>école primaire privée</i>). */
    PRIVATE_PRIMARY("E.P.PR");

    private final String abbreviation;

    SchoolKind(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /**
     * Returns the abbreviation as lists print it.
     *
     * @return such as {@code E.E.PU}
     */
    public String abbreviation() {
        return abbreviation;
    }

    /**
     * Says whether the school is public.
     *
     * @return true if public, false if private
     */
    public boolean isPublic() {
        return abbreviation.endsWith("PU");
    }

    /**
     * Reads an abbreviation.
     *
     * @param text  the abbreviation, such as {@code E.E.PU}
     * @return the kind
     * @throws MalformedValueException if there is no such kind
     */
    public static SchoolKind parse(CharSequence text) {
        String abbreviation = text.toString();
        return tryParse(abbreviation)
                .orElseThrow(() -> new MalformedValueException(Malformation.ofPart(
                        "school-kind",
                        abbreviation,
                        Fault.COMPONENT,
                        Phrase.of("one-of", abbreviations()),
                        abbreviation)));
    }

    private static String abbreviations() {
        return Stream.of(values()).map(SchoolKind::abbreviation).collect(Collectors.joining(", "));
    }

    /**
     * Reads an abbreviation, if it is one.
     *
     * @param text  the text
     * @return the kind, or empty
     */
    public static Optional<SchoolKind> tryParse(@Nullable CharSequence text) {
        return Arrays.stream(values())
                .filter(kind -> text != null && kind.abbreviation.contentEquals(text))
                .findFirst();
    }
}
