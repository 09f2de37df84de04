package fr.acteslocaux.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.serialization.document.ReadResult;
import org.junit.jupiter.params.provider.MethodSource;

class ActReaderFuzzTest {

    @MethodSource("fr.acteslocaux.fuzz.Seeds#documents")
    @FuzzTest(maxDuration = "2m")
    void document_givesAnActOrItsProblems(byte[] document) {
        ReadResult<Act> result = ActReader.read(document);
        Promises.keep(result);
        result.value()
                .ifPresent(act ->
                        assertThat(ActReader.read(ActWriter.write(act)).value()).contains(act));
    }
}
