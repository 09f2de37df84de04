package fr.acteslocaux.ctes.message;

import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.Edition;
import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.ctes.xml.Part;
import fr.acteslocaux.ctes.xml.Value;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what messages say of an act. */
final class ActReading {

    private static final int LONGEST_NUMBER = 15;
    private static final int LONGEST_OBJECT = 500;
    private static final int LEVELS = 5;
    private static final Pattern THREE_DIGITS = Pattern.compile("\\s*[0-9]{3}\\s*");

    private ActReading() {}

    static ActMessage.Sent sent(Part part) {
        return new ActMessage.Sent(act(part));
    }

    static ActMessage.Receipt receipt(Part part) {
        return new ActMessage.Receipt(
                Fields.identifier(part),
                Fields.dayAttribute(part, "DateReception"),
                received(part),
                Fields.day(part, "ClassificationDateVersionEnCours"));
    }

    static ActMessage.Anomaly anomaly(Part part) {
        return new ActMessage.Anomaly(
                Fields.day(part, "Date"),
                code(part),
                Fields.optionalText(part, "Detail"),
                received(part),
                Fields.day(part, "ClassificationDateVersionEnCours"));
    }

    private static String code(Part part) {
        Optional<Value> code = part.required("Nature").map(nature -> nature.read(Part::text));
        code.ifPresent(value -> value.mustMatch(THREE_DIGITS, Words.of("three-digits")));
        return code.map(Value::trimmed).orElse("");
    }

    private static Optional<SentAct> received(Part part) {
        return part.required("ActeRecu").map(act -> act.read(ActReading::act));
    }

    private static SentAct act(Part part) {
        Optional<LocalDate> date = Fields.dayAttribute(part, "Date");
        Optional<AsPrinted<TransmissionNumber>> number =
                Fields.attribute(part, "NumeroInterne").map(ActReading::number);
        Optional<ActNature> nature = Fields.attribute(part, "CodeNatureActe").flatMap(ActReading::nature);
        Optional<AsPrinted<ActMatter>> matter = matter(part);
        String object = object(part);
        Optional<AsPrinted<ActIdentifier>> precedent =
                part.optional("PrecedentIdentifiantActe").flatMap(within -> within.read(Fields::identifier));
        Optional<LocalDate> classification = Fields.day(part, "ClassificationDateVersion");
        Optional<SentFile> document = part.required("Document").map(Fields::namedFile);
        Annexes annexes = annexes(part);
        return new SentAct(
                date,
                number,
                nature,
                matter,
                object,
                precedent,
                classification,
                document,
                annexes.files(),
                annexes.stated(),
                onPaper(part));
    }

    private static AsPrinted<TransmissionNumber> number(Value value) {
        AsPrinted<TransmissionNumber> number = AsPrinted.read(value.text(), TransmissionNumber::parse);
        if (value.text().length() > LONGEST_NUMBER) {
            value.deviates(
                    Deviation.Kind.LENGTH,
                    Words.of("characters-at-most", LONGEST_NUMBER),
                    Words.of("characters", value.text().length()));
        } else if (number.fault().isPresent()) {
            var fault = number.fault().get();
            value.deviates(Edition.SCHEMA_2004, Deviation.Kind.VALUE, fault.expected(), fault.found());
            value.deviates(Edition.SCHEMA_2018, Deviation.Kind.UNKNOWN_CODE, fault.expected(), fault.found());
        } else if (!number.value()
                .filter(known -> known.fits(TransmissionNumber.Profile.SCHEMA_2004))
                .isPresent()) {
            value.deviates(
                    Edition.SCHEMA_2004, Deviation.Kind.VALUE, Words.of("number-of.2004"), Words.quoted(value.text()));
        }
        return number;
    }

    private static Optional<ActNature> nature(Value value) {
        OptionalInt code = value.asNumber();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (code.getAsInt() < 1 || code.getAsInt() > ActNature.values().length) {
            value.deviates(Deviation.Kind.UNKNOWN_CODE, Words.of("nature"), Words.quoted(value.text()));
            return Optional.empty();
        }
        return Optional.of(ActNature.of(code.getAsInt()));
    }

    /** A level without the one above it is noted, and not counted. */
    private static Optional<AsPrinted<ActMatter>> matter(Part part) {
        List<Integer> numbers = new ArrayList<>();
        Optional<Value> last = Optional.empty();
        for (int level = 1; level <= LEVELS; level++) {
            String name = "CodeMatiere" + level;
            Optional<Part> found = level <= 2 ? part.required(name) : part.optional(name);
            if (found.isEmpty()) {
                continue;
            }
            Optional<Value> code = found.get().read(element -> Fields.attribute(element, "CodeMatiere"));
            OptionalInt number = code.map(Value::asNumber).orElse(OptionalInt.empty());
            if (number.isPresent() && numbers.size() == level - 1) {
                numbers.add(number.getAsInt());
                last = code;
            } else if (number.isPresent() && code.isPresent()) {
                code.get()
                        .deviates(Deviation.Kind.UNKNOWN_CODE, Words.of("level-above", level - 1), Words.of("nothing"));
            }
        }
        return last.map(value -> matter(numbers, value));
    }

    private static AsPrinted<ActMatter> matter(List<Integer> numbers, Value last) {
        String text = numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
        AsPrinted<ActMatter> matter = AsPrinted.read(text, ActMatter::parse);
        if (matter.value().filter(ActMatter::isNational).isEmpty()) {
            last.deviates(Deviation.Kind.UNKNOWN_CODE, Words.of("matter"), Words.quoted(text));
        }
        return matter;
    }

    private static String object(Part part) {
        Optional<Value> object = part.required("Objet").map(element -> element.read(Part::text));
        object.ifPresent(value -> {
            int length = value.text().codePointCount(0, value.text().length());
            if (length > LONGEST_OBJECT) {
                value.deviates(
                        Deviation.Kind.LENGTH,
                        Words.of("characters-at-most", LONGEST_OBJECT),
                        Words.of("characters", length));
            }
        });
        return object.map(Value::text).orElse("");
    }

    private record Annexes(List<SentFile> files, OptionalInt stated) {}

    private static Annexes annexes(Part part) {
        return part.required("Annexes")
                .map(annexes -> annexes.read(ActReading::countedAnnexes))
                .orElseGet(() -> new Annexes(List.of(), OptionalInt.empty()));
    }

    private static Annexes countedAnnexes(Part part) {
        Optional<Value> value = Fields.attribute(part, "Nombre");
        List<SentFile> files =
                part.all("Annexe").stream().map(Fields::namedFile).toList();
        OptionalInt stated = value.map(Value::asNumber).orElse(OptionalInt.empty());
        if (stated.isPresent() && stated.getAsInt() != files.size()) {
            value.orElseThrow()
                    .deviates(
                            stated.getAsInt() < 0 ? Deviation.Kind.VALUE : Deviation.Kind.COUNT,
                            Localized.untranslated(files.size()),
                            Localized.untranslated(stated.getAsInt()));
        }
        return new Annexes(files, stated);
    }

    /** Whether documents go by paper is said since 2018, and must be. */
    private static Optional<String> onPaper(Part part) {
        Optional<Part> paper = part.optional("DocumentPapier");
        if (paper.isEmpty()) {
            part.missing("DocumentPapier", Edition.SCHEMA_2018);
            return Optional.empty();
        }
        paper.get().unknown(Edition.SCHEMA_2004);
        return paper.get().read(Part::textOrNil).map(Value::text);
    }
}
