package fr.acteslocaux.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.jackson3.ActReader;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import org.junit.jupiter.params.provider.MethodSource;

class BothReadersFuzzTest {

    @MethodSource("fr.acteslocaux.fuzz.Seeds#documents")
    @FuzzTest(maxDuration = "2m")
    void document_isReadAlikeByBothJacksons(byte[] document) {
        ReadResult<Act> result = ActReader.read(document);
        Promises.keep(result);
        ReadResult<Act> other = fr.acteslocaux.serialization.ActReader.read(document);
        assertThat(result.value()).isEqualTo(other.value());
        assertThat(result.problems())
                .extracting(Problem::kind)
                .isEqualTo(other.problems().stream().map(Problem::kind).toList());
    }
}
