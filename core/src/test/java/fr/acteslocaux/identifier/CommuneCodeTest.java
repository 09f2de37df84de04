package fr.acteslocaux.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.Allocations;
import fr.acteslocaux.SharedFile;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommuneCodeTest {

    @ParameterizedTest
    @CsvSource({"12202, 12", "2A004, 2A", "97411, 974", "75120, 75", "98818, 988", "97701, 977"})
    void department_isThatOfTheFirstCharacters(String code, String department) {
        assertThat(CommuneCode.parse(code).department()).isEqualTo(DepartmentCode.parse(department));
    }

    @Test
    void department_isThatOfEveryRealCommune() throws IOException {
        assertThat(SharedFile.rows("data/communes-sample.csv", ","))
                .hasSizeGreaterThan(1000)
                .allSatisfy(row ->
                        assertThat(CommuneCode.parse(row.get(0)).department()).hasToString(row.get(2)));
    }

    @Test
    void isValid_isTrueForExactlyASerialNumberAfterEachDepartment() {
        long ofDigits = IntStream.range(0, 100_000)
                .mapToObj(number -> String.valueOf(100_000 + number).substring(1))
                .filter(CommuneCode::isValid)
                .count();
        long corsican = IntStream.range(0, 1_000)
                .mapToObj(number -> String.valueOf(1_000 + number).substring(1))
                .flatMap(serial -> Stream.of("2A" + serial, "2B" + serial, "2C" + serial, "1A" + serial))
                .filter(CommuneCode::isValid)
                .count();
        assertThat(ofDigits).isEqualTo(94 * 1_000 + 13 * 100); // 01 to 95 without 20; 13 codes of three digits overseas
        assertThat(corsican).isEqualTo(2 * 1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"75101", "75120", "69381", "69389", "13201", "13216"})
    void isValid_isTrueForMunicipalDistricts(String text) {
        assertThat(CommuneCode.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1220", "122022", "20004", "2C004", "97911", "12 02", "99101", "12A02"})
    void isValid_isFalseForWhatIsNoCode(String text) {
        assertThat(CommuneCode.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1220  | Commune code \"1220\" has a wrong length: expected 5 characters, found 4",
                "122O2 | Commune code \"122O2\" has a wrong character: expected a digit at position 4, found 'O'",
                "20004 | Commune code \"20004\" has a wrong component: expected a department in the first characters, found \"200\"",
            })
    void parse_saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> CommuneCode.parse(text)).hasMessage(message);
    }

    @Test
    void isValid_allocatesNothing() {
        assertThat(Allocations.of(() -> CommuneCode.isValid("12202"))).isZero();
        assertThat(Allocations.of(() -> CommuneCode.isValid("20202"))).isZero();
    }
}
