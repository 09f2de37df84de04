package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.document.UnreadableDocumentException;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActReaderTest {

    private static final String RODEZ = new String(ActWriter.write(Acts.rodezEnt2024()), StandardCharsets.UTF_8);

    private static ReadResult<Act> read(String document) {
        return ActReader.read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(ReadResult<Act> result) {
        return result.problems().stream().map(ActReaderTest::inEnglish).toList();
    }

    private static String inEnglish(Problem problem) {
        return problem.pointer() + " " + problem.text(Language.ENGLISH);
    }

    private static Arguments fault(String text, String replacement, String problem) {
        return Arguments.of(text, replacement, problem);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("\"organ\":", "\"organs\":", "/organs unknown property \"organs\"; perhaps \"organ\"?"),
                fault(
                        "\"organ\":",
                        "\"xyzzy\": 1, \"organ\":",
                        "/xyzzy unknown property \"xyzzy\"; known: schema, type, number, transmissionNumber, nature,"
                                + " matter, character, subject, urgent, object, authority, organ, citations, recitals, report,"
                                + " delegation, exercise, articles, term, cost, outline, commitments, remedies, signature,"
                                + " cosignatures, certificate, attachments, relations, events, conventions"),
                fault("\"name\": \"Rodez\",", "", "/authority property \"name\" is missing"),
                fault("\"organ\": \"mayor\"", "\"organ\": 1", "/organ expected a string, found a number"),
                fault("\"kind\": \"commune\"", "\"kind\": null", "/authority/kind expected a string, found null"),
                fault(
                        "\"cost\": {",
                        "\"cost\": null, \"x\": {",
                        "/cost found null; a value that is not known is a property that is absent"),
                fault(
                        "\"organ\": \"mayor\"",
                        "\"organ\": \"king\"",
                        "/organ unknown value \"king\"; expected: mayor, council, president"),
                fault(
                        "\"organ\": \"mayor\"",
                        "\"organ\": \"mayor\", \"organ\": \"mayor\"",
                        "/organ property \"organ\" is repeated"),
                fault(
                        "actes-locaux/1",
                        "actes-locaux/2",
                        "/schema document of version \"actes-locaux/2\"; this version of the library reads actes-locaux/1"),
                fault(
                        "\"type\": \"decision\"",
                        "\"type\": \"poem\"",
                        "/type unknown value \"poem\"; expected: decision"),
                fault("\"type\": \"decision\",", "", " property \"type\" is missing"),
                fault(
                        "\"uai\": \"0120612A\"",
                        "\"uai\": \"0120612B\"",
                        "/conventions/0/schools/value/0/uai UAI \"0120612B\" has a wrong key: expected 'A' after 0120612, found"
                                + " 'B'"),
                fault(
                        "\"euros\": \"45.00\"",
                        "\"euros\": \"45\"",
                        "/conventions/0/fee/lines/0/unitPrice/value/euros Unit price \"45\" has a wrong component: expected a"
                                + " decimal number with 2 to 6 places, without a zero beyond the second, such as 45.00,"
                                + " found \"45\""),
                fault(
                        "\"euros\": \"45.00\"",
                        "\"euros\": 45.00",
                        "/conventions/0/fee/lines/0/unitPrice/value/euros expected a string, found a number"),
                fault(
                        "\"value\": 10\n",
                        "\"value\": 10.5\n",
                        "/conventions/0/fee/lines/0/count/value expected a whole number of at least 0, found \"10.5\""),
                fault(
                        "\"value\": 10\n",
                        "\"value\": -1\n",
                        "/conventions/0/fee/lines/0/count/value expected a whole number of at least 0, found \"-1\""),
                fault(
                        "\"value\": 10\n",
                        "\"value\": 4294967297\n",
                        "/conventions/0/fee/lines/0/count/value expected a whole number of at least 0, found \"4294967297\""),
                fault(
                        "\"date\": \"2020-07-11\"\n    },\n    {\n      \"type\": \"act\"",
                        "\"date\": \"2020-7-11\"\n    },\n    {\n      \"type\": \"act\"",
                        "/citations/1/date Date \"2020-7-11\" has a wrong component: expected a day written year-month-day,"
                                + " such as 2024-06-03, found \"2020-7-11\""),
                fault(
                        "\"type\": \"published\",\n      \"on\": \"2024-06-03\"",
                        "\"type\": \"published\",\n      \"on\": \"2023-02-29\"",
                        "/events/3/on Date \"2023-02-29\" has a wrong component: expected a day that exists in the calendar,"
                                + " such as 2024-06-03, found \"2023-02-29\""),
                fault(
                        "\"type\": \"published\",\n      \"on\": \"2024-06-03\"",
                        "\"type\": \"published\",\n      \"on\": \"+999999999-12-31\"",
                        "/events/3/on Date \"+999999999-12-31\" has a wrong component: expected a day of the years 1500 to"
                                + " 2999, found \"+999999999-12-31\""),
                fault(
                        "\"lastDay\": \"2025-09-05\"",
                        "\"lastDay\": \"2025-09-05\", \"statedLength\": \"P-1Y\"",
                        "/term/value/statedLength Length \"P-1Y\" has a wrong component: expected a length of years, months"
                                + " and days, not nil, such as P1Y6M, found \"P-1Y\""),
                fault(
                        "\"lastDay\": \"2025-09-05\"",
                        "\"lastDay\": \"2025-09-05\", \"tacitRenewal\": {\"length\": \"P999999999Y\"}",
                        "/term/value/tacitRenewal/length Length \"P999999999Y\" has a wrong component: expected at most 999"
                                + " years, found \"P999999999Y\""),
                fault("\"parts\": [", "\"parts\": {\"a\": [", "malformed"),
                fault("\"articles\": [", "\"articles\": 3, \"x\": [", "/articles expected an array, found a number"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void read_saysWhatIsWrongAndWhere(String text, String replacement, String problem) {
        assertThat(RODEZ).contains(text);
        ReadResult<Act> result = read(RODEZ.replace(text, replacement));
        assertThat(result.value()).isEmpty();
        assertThat(problems(result)).anySatisfy(found -> assertThat(found).contains(problem));
    }

    @Test
    void read_tellsTwoFaultsAtOnceInTheOrderOfTheDocument() {
        ReadResult<Act> result = read(
                RODEZ.replace("\"department\": \"12\",\n    \"commune\"", "\"department\": \"20\",\n    \"commune\"")
                        .replace("0120612A", "0120612B"));
        assertThat(result.problems())
                .extracting(Problem::pointer)
                .containsExactly("/authority/department", "/conventions/0/schools/value/0/uai");
        assertThat(result.problems())
                .extracting(problem -> problem.place().line())
                .isSorted();
    }

    @Test
    void read_saysNothingElseOfADocumentOfAnotherVersion() {
        ReadResult<Act> result = read("{\"schema\": \"actes-locaux/2\", \"type\": \"charter\"}");
        assertThat(problems(result))
                .containsExactly("/schema document of version \"actes-locaux/2\"; this version of the library reads"
                        + " actes-locaux/1");
    }

    @Test
    void read_speaksFrenchToo() {
        assertThat(read(RODEZ.replace("\"cost\": {", "\"cost\": null, \"x\": {"))
                        .problems()
                        .get(0)
                        .text(Language.FRENCH))
                .isEqualTo("trouvé null ; une valeur inconnue est une propriété absente");
    }

    @Test
    void read_keepsAMalformedReceiptToTheLetter() {
        String document = RODEZ.replace("012-211202023-", "012-21120223-");
        Act act = read(document).value().orElseThrow();
        assertThat(act).isEqualTo(Acts.rodezEnt2024WithReceipt("012-21120223-20240603-DEC20240126-AU"));
        assertThat(ActWriter.write(act)).isEqualTo(document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void read_takesAnyOrderOfPropertiesAndWritesTheFixedOne() {
        String shuffled = RODEZ.replace("\"organ\": \"mayor\",", "")
                .replace("\"number\": \"DEC2024/0126\"", "\"organ\": \"mayor\", \"number\": \"DEC2024/0126\"");
        assertThat(ActWriter.write(read(shuffled).value().orElseThrow()))
                .isEqualTo(RODEZ.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void read_takesATermThatBeginsOnADay() {
        String document = RODEZ.replaceFirst("\"type\": \"signature\"", "\"type\": \"day\", \"day\": \"2024-06-03\"");
        Decision decision = (Decision) read(document).value().orElseThrow();
        assertThat(decision.term().orElseThrow().value().start().orElseThrow()).isInstanceOf(Term.Start.OnDay.class);
    }

    static Stream<Arguments> hostileDocuments() {
        Charset latin = StandardCharsets.ISO_8859_1;
        Charset utf8 = StandardCharsets.UTF_8;
        return Stream.of(
                Arguments.of("nothing", "".getBytes(utf8), "the document is empty"),
                Arguments.of("truncated", "{\"schema\":".getBytes(utf8), "truncated JSON"),
                Arguments.of("unclosed text", "\"abc".getBytes(utf8), "truncated JSON"),
                Arguments.of("two documents", "{} {}".getBytes(utf8), "content after the end"),
                Arguments.of("deep", "[".repeat(100_000).getBytes(utf8), "at most 64 levels"),
                Arguments.of(
                        "number of a million digits",
                        "1".repeat(1_000_000).getBytes(utf8),
                        "at most 100 characters are read for a number"),
                Arguments.of(
                        "text of two million characters",
                        ("\"" + "x".repeat(2_000_000) + "\"").getBytes(utf8),
                        "at most 1048576 characters are read for a text"),
                Arguments.of(
                        "name of a thousand letters",
                        ("{\"" + "x".repeat(1000) + "\": 1}").getBytes(utf8),
                        "at most 100 characters are read for the name"),
                Arguments.of(
                        "a hundred thousand numbers",
                        ("[" + "1,".repeat(100_000) + "1]").getBytes(utf8),
                        "at most 100000 JSON tokens"),
                Arguments.of("latin 1", "{\"objet\": \"décision\"}".getBytes(latin), "not in UTF-8"),
                Arguments.of("utf 16", "{}".getBytes(StandardCharsets.UTF_16), "not in UTF-8"),
                Arguments.of("byte order mark", "\ufeff{}".getBytes(utf8), "byte order mark"),
                Arguments.of("lone surrogate", "{\"a\": \"\\ud800\"}".getBytes(utf8), "half a character"),
                Arguments.of("comment", "{} // x".getBytes(utf8), "malformed JSON"),
                Arguments.of("not a number", "NaN".getBytes(utf8), "malformed JSON"),
                Arguments.of("array", "[]".getBytes(utf8), "expected an object, found an array"),
                Arguments.of("seventeen million bytes", new byte[17 * 1024 * 1024], "at most 8388608 bytes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileDocuments")
    void read_endsHostileInputInAProblem(String name, byte[] document, String problem) {
        ReadResult<Act> result = ActReader.read(document);
        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .singleElement()
                .satisfies(found -> assertThat(found.text(Language.ENGLISH)).contains(problem))
                .satisfies(found -> assertThat(found.text(Language.FRENCH)).isNotBlank());
    }

    @Test
    void read_saysWhereALimitIsPassed() {
        String document = RODEZ.replaceFirst("\"DEC2024/0126\"", "1".repeat(200));
        int line = (int)
                document.substring(0, document.indexOf("1".repeat(200))).lines().count();
        assertThat(read(document).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(line));
    }

    @Test
    void read_refusesEmptyTexts() {
        assertThat(read(RODEZ.replaceFirst("\"object\": \"[^\"]+\"", "\"object\": \"\""))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/object"))
                .satisfies(problem -> assertThat(problem.text(Language.FRENCH))
                        .isEqualTo(
                                "Texte \"\" : mauvaise longueur ; attendu : un texte non vide ; ce qui est inconnu est"
                                        + " absent, trouvé : 0"));
        Act withoutObject = Acts.rodezEnt2024().toBuilder().object("").build();
        assertThatThrownBy(() -> ActWriter.write(withoutObject)).hasMessageContaining("a text that is not empty");
    }

    @Test
    void stream_isReadLikeItsBytes() throws IOException {
        byte[] document = ActWriter.write(Acts.rodezEnt2024());
        assertThat(ActReader.read(new ByteArrayInputStream(document)).value()).contains(Acts.rodezEnt2024());
    }

    @Test
    void array_isReadAsWritten() {
        List<Act> acts = List.of(Acts.lawful(1), Acts.rodezEnt2024());
        assertThat(ActReader.readArray(ActWriter.writeArray(acts)).value()).contains(acts);
        assertThat(ActReader.readArray("[".getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(Problem::kind)
                .containsExactly("truncated");
    }

    @Test
    void readLeniently_passesOverWhatItDoesNotKnow() {
        byte[] ofLater = RODEZ.replace("\"organ\": \"mayor\"", "\"organ\": \"mayor\", \"seal\": {\"a\": [1]}")
                .replace("\"name\": \"Rodez\"", "\"name\": \"Rodez\", \"logo\": null")
                .getBytes(StandardCharsets.UTF_8);
        ReadResult<Act> result = ActReader.readLeniently(ofLater);
        assertThat(result.value()).contains(Acts.rodezEnt2024());
        assertThat(result.warnings()).extracting(Problem::pointer).containsExactly("/authority/logo", "/seal");
        assertThat(result.warnings()).extracting(Problem::kind).containsOnly("unknown-property");
        assertThat(ActReader.read(ofLater).problems()).isEqualTo(result.warnings());
        assertThat(ActReader.readLeniently(RODEZ.getBytes(StandardCharsets.UTF_8))
                        .warnings())
                .isEmpty();
        assertThat(ActReader.readLeniently(RODEZ.replace("mayor\"", "king\"").getBytes(StandardCharsets.UTF_8))
                        .value())
                .isEmpty();
    }

    @Test
    void orElseThrow_carriesTheProblemsThroughJavaSerialization() throws IOException, ClassNotFoundException {
        ReadResult<Act> result = ActReader.read("{}".getBytes(StandardCharsets.UTF_8));
        UnreadableDocumentException thrown =
                catchThrowableOfType(UnreadableDocumentException.class, result::orElseThrow);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream target = new ObjectOutputStream(bytes)) {
            target.writeObject(thrown);
        }
        try (ObjectInputStream source = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            UnreadableDocumentException read = (UnreadableDocumentException) source.readObject();
            assertThat(read.problems()).isEqualTo(thrown.problems());
            assertThat(read.problems().get(0).text(Language.FRENCH))
                    .isEqualTo(thrown.problems().get(0).text(Language.FRENCH));
        }
    }

    @Test
    void orElseThrow_carriesTheProblems() {
        ReadResult<Act> result =
                ActReader.read("{\"schema\":\"actes-locaux/1\",\"type\":\"order\"}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        thrown -> assertThat(thrown.problems())
                                .isEqualTo(result.problems())
                                .hasSize(2))
                .hasMessageContaining("property \"object\" is missing");
    }
}
