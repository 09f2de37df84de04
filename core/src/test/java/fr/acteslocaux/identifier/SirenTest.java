package fr.acteslocaux.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.Allocations;
import fr.acteslocaux.SharedFile;
import fr.acteslocaux.text.MalformedValueException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {

    @Test
    void of_computesTheCheckDigit() {
        assertThat(Siren.of(21_120_202)).isEqualTo(Siren.parse("211202023"));
        assertThat(Siren.of(1)).hasToString("000000018");
    }

    @Test
    void of_refusesNoneAndMoreThanEightDigits() {
        assertThatThrownBy(() -> Siren.of(100_000_000))
                .hasMessage("Argument 'firstEightDigits' must be from 1 to 99999999, found 100000000");
        assertThatThrownBy(() -> Siren.of(0))
                .hasMessage("Argument 'firstEightDigits' must be from 1 to 99999999, found 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "21120202   | SIREN \"21120202\" has a wrong length: expected 9 digits, found 8",
                "2112O2023  | SIREN \"2112O2023\" has a wrong character: expected a digit at position 5, found 'O'",
                "000000000  | SIREN \"000000000\" has a wrong component: expected digits that are not all zeros, found \"000000000\"",
                "211202024  | SIREN \"211202024\" has a wrong key: expected '3' after 21120202, found '4'",
            })
    void parse_saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> Siren.parse(text)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"211 202 023", " 211202023", "211\u00a0202\u202f023"})
    void parseLenient_takesBlanks(String text) {
        assertThat(Siren.parseLenient(text)).isEqualTo(Siren.parse("211202023"));
    }

    @Test
    void zeros_areNoNumberThroughAnyDoor() {
        assertThat(Siren.isValid("000000000")).isFalse();
        assertThat(Siren.tryParse("000000000")).isEmpty();
        assertThatThrownBy(() -> new Siren("000000000")).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Siren.parseLenient("000 000 000")).isInstanceOf(MalformedValueException.class);
        assertThat(Siren.isValid("000325175")).isTrue();
    }

    @Test
    void isValid_isTrueForEveryRealCommune() throws IOException {
        List<String> sirens = SharedFile.rows("data/communes-sample.csv", ",").stream()
                .map(commune -> commune.get(3))
                .filter(siren -> !siren.isEmpty()) // four communes overseas have none in the file
                .toList();
        assertThat(sirens).hasSizeGreaterThan(1400).allMatch(Siren::isValid);
    }

    @Test
    void isValid_allocatesNothing() {
        assertThat(Allocations.of(() -> Siren.isValid("211202023"))).isZero();
        assertThat(Allocations.of(() -> Siren.isValid("211202024"))).isZero();
    }
}
