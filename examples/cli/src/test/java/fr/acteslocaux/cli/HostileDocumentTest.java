package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.document.ReadResult;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDocumentTest {

    static List<HostileDocument> documents() {
        return HostileDocument.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void document_hasTheSameClearProblemInBothJacksons(HostileDocument document) {
        byte[] bytes = document.bytes().get();
        ReadResult<Act> result = Reading.JACKSON_2.document(bytes);
        assertThat(result.problems())
                .first()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(document.kind()));
        assertThat(Reading.JACKSON_3.document(bytes).problems())
                .first()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(document.kind()));
    }

    @ParameterizedTest
    @EnumSource
    void allDocuments_needLessThan64Megabytes(Reading reading) throws Exception {
        assertThat(SmallHeap.run(HostileDocument.class, reading.name())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"JACKSON_2, 1000000", "JACKSON_3, 100000"})
    void aMillionActs_needLessThan64Megabytes(Reading reading, String count) throws Exception {
        assertThat(SmallHeap.run(ManyActs.class, reading.name(), count)).isEmpty();
    }
}
