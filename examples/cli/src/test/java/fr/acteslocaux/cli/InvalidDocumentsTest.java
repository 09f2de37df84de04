package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.schema.DocumentSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A corpus of documents that are refused: by the schema too where it can say why, otherwise by the readers alone. */
class InvalidDocumentsTest {

    private static final String CORPUS = "/documents/invalid.tsv";
    private static final String OPTIONAL = "/documents/optional.tsv";
    private static final int LEAST_BY_THE_SCHEMA = 100;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.ACT.text());

    @ParameterizedTest
    @CsvFileSource(resources = CORPUS, delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void document_isRefusedForItsOneFault(String base, String pointer, String value, String refused, String problem)
            throws IOException {
        JsonNode document = MAPPER.readTree(
                Run.ROOT.resolve("examples/acts/" + base + ".json").toFile());
        assertThat(SCHEMA.validate(document.toString(), InputFormat.JSON)).isEmpty();
        change(document, JsonPointer.compile(pointer), value);

        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        ReadResult<Act> result = ActReader.read(bytes);
        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).extracting(Problem::kind).containsOnly(problem);
        String place = value.equals("-") ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer;
        assertThat(result.problems())
                .extracting(Problem::pointer)
                .allSatisfy(found -> assertThat(found).startsWith(place));
        assertThat(fr.acteslocaux.jackson3.ActReader.read(bytes)).isEqualTo(result);
        assertThat(SCHEMA.validate(document.toString(), InputFormat.JSON).isEmpty())
                .as("the schema accepts it")
                .isEqualTo(refused.equals("reader"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = OPTIONAL, delimiter = '\t', numLinesToSkip = 2)
    void document_isReadWithoutWhatARealActMayLack(String base, String pointer) throws IOException {
        JsonNode document = MAPPER.readTree(
                Run.ROOT.resolve("examples/acts/" + base + ".json").toFile());
        change(document, JsonPointer.compile(pointer), "-");

        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        ReadResult<Act> result = ActReader.read(bytes);
        assertThat(result.value()).isPresent();
        assertThat(fr.acteslocaux.jackson3.ActReader.read(bytes)).isEqualTo(result);
        assertThat(SCHEMA.validate(document.toString(), InputFormat.JSON)).isEmpty();
    }

    private static void change(JsonNode document, JsonPointer pointer, String value) throws IOException {
        JsonNode owner = document.at(pointer.head());
        JsonPointer last = pointer.last();
        if (owner instanceof ArrayNode array) {
            array.set(last.getMatchingIndex(), MAPPER.readTree(value));
        } else if (value.equals("-")) {
            assertThat(((ObjectNode) owner).remove(last.getMatchingProperty())).isNotNull();
        } else {
            ((ObjectNode) owner).set(last.getMatchingProperty(), MAPPER.readTree(value));
        }
    }

    @Test
    void corpus_isLargeAndHasNoLineTwice() throws IOException {
        try (var stream = InvalidDocumentsTest.class.getResourceAsStream(CORPUS)) {
            Map<String, Long> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(3)
                    .collect(Collectors.groupingBy(line -> line, Collectors.counting()));
            assertThat(lines.values()).containsOnly(1L);
            assertThat(lines.keySet().stream().filter(line -> line.contains("\tschema\t")))
                    .hasSizeGreaterThanOrEqualTo(LEAST_BY_THE_SCHEMA);
        }
    }

    @Test
    void propertiesGivenTwice_areForTheReaderAlone() throws IOException {
        String document = Files.readString(
                        Run.ROOT.resolve("examples/acts/order-individual.json"), StandardCharsets.UTF_8)
                .replace("\"organ\":", "\"organ\": \"council\", \"organ\":");
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).isEmpty();
        assertThat(ActReader.read(document.getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(Problem::kind)
                .containsExactly("duplicate-property");
    }
}
