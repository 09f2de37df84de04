package fr.acteslocaux.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.serialization.document.ReadResult;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class ActLinesFuzzTest {

    @MethodSource("fr.acteslocaux.fuzz.Seeds#lines")
    @FuzzTest(maxDuration = "2m")
    void lines_giveActsOrTheirProblems(byte[] lines) {
        try (Stream<ReadResult<Act>> acts = ActReader.readLines(new ByteArrayInputStream(lines))) {
            acts.forEach(Promises::keep);
        }
    }
}
