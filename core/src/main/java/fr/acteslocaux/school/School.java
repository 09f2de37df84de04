package fr.acteslocaux.school;

import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A school as a list in a convention names it. For example the line
 * {@code RODEZ - 12 - E.E.PU FERDINAND FOCH RODEZ - 0120612A} names the town, the department, the kind, the name and the
 * number of a public elementary school.
 *
 * @legal.term école
 * @param uai  its number in the national register
 * @param kind  what school it is
 * @param name  its name, as printed
 * @param town  the town, as printed, empty if the list does not say
 * @param department  the department
 */
public record School(Uai uai, Kind kind, String name, Optional<String> town, DepartmentCode department) {

    /**
     * The kinds of primary-level schools, by the abbreviations that lists print. The abbreviations agree with the data of the
     * registers; no official table of them is known.
     */
    public enum Kind {
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

        Kind(String abbreviation) {
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
        public static Kind parse(CharSequence text) {
            String abbreviation = text.toString();
            return tryParse(abbreviation)
                    .orElseThrow(() -> new MalformedValueException(FormatFaults.ofPart(
                            "school-kind",
                            abbreviation,
                            FormatFault.Kind.COMPONENT,
                            Message.of("one-of", abbreviations()),
                            abbreviation)));
        }

        private static String abbreviations() {
            return Stream.of(values()).map(Kind::abbreviation).collect(Collectors.joining(", "));
        }

        /**
         * Reads an abbreviation, if it is one.
         *
         * @param text  the text
         * @return the kind, or empty
         */
        public static Optional<Kind> tryParse(@Nullable CharSequence text) {
            return Arrays.stream(values())
                    .filter(kind -> text != null && kind.abbreviation.contentEquals(text))
                    .findFirst();
        }
    }

    private static final String TYPE = "school";
    private static final String PARTED = " - ";
    private static final int PARTS_BESIDE_TOWN = 3;

    public School {
        Objects.requireNonNull(uai, "uai");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(town, "town");
        Objects.requireNonNull(department, "department");
    }

    /**
     * Makes a school of which the town is known.
     *
     * @param uai  its number in the national register
     * @param kind  what school it is
     * @param name  its name, as printed
     * @param town  the town, as printed
     * @param department  the department
     */
    public School(Uai uai, Kind kind, String name, String town, DepartmentCode department) {
        this(uai, kind, name, Optional.of(town), department);
    }

    /**
     * Reads a line as lists print it.
     *
     * @param text  town, department, kind and name, and number, parted by {@code " - "}; the town may be missing
     * @return the school
     * @throws MalformedValueException if a part is missing or malformed
     */
    public static School parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        String line = text.toString();
        List<String> parts = List.of(line.split(PARTED, -1));
        int last = parts.size() - 1;
        int department = DepartmentCode.isValid(parts.get(0)) ? 0 : 1;
        String kindAndName = last < department + PARTS_BESIDE_TOWN - 1
                ? ""
                : String.join(PARTED, parts.subList(department + 1, last));
        int blank = kindAndName.indexOf(' ');
        if (blank < 1 || blank == kindAndName.length() - 1 || parts.get(0).isBlank()) {
            throw new MalformedValueException(
                    FormatFaults.ofPart(TYPE, line, FormatFault.Kind.COMPONENT, Message.of("school-line"), line));
        }
        try {
            return new School(
                    Uai.parse(parts.get(last)),
                    Kind.parse(kindAndName.substring(0, blank)),
                    kindAndName.substring(blank + 1),
                    department == 0 ? Optional.empty() : Optional.of(parts.get(0)),
                    DepartmentCode.parse(parts.get(department)));
        } catch (MalformedValueException ofPart) {
            FormatFault part = ofPart.fault();
            throw new MalformedValueException(new FormatFault(TYPE, line, part.kind(), part.expected(), part.found()));
        }
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static School valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a line, if it is one.
     *
     * @param text  the text, null is none
     * @return the school, or empty
     */
    public static Optional<School> tryParse(@Nullable CharSequence text) {
        try {
            return text == null ? Optional.empty() : Optional.of(parse(text));
        } catch (MalformedValueException notASchool) {
            return Optional.empty();
        }
    }

    /**
     * Says whether a text is such a line.
     *
     * @param text  the text, null is none
     * @return true if it is
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return tryParse(text).isPresent();
    }

    /**
     * Prints the line, as lists do.
     *
     * @return such as {@code RODEZ - 12 - E.E.PU FERDINAND FOCH RODEZ - 0120612A}, without the town if it is unknown
     */
    public String registerLine() {
        String line = String.join(PARTED, department.toString(), kind.abbreviation() + " " + name, uai.toString());
        return town.map(known -> known + PARTED + line).orElse(line);
    }

    /**
     * Says whether a text is the name of this school, whatever its accents, hyphens and letter case, with the town or
     * without.
     *
     * @param text  the name, such as {@code Sainte Procule}
     * @return true if it is
     */
    public boolean isNamed(String text) {
        return foldedName().isSame(FoldedName.of(text, town.orElse("")));
    }

    /**
     * Says whether a text is nearly the name of this school, and not quite. For example {@code Sainte Procule} is nearly
     * {@code SAINTE-PROUCLE RODEZ}. It is for a reader to say which is right.
     *
     * @param text  the name
     * @return true if at most two letters differ, fewer in a short name
     */
    public boolean isNearlyNamed(String text) {
        return foldedName().isNear(FoldedName.of(text, town.orElse("")));
    }

    /**
     * Finds the school that a mistyped number or name may stand for. It is a suggestion for a reader; nothing is repaired.
     *
     * @param mistyped  a number with one wrong character or two swapped, such as {@code 0120612B}, or nearly a name
     * @param known  the schools to choose from
     * @return the school, or empty if none or several are near, or if one has this very number or name
     */
    public static Optional<School> suggestion(CharSequence mistyped, Collection<School> known) {
        return SchoolNames.of(known).suggestion(mistyped);
    }

    private FoldedName foldedName() {
        return FoldedName.of(name, town.orElse(""));
    }
}
