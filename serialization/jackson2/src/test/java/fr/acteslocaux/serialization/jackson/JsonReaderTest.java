package fr.acteslocaux.serialization.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.serialization.wire.Limits;
import fr.acteslocaux.text.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {

    private static ReadResult<JsonTree> read(String document) {
        return JacksonLibrary.INSTANCE.read(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments fault(String name, String document, String kind, int line, int column) {
        return Arguments.of(name, document.getBytes(StandardCharsets.UTF_8), kind, new Place(line, column));
    }

    private static Arguments encoded(String document, Charset charset, int line, int column) {
        return Arguments.of(charset.name(), document.getBytes(charset), "not-utf8", new Place(line, column));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("empty", "", "empty-document", 1, 1),
                fault("blank", " \n ", "empty-document", 2, 2),
                fault("unclosed object", "{\"a\":", "truncated", 1, 6),
                fault("unclosed array", "[1", "truncated", 1, 3),
                fault("unclosed text", "[\n\"ab", "truncated", 2, 4),
                fault("mistyped word", "{\"a\": tru}", "malformed-json", 1, 7),
                fault("final comma", "{\"a\": 1,}", "malformed-json", 1, 9),
                fault("name without quotes", "{a: 1}", "malformed-json", 1, 2),
                fault("single quotes", "'a'", "malformed-json", 1, 1),
                fault("leading zero", "01", "malformed-json", 1, 2),
                fault("control character", "\"a\u0001\"", "malformed-json", 1, 3),
                fault("unknown escape", "\"\\q\"", "malformed-json", 1, 3),
                fault("comment", "{}//", "malformed-json", 1, 3),
                fault("after accents, in characters", "{\"é€𝄞\":\r\n\"é\" @}", "malformed-json", 2, 5),
                fault("trailing garbage", "{} x", "malformed-json", 1, 4),
                fault("two documents", "{}\n{}", "trailing-content", 2, 1),
                fault("byte order mark", "\ufeff{}", "byte-order-mark", 1, 1),
                fault("high surrogate alone", "[\n \"\\ud800\"]", "lone-surrogate", 2, 2),
                fault("low surrogate alone", "[\"\\udc00x\"]", "lone-surrogate", 1, 2),
                fault("high surrogate alone in a name", "{\"\\ud800\": 1}", "malformed-json", 1, 9),
                encoded("[\"a\",\n\"décision\"]", StandardCharsets.ISO_8859_1, 2, 3),
                encoded("\r\r\n{}é", StandardCharsets.ISO_8859_1, 3, 3),
                encoded("{}", StandardCharsets.UTF_16, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-16",
        "UTF-16LE, UTF-16",
        "UTF-16BE, UTF-16",
        "UTF-32LE, UTF-32",
        "UTF-32BE, UTF-32",
        "ISO-8859-1, ISO-8859-1 (Latin-1)",
        "windows-1252, Windows-1252"
    })
    void otherEncoding_isNamed(String charset, String name) {
        String quotation = charset.equals("ISO-8859-1") ? "« décidé »" : "“décidé”";
        byte[] document = ("{\"object\":\n\"" + quotation + "\"}").getBytes(Charset.forName(charset));
        Problem problem = JacksonLibrary.INSTANCE.read(document).problems().get(0);
        assertThat(problem.kind()).isEqualTo("not-utf8");
        assertThat(problem.text(Language.ENGLISH)).isEqualTo("the document is not in UTF-8; it seems to be in " + name);
        assertThat(problem.text(Language.FRENCH))
                .isEqualTo("le document n'est pas en UTF-8 ; il semble être en " + name);
    }

    @Test
    void damagedUtf8_isNotTakenForAnotherEncoding() {
        byte[] document = "{\"object\": \"décidé\"}".getBytes(StandardCharsets.UTF_8);
        document[document.length - 3] = 'e';
        assertThat(JacksonLibrary.INSTANCE.read(document).problems())
                .extracting(problem -> problem.text(Language.ENGLISH))
                .containsExactly("the document is not in UTF-8");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void read_saysWhatIsWrongAndWhere(String name, byte[] document, String kind, Place place) {
        assertThat(JacksonLibrary.INSTANCE.read(document).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(kind))
                .satisfies(problem -> assertThat(problem.place()).isEqualTo(place))
                .satisfies(problem -> assertThat(problem.pointer()).isEmpty());
    }

    @Test
    void everyBeginningOfADocument_isTruncated() {
        String document = "{\"a\\u00e9\": [true, false, null, -1.5e+3, \"\\n\"],\r\n \"b\" : {}}";
        for (int end = 1; end < document.length(); end++) {
            assertThat(read(document.substring(0, end)).problems())
                    .as(document.substring(0, end))
                    .extracting(Problem::kind)
                    .containsExactly("truncated");
        }
    }

    /** What ends in a word or a comma was not cut there if it was wrong before. */
    @Test
    void documentThatIsWrongBefore_isMalformedHoweverItEnds() {
        for (String document : List.of("]fal", "\"a\" nul", "[+1, -", "[1,, 2.", "[tru]", "[xtrue", "[1.x", ",")) {
            assertThat(read(document).problems())
                    .as(document)
                    .extracting(Problem::kind)
                    .containsExactly("malformed-json");
        }
    }

    @Test
    void read_showsTheCharacterItStoppedAtAndNoMore() {
        Problem near = read("{\"name\" \"Dupont\"}").problems().get(0);
        assertThat(near.text(Language.ENGLISH)).isEqualTo("malformed JSON near \"\"\"");
        Problem end = read("NaN").problems().get(0);
        assertThat(end.text(Language.FRENCH)).isEqualTo("JSON mal formé près de la fin du document");
    }

    @Test
    void read_takesWhatIsWithinTheLimits() {
        assertThat(read("[".repeat(Limits.DEPTH) + "]".repeat(Limits.DEPTH)).value())
                .isPresent();
        assertThat(read('"' + "x".repeat(Limits.TEXT) + '"').value()).isPresent();
        assertThat(read("1".repeat(Limits.NUMBER)).value()).isPresent();
        assertThat(read("[" + "0,".repeat(Limits.TOKENS - 3) + "0]").value()).isPresent();
    }

    @Test
    void read_keepsMembersAsTheyStandWithTheirPlaces() {
        assertThat(read("{\"é\": 1,\n \"é\": [true, -1.50E+3, null]}").value())
                .contains(new JsonTree.ObjectNode(
                        List.of(
                                new JsonTree.Member(
                                        "é", new JsonTree.NumberNode("1", new Place(1, 7)), new Place(1, 2)),
                                new JsonTree.Member(
                                        "é",
                                        new JsonTree.ArrayNode(
                                                List.of(
                                                        new JsonTree.BooleanNode(true, new Place(2, 8)),
                                                        new JsonTree.NumberNode("-1.50E+3", new Place(2, 14)),
                                                        new JsonTree.NullNode(new Place(2, 24))),
                                                new Place(2, 7)),
                                        new Place(2, 2))),
                        new Place(1, 1)));
    }
}
