package fr.acteslocaux.fuzz;

import fr.acteslocaux.ctes.sending.Consignment;
import fr.acteslocaux.ctes.sending.MessageWriter;
import fr.acteslocaux.ctes.sending.Sender;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.serialization.form.PublicForm;
import fr.acteslocaux.serialization.form.PublicForms;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.wire.JsonTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Valid inputs, which the fuzzer changes. */
final class Seeds {

    private Seeds() {}

    /** Returns the example acts. */
    static List<byte[]> documents() throws IOException {
        return texts().stream().map(Seeds::bytes).toList();
    }

    /** Returns the example acts, each on one line, and all of them on a line each. */
    static List<byte[]> lines() throws IOException {
        List<String> lines =
                texts().stream().map(text -> text.replaceAll("\n *", "") + "\n").toList();
        return Stream.concat(lines.stream(), Stream.of(String.join("", lines)))
                .map(Seeds::bytes)
                .toList();
    }

    /** Returns tables of deliberations and of subsidies, as they should be and as they are found. */
    static List<byte[]> tables() {
        String deliberations =
                "COLL_NOM;coll_siret;DELIB_ID;DELIB_DATE;DELIB_MATIERE_CODE;DELIB_MATIERE_NOM;DELIB_OBJET;"
                        + "BUDGET_ANNEE;BUDGET_NOM;PREF_ID;PREF_DATE;VOTE_EFFFECTIF;VOTE_REEL;VOTE_POUR;VOTE_CONTRE;VOTE_ABST;X;\n"
                        + "Ville de Rodez;21120202300019;1;Conseil du 3 juin 2024;2-juil;finances locales/emprunts;\"Objet\n\";"
                        + "09/07/1905;b;0;2024-06-02;35;36;30;;1;x;\n;;\nÉcole;8,03E+13;;45446;8,1;a / b;Arrêté\n";
        String subsidies =
                "nomAttribuant,idAttribuant,dateConvention,montant,nature,datesPeriodeVersement,notificationUE,"
                        + "pourcentageSubvention\nRodez,211 202 023 00019,03/06/2024,\"1 200,50 €\",aide en nature,"
                        + "2024-07-01/2024-12-31,oui,0.45\n";
        return List.of(
                bytes(deliberations), deliberations.getBytes(StandardCharsets.ISO_8859_1),
                deliberations.getBytes(StandardCharsets.UTF_16), bytes(subsidies));
    }

    /** Returns the examples of each type after its number, and an empty object where it has none. */
    static List<byte[]> values() {
        List<byte[]> values = new ArrayList<>();
        List<PublicForm<?>> forms = PublicForms.all();
        for (int i = 0; i < forms.size(); i++) {
            for (String example : examples(forms.get(i))) {
                values.add(bytes((char) i + example));
            }
        }
        return values;
    }

    private static List<String> examples(PublicForm<?> form) {
        JsonTree definition = child(child(form.schema(), "$defs"), form.name());
        return ((JsonTree.ObjectNode) definition)
                .find("examples")
                .map(examples -> ((JsonTree.ArrayNode) examples)
                        .items().stream().map(JacksonLibrary.INSTANCE::compact).toList())
                .orElse(List.of("{}"));
    }

    private static JsonTree child(JsonTree tree, String name) {
        return ((JsonTree.ObjectNode) tree).find(name).orElseThrow();
    }

    /** Returns choices that change nothing in an example act, and some that change much. */
    static List<byte[]> choices() throws IOException {
        List<byte[]> choices = new ArrayList<>();
        Random random = new Random(0);
        for (int example = 0; example < texts().size(); example++) {
            choices.add(new byte[] {(byte) example});
            byte[] changes = new byte[31];
            random.nextBytes(changes);
            changes[0] = (byte) example;
            choices.add(changes);
        }
        return choices;
    }

    /** Returns what people write for amounts, articles and schools. */
    static List<byte[]> phrases() {
        return Stream.of(
                        "4 600,50 € TTC",
                        "au 4° de l'article L. 2122-22 et aux articles L.2131-1 à L.2131-3 du CGCT",
                        "RODEZ - 12 - E.E.PU FERDINAND FOCH RODEZ - 0120612A")
                .map(Seeds::bytes)
                .toList();
    }

    /** Returns a message of @CTES of each kind. */
    static List<byte[]> messages() throws IOException {
        Path folder = Path.of(
                System.getProperty("acteslocaux.root"),
                "serialization/ctes/src/test/resources/fr/acteslocaux/ctes/messages");
        List<byte[]> messages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                messages.add(Files.readAllBytes(file));
            }
        }
        return messages;
    }

    /** Returns the archive of a request for the classification, not packed. */
    static List<byte[]> archives() throws IOException {
        Sender rodez = new Sender(
                Siren.parse("211202023"), DepartmentCode.parse("12"), "2", "31", List.of("actes@mairie-rodez.fr"));
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        new Consignment(
                        rodez,
                        LocalDate.of(2024, 6, 3),
                        1,
                        List.of(MessageWriter.classificationRequest(rodez, Optional.empty())))
                .writeTo(archive);
        return List.of(new GZIPInputStream(new ByteArrayInputStream(archive.toByteArray())).readAllBytes());
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("acteslocaux.root"), "examples/acts"))) {
            return files.sorted().map(Seeds::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read", failure);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
