package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.testing.Acts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RodezDocumentTest {

    private static final ProjectFile DOCUMENT = ProjectFile.of("examples/acts/rodez-dec2024-0126.json");

    @Test
    void document_isWhatTheReferenceActWrites() throws IOException {
        String written = new String(ActWriter.write(Acts.rodezEnt2024()), StandardCharsets.UTF_8);
        assertThat(DOCUMENT.textAfterUpdate(written)).isEqualTo(written);
    }

    @Test
    void document_readsAsTheReferenceAct() throws IOException {
        byte[] document = DOCUMENT.text().getBytes(StandardCharsets.UTF_8);
        assertThat(ActReader.read(document).problems()).isEmpty();
        assertThat(ActReader.read(document).value()).contains(Acts.rodezEnt2024());
    }

    @Test
    void document_isWrittenAgainInTheSameBytes() throws IOException {
        byte[] document = DOCUMENT.text().getBytes(StandardCharsets.UTF_8);
        assertThat(ActWriter.write(ActReader.read(document).value().orElseThrow()))
                .isEqualTo(document);
    }
}
