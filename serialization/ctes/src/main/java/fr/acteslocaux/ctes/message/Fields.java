package fr.acteslocaux.ctes.message;

import fr.acteslocaux.ctes.file.FileName;
import fr.acteslocaux.ctes.file.MessageFileName;
import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.Edition;
import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.ctes.xml.MessageXml;
import fr.acteslocaux.ctes.xml.Part;
import fr.acteslocaux.ctes.xml.Value;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What many messages have: days, identifiers, files. */
final class Fields {

    private static final String IDENTIFIER = "[0|9][0-9][A|B0-9]-[0-9]{9}-[0-9]{8}-NUMBER-\\p{Lu}{2}";
    private static final Map<Edition, Pattern> IDENTIFIERS = Map.of(
            Edition.SCHEMA_2004,
            Pattern.compile(IDENTIFIER.replace("NUMBER", "(?:[a-zA-Z0-9][a-zA-Z0-9_ -]{0,13})?[a-zA-Z0-9]")),
            Edition.SCHEMA_2018,
            Pattern.compile(IDENTIFIER.replace("NUMBER", "[a-zA-Z0-9_]{1,15}")));
    private static final Pattern DEPARTMENT = Pattern.compile("[0|9][0-9][A|B0-9]");
    private static final Pattern SIREN = Pattern.compile("[0-9]{9}");

    private Fields() {}

    static Optional<Value> attribute(Part part, String name) {
        return part.attribute(name, MessageXml.NAMESPACE);
    }

    static Optional<LocalDate> dayAttribute(Part part, String name) {
        return attribute(part, name).flatMap(Value::asDay);
    }

    static Optional<LocalDate> day(Part part, String name) {
        return part.required(name).flatMap(day -> day.read(Part::text).asDay());
    }

    static String text(Part part, String name) {
        return part.required(name).map(text -> text.read(Part::text).text()).orElse("");
    }

    static Optional<String> optionalText(Part part, String name) {
        return part.optional(name).map(text -> text.read(Part::text).text()).filter(text -> !text.isBlank());
    }

    static Optional<AsPrinted<Siren>> siren(Part part) {
        return part.attribute("SIREN", MessageXml.SIREN_NAMESPACE)
                .map(value -> value.as(Siren::parse, SIREN, Words.of("nine-digits")));
    }

    static Optional<AsPrinted<DepartmentCode>> department(Part part) {
        return attribute(part, "Departement")
                .map(value -> value.as(Fields::departmentOfThree, DEPARTMENT, Words.of("three-characters")));
    }

    /** Messages write departments on three characters, most with a zero before. */
    private static DepartmentCode departmentOfThree(String text) {
        return DepartmentCode.parse(text.startsWith("0") ? text.substring(1) : text);
    }

    static Optional<AsPrinted<ActIdentifier>> identifier(Part part) {
        return attribute(part, "IDActe").map(Fields::identifier);
    }

    private static AsPrinted<ActIdentifier> identifier(Value value) {
        AsPrinted<ActIdentifier> identifier = AsPrinted.read(value.text(), ActIdentifier::parse);
        Optional<MessageFileName> file = identifier.isWellFormed() ? Optional.empty() : file(value.text());
        if (file.isPresent()) {
            value.deviates(
                    Deviation.Kind.VALUE,
                    file.get()
                            .identifier()
                            .<Localized>map(Localized::untranslated)
                            .orElseGet(() -> Words.of("act-identifier")),
                    Words.of("file-of-message", file.get().code()));
            return identifier;
        }
        IDENTIFIERS.forEach((edition, pattern) -> {
            boolean isOfSchema = pattern.matcher(value.text()).matches();
            if (!isOfSchema || !identifier.isWellFormed()) {
                value.deviates(
                        edition,
                        isOfSchema ? Deviation.Kind.UNKNOWN_CODE : Deviation.Kind.VALUE,
                        identifier
                                .fault()
                                .map(fault -> fault.expected())
                                .orElseGet(() -> Words.of("number-of." + year(edition))),
                        identifier.fault().map(fault -> fault.found()).orElseGet(() -> Words.quoted(value.text())));
            }
        });
        return identifier;
    }

    private static String year(Edition edition) {
        return edition == Edition.SCHEMA_2004 ? "2004" : "2018";
    }

    /** The name of a file where an identifier should stand, whole or without what follows the point. */
    private static Optional<MessageFileName> file(String text) {
        return FileName.tryParse(text)
                .or(() -> FileName.tryParse(text + ".xml"))
                .map(name -> name instanceof MessageFileName file ? file : null);
    }

    static LetterReference letter(Part part) {
        return new LetterReference(identifier(part), dayAttribute(part, "DateCourrierPref"));
    }

    static SentFile file(Part part) {
        return part.read(file -> new SentFile(text(file, "NomFichier"), isSigned(file)));
    }

    /** A signature may be anything. */
    private static boolean isSigned(Part file) {
        Optional<Part> signature = file.optional("Signature");
        signature.ifPresent(Part::anything);
        return signature.isPresent();
    }

    static Optional<SentFile> document(Part part) {
        return part.required("Document").map(Fields::file);
    }

    static List<SentFile> files(Part part, String name) {
        return part.all(name).stream().map(Fields::file).toList();
    }

    static List<SentFile> someFiles(Part part, String name) {
        List<SentFile> files = files(part, name);
        if (files.isEmpty()) {
            part.missing(name);
        }
        return files;
    }

    /** Reads a file whose name must say what it is. */
    static SentFile namedFile(Part part) {
        return part.read(file -> {
            Optional<Value> name = file.required("NomFichier").map(element -> element.read(Part::text));
            name.filter(value -> !FileName.isValid(value.text()))
                    .ifPresent(value -> value.deviates(
                            Deviation.Kind.FILE_NAME, Words.of("file-name"), Words.quoted(value.text())));
            return new SentFile(name.map(Value::text).orElse(""), isSigned(file));
        });
    }
}
