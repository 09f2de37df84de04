package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.report.CheckReport;
import fr.acteslocaux.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of each version, which every later release reads and writes again in the same bytes (docs/adr/0006). */
class FrozenDocumentsTest {

    private static byte[] frozen(String name) throws IOException {
        try (InputStream stream = FrozenDocumentsTest.class.getResourceAsStream("/documents/frozen/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "act-1.json, 67807bbe740fd0c6a9a82202648274ae4e8f51aed17d15b483953e5684b31dd8",
        "check-report-1.json, 29df2bbc852c2991ce8028419ca6e049e823dbb93702324deed8a508392bdbb9"
    })
    void document_isFrozen(String name, String digest) throws IOException, NoSuchAlgorithmException {
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(frozen(name))))
                .isEqualTo(digest);
    }

    @Test
    void act_isReadAndWrittenInTheSameBytes() throws IOException {
        byte[] document = frozen("act-1.json");
        Act act = ActReader.read(document).value().orElseThrow();
        assertThat(ActWriter.write(act)).isEqualTo(document);
        assertThat(fr.acteslocaux.jackson3.ActReader.read(document).value()).contains(act);
        assertThat(fr.acteslocaux.jackson3.ActWriter.write(act)).isEqualTo(document);
    }

    @Test
    void report_isReadAndWrittenInTheSameBytes() throws IOException {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        byte[] document = frozen("check-report-1.json");
        CheckReport report = mapper.readValue(document, CheckReport.class);
        assertThat(report.number()).map(ActNumber::toString).contains("DEC2024/0126");
        assertThat(mapper.writeValueAsString(report) + "\n").isEqualTo(new String(document, StandardCharsets.UTF_8));
    }

    @Test
    void documentOfALaterVersion_hasOneProblem() throws IOException {
        byte[] document = new String(frozen("act-1.json"), StandardCharsets.UTF_8)
                .replace("actes-locaux/1", "actes-locaux/2")
                .replace("\"organ\"", "\"body\"")
                .replace("\"type\": \"decision\"", "\"type\": \"agreement\"")
                .getBytes(StandardCharsets.UTF_8);
        ReadResult<Act> result = ActReader.read(document);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo("other-version");
            assertThat(problem.pointer()).isEqualTo("/schema");
            assertThat(problem.text(Language.FRENCH))
                    .isEqualTo(
                            "document en version \"actes-locaux/2\" ; cette version de la bibliothèque lit actes-locaux/1");
        });
        assertThat(fr.acteslocaux.jackson3.ActReader.read(document)).isEqualTo(result);
    }
}
