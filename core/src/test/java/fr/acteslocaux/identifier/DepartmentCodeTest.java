package fr.acteslocaux.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.Allocations;
import fr.acteslocaux.SharedFile;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentCodeTest {

    @Test
    void isValid_isTrueForExactlyTheCodesOfTheCourtTable() throws IOException {
        Set<String> known = SharedFile.rows("law/tribunaux.tsv", "\t").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        String characters = "0123456789AB";
        Set<String> valid = new TreeSet<>();
        IntStream.range(0, 12 * 12 * 12).forEach(number -> {
            String three = "" + characters.charAt(number / 144) + characters.charAt(number / 12 % 12)
                    + characters.charAt(number % 12);
            if (DepartmentCode.isValid(three)) {
                valid.add(three);
            }
            if (DepartmentCode.isValid(three.substring(1))) {
                valid.add(three.substring(1));
            }
        });
        assertThat(valid).isEqualTo(known).hasSize(109);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "20", "00", "96", "2C", "2a", "012", "970", "979", "985", "1A", "12 "})
    void isValid_isFalseForWhatIsNoDepartment(String text) {
        assertThat(DepartmentCode.isValid(text)).isFalse();
        assertThat(DepartmentCode.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 012", "2A, 02A", "974, 974"})
    void toThreeCharacters_isTheFormOfTransmissions(String code, String threeCharacters) {
        assertThat(DepartmentCode.parse(code).toThreeCharacters()).isEqualTo(threeCharacters);
    }

    @Test
    void parse_saysWhatIsWrong() {
        assertThatThrownBy(() -> DepartmentCode.parse("20"))
                .hasMessage(
                        "Department code \"20\" has a wrong component: expected 01 to 95 without 20, 2A, 2B, 971 to 978,"
                                + " 984 or 986 to 989, found \"20\"");
        assertThatThrownBy(() -> DepartmentCode.parse("1"))
                .hasMessage("Department code \"1\" has a wrong length: expected 2–3 characters, found 1");
    }

    @Test
    void isValid_allocatesNothing() {
        assertThat(Allocations.of(() -> DepartmentCode.isValid("12"))).isZero();
        assertThat(Allocations.of(() -> DepartmentCode.isValid("20"))).isZero();
    }
}
