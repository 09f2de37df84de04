package fr.acteslocaux.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
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

    @Test
    void act_isReadAsWritten() {
        assertThat(read(RODEZ).value()).contains(Acts.rodezEnt2024());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("", "1:1  the document is empty"),
                Arguments.of("{\"a\": 1} 2", "1:10"),
                Arguments.of("{\"a\": ", "ends too early"),
                Arguments.of("{\"a\": tru}", "1:"),
                Arguments.of("{\"\\ud800\": 1}", "surrogate"),
                Arguments.of("[".repeat(100_000), "too large"),
                Arguments.of("{\"a\": " + "9".repeat(1_000_000) + "}", "too large"),
                Arguments.of("\ufeff{}", "byte order mark"),
                Arguments.of(RODEZ.replace("\"organ\": \"mayor\"", "\"organ\": \"king\""), "unknown value \"king\""),
                Arguments.of(RODEZ.replace("0120612A", "0120612B"), "expected 'A' after 0120612"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultyDocument_isToldWithItsPlace(String document, String told) {
        List<Problem> problems = read(document).problems();
        assertThat(problems).isNotEmpty();
        assertThat(problems.stream()
                        .map(problem -> problem.place().line() + ":"
                                + problem.place().column() + " " + problem.pointer() + " "
                                + problem.text(Language.ENGLISH)))
                .anySatisfy(text -> assertThat(text).contains(told));
    }
}
