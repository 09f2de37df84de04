package fr.acteslocaux.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.text.MalformedValueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolTest {

    private static final String FOCH = "RODEZ - 12 - E.E.PU FERDINAND FOCH RODEZ - 0120612A";

    @Test
    void parse_readsTheParts() {
        School school = School.parse(FOCH);
        assertThat(school.town()).contains("RODEZ");
        assertThat(school.department()).hasToString("12");
        assertThat(school.kind()).isEqualTo(School.Kind.PUBLIC_ELEMENTARY);
        assertThat(school.name()).isEqualTo("FERDINAND FOCH RODEZ");
        assertThat(school.uai()).hasToString("0120612A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FOCH,
                "RODEZ - 12 - E.P.PU JEAN-ALBERT BESSIERE RODEZ - 0121236D",
                "RODEZ - 12 - E.P.PR SAINTE-PROUCLE RODEZ - 0121071Z",
                "RODEZ - 12 - E.P.PR NOTRE-DAME - LE BOURG - 0121071Z"
            })
    void line_isPrintedAsItWasRead(String line) {
        assertThat(School.parse(line).registerLine()).isEqualTo(line);
    }

    @Test
    void everySchoolOfTheReferenceAct_isReadAndPrintedTheSame() throws IOException {
        Path seed = Path.of(System.getProperty("acteslocaux.root"), "..", "shared", "seed", "rodez-dec2024-0126.txt");
        Assumptions.assumeTrue(Files.exists(seed), "no text at " + seed);
        String list = Files.readAllLines(seed, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("RODEZ - 12 - "))
                .findFirst()
                .orElseThrow();
        List<String> lines = List.of(list.split(", ", -1));
        assertThat(lines)
                .hasSize(10)
                .allSatisfy(line ->
                        assertThat(School.parse(line.strip()).registerLine()).isEqualTo(line.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RODEZ - 12 - E.E.PU FOCH - 0120612B | expected 'A' after 0120612, found 'B'",
                "RODEZ - 20 - E.E.PU FOCH - 0120612A | found \"20\"",
                "RODEZ - 12 - LYCEE FOCH - 0120612A  | found \"LYCEE\"",
                "RODEZ - 12 - E.E.PU - 0120612A      | expected town, department, kind and name, number",
                "RODEZ - 12 - 0120612A               | expected town, department, kind and name, number",
                "nothing                             | expected town, department, kind and name, number",
                "RODEZ-12-E.E.PU FOCH-0120612A       | expected town, department, kind and name, number"
            })
    void parse_refusesOtherLinesAndSaysWhy(String line, String why) {
        assertThatThrownBy(() -> School.parse(line))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith("School \"" + line.substring(0, 5))
                .hasMessageContaining(why);
        assertThat(School.isValid(line)).isFalse();
    }

    @Test
    void nullIsNoSchool() {
        assertThat(School.tryParse(null)).isEqualTo(Optional.empty());
        assertThat(School.isValid(null)).isFalse();
    }
}
