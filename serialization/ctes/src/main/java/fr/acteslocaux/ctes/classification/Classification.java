package fr.acteslocaux.ctes.classification;

import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.scan.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a prefecture accepts since a day: the natures of acts with the types of their pieces, and the matters down to five
 * levels. The first two levels of matters are the same everywhere; those below, and the types of pieces, are of this
 * classification alone, and codes say something only with its day.
 *
 * @legal.term classification des actes
 * @legal.source CTES-MATTERS
 * @param date  the day that names it, empty if the message has none
 * @param natures  the natures of acts, in order
 * @param matters  the matters of the first level, in order
 */
public record Classification(Optional<LocalDate> date, List<Nature> natures, List<Matter> matters) {

    /**
     * A nature of acts.
     *
     * @param code  its number, such as 1
     * @param letters  its two letters, such as {@code DE}
     * @param label  what it is called; editions differ
     * @param pieceTypes  the types that its documents may have, in order; none before 2017
     */
    public record Nature(int code, String letters, String label, List<PieceType> pieceTypes) {

        public Nature {
            Objects.requireNonNull(letters, "letters");
            Objects.requireNonNull(label, "label");
            pieceTypes = List.copyOf(pieceTypes);
        }
    }

    /**
     * The type of a document.
     *
     * @param code  its five characters, such as {@code 99_DE}
     * @param label  what it is called
     */
    public record PieceType(String code, String label) {

        public PieceType {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * A matter, of any level.
     *
     * @param code  its numbers from the first level on, parted by points, such as {@code 8} or {@code 8.1}
     * @param label  what it is called
     * @param below  the matters within it, in order
     */
    public record Matter(String code, String label, List<Matter> below) {

        public Matter {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(label, "label");
            below = List.copyOf(below);
        }

        private Stream<Matter> all() {
            return Stream.concat(Stream.of(this), below.stream().flatMap(Matter::all));
        }
    }

    public Classification {
        Objects.requireNonNull(date, "date");
        natures = List.copyOf(natures);
        matters = List.copyOf(matters);
    }

    /**
     * Returns what all prefectures have: the natures, and the matters of the first two levels. It has neither a day nor types of
     * pieces.
     *
     * @return the national list, in French
     */
    public static Classification national() {
        return National.CLASSIFICATION;
    }

    /**
     * Lists the matters of all levels.
     *
     * @return each matter before those within it
     */
    public List<Matter> allMatters() {
        return matters.stream().flatMap(Matter::all).toList();
    }

    /**
     * Finds a matter.
     *
     * @param matter  the matter
     * @return what the classification says of it, or empty if it has none of that code
     */
    public Optional<Matter> find(ActMatter matter) {
        List<Matter> level = matters;
        Optional<Matter> found = Optional.empty();
        StringBuilder code = new StringBuilder();
        for (int number : matter.levels()) {
            String next = code.append(code.isEmpty() ? "" : ".").append(number).toString();
            found = level.stream()
                    .filter(candidate -> candidate.code().equals(next))
                    .findFirst();
            level = found.map(Matter::below).orElse(List.of());
        }
        return found;
    }

    /**
     * Finds the matters that are called so. Labels are written with and without accents, in capitals or not: they are compared
     * without.
     *
     * @param label  the label, such as {@code Délégation de service public}
     * @return the matters, at any level
     */
    public List<Matter> called(String label) {
        String folded = folded(label);
        return allMatters().stream()
                .filter(matter -> folded(matter.label()).equals(folded))
                .toList();
    }

    private static String folded(String label) {
        return Words.of(label.replace("œ", "oe").replace("Œ", "OE"));
    }

    /**
     * Finds a nature.
     *
     * @param nature  the nature
     * @return what the classification says of it, or empty if it has none of that code
     */
    public Optional<Nature> find(ActNature nature) {
        return natures.stream().filter(known -> known.code() == nature.code()).findFirst();
    }

    /**
     * Finds the type of a document of an act.
     *
     * @param nature  the nature of the act
     * @param code  the code of the type, such as {@code 99_DE}
     * @return the type, or empty if documents of such acts have no such type
     */
    public Optional<PieceType> pieceType(ActNature nature, String code) {
        return find(nature).stream()
                .flatMap(known -> known.pieceTypes().stream())
                .filter(type -> type.code().equals(code))
                .findFirst();
    }

    /**
     * Says whether a message was made with this classification.
     *
     * @param used  the day of the classification that the message names
     * @return true if both name the same day: only then do the codes of the message say what they say here
     */
    public boolean isThatOf(LocalDate used) {
        return date.equals(Optional.of(used));
    }
}
