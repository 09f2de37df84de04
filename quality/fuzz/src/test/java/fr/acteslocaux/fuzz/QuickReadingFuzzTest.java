package fr.acteslocaux.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.form.ActForms;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.wire.Documents;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read in one go is what a careful reader reads, and what it refuses is refused. */
class QuickReadingFuzzTest {

    private static final Documents<Act> ACT = new Documents<>(ActForms.ACT, JacksonLibrary.INSTANCE);

    @MethodSource("fr.acteslocaux.fuzz.Seeds#documents")
    @FuzzTest(maxDuration = "2m")
    void bytes_areReadAsACarefulReaderDoes(byte[] document) {
        compare(document);
    }

    @MethodSource("fr.acteslocaux.fuzz.Seeds#choices")
    @FuzzTest(maxDuration = "2m")
    void changedDocument_isReadAsACarefulReaderDoes(byte[] choices) {
        compare(HardDocuments.of(choices));
    }

    private static void compare(byte[] document) {
        ReadResult<Act> careful = ACT.readCarefully(document);
        assertThat(ACT.read(document)).isEqualTo(careful);
        assertThat(fr.acteslocaux.jackson3.ActReader.read(document).value()).isEqualTo(careful.value());
    }
}
