package fr.acteslocaux.ctes.message;

import fr.acteslocaux.ctes.classification.Classification;
import fr.acteslocaux.ctes.classification.Classification.Matter;
import fr.acteslocaux.ctes.classification.Classification.Nature;
import fr.acteslocaux.ctes.classification.Classification.PieceType;
import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.Edition;
import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.ctes.xml.MessageXml;
import fr.acteslocaux.ctes.xml.Part;
import fr.acteslocaux.ctes.xml.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads classifications. */
final class ClassificationReading {

    private static final int LEVELS = 5;
    private static final Pattern TWO_CHARACTERS = Pattern.compile("(?s)..");

    private ClassificationReading() {}

    static ClassificationMessage.Asked request(Part part) {
        return new ClassificationMessage.Asked(part.optional("DateClassification")
                .flatMap(day -> day.read(Part::text).asDay()));
    }

    static ClassificationMessage.Returned classification(Part part) {
        return new ClassificationMessage.Returned(new Classification(
                Fields.day(part, "DateClassification"),
                part.required("NaturesActes")
                        .map(natures -> natures.read(ClassificationReading::natures))
                        .orElse(List.of()),
                part.required("Matieres")
                        .map(matters -> matters.read(within -> matters(within, "", 1)))
                        .orElse(List.of())));
    }

    private static List<Nature> natures(Part part) {
        List<Part> natures = part.all("NatureActe");
        if (natures.isEmpty()) {
            part.missing("NatureActe");
        }
        return natures.stream()
                .map(nature -> nature.read(ClassificationReading::nature))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Nature> nature(Part part) {
        OptionalInt code = part.optionalAttribute("CodeNatureActe", MessageXml.NAMESPACE)
                .map(Value::asNumber)
                .orElse(OptionalInt.empty());
        Optional<Value> letters = Fields.attribute(part, "TypeAbrege");
        letters.ifPresent(value -> value.mustMatch(TWO_CHARACTERS, Words.of("two-characters")));
        String label = label(part);
        List<PieceType> types = pieceTypes(part);
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Nature(code.getAsInt(), letters.map(Value::text).orElse(""), label, types));
    }

    private static String label(Part part) {
        return Fields.attribute(part, "Libelle").map(Value::text).orElse("");
    }

    /** The types of pieces came with the edition of 2018, in which each nature must have some. */
    private static List<PieceType> pieceTypes(Part part) {
        List<Part> types = part.all("TypePJNatureActe");
        if (types.isEmpty()) {
            part.missing("TypePJNatureActe", Edition.SCHEMA_2018);
        } else {
            types.get(0).unknown(Edition.SCHEMA_2004);
        }
        return types.stream()
                .map(type -> type.read(within -> new PieceType(
                        Fields.attribute(within, "CodeTypePJ").map(Value::text).orElse(""), label(within))))
                .toList();
    }

    private static List<Matter> matters(Part part, String above, int level) {
        String name = "Matiere" + level;
        List<Part> matters = part.all(name);
        if (matters.isEmpty() && level <= 2) {
            part.missing(name);
        }
        return matters.stream()
                .map(matter -> matter.read(within -> matter(within, above, level)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Matter> matter(Part part, String above, int level) {
        Optional<Value> value = Fields.attribute(part, "CodeMatiere");
        OptionalInt number = value.map(Value::asNumber).orElse(OptionalInt.empty());
        if (number.isPresent() && number.getAsInt() < 1) {
            value.orElseThrow()
                    .deviates(
                            Deviation.Kind.UNKNOWN_CODE,
                            Words.of("matter"),
                            Words.quoted(value.orElseThrow().text()));
        }
        String code = above + (number.isPresent() ? number.getAsInt() : "?");
        String label = label(part);
        List<Matter> below = level == LEVELS ? List.of() : matters(part, code + ".", level + 1);
        return number.isEmpty() ? Optional.empty() : Optional.of(new Matter(code, label, below));
    }
}
