package fr.acteslocaux.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.Allocations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @Test
    void parts_areThoseOfTheTownHallOfRodez() {
        Siret siret = Siret.parse("21120202300019");
        assertThat(siret.siren()).isEqualTo(Siren.parse("211202023"));
        assertThat(siret.establishment()).isEqualTo("00019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000000001", "35600000000011"})
    void isValid_followsTheRuleOfLaPoste(String text) {
        assertThat(Siret.isValid(text)).isEqualTo(!text.endsWith("11"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2112020230001   | SIRET \"2112020230001\" has a wrong length: expected 14 digits, found 13",
                "2112020230001X  | SIRET \"2112020230001X\" has a wrong character: expected a digit at position 14, found 'X'",
                "21120202300018  | SIRET \"21120202300018\" has a wrong key: expected '9' after 2112020230001, found '8'",
                "00000000000000  | SIRET \"00000000000000\" has a wrong component: expected a SIREN that is not all zeros, found \"000000000\"",
                "00000000000018  | SIRET \"00000000000018\" has a wrong component: expected a SIREN that is not all zeros, found \"000000000\"",
                "21120202400019  | SIRET \"21120202400019\" has a wrong key: expected a SIREN in the first 9 digits, found \"211202024\"",
                "35600000000011  | SIRET \"35600000000011\" has a wrong key: expected digits of La Poste with a sum that is a multiple of 5, found \"16\"",
            })
    void parse_saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> Siret.parse(text)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000000", "00000000000018"})
    void isValid_isFalseOfZerosThatPassTheCheck(String text) {
        assertThat(Luhn.passes(text, 0, 14)).isTrue();
        assertThat(Siret.isValid(text)).isFalse();
        assertThat(Siret.tryParse(text)).isEmpty();
    }

    @Test
    void parseLenient_takesBlanks() {
        assertThat(Siret.parseLenient("211 202 023 00019")).isEqualTo(Siret.parse("21120202300019"));
    }

    @Test
    void isValid_allocatesNothing() {
        assertThat(Allocations.of(() -> Siret.isValid("21120202300019"))).isZero();
        assertThat(Allocations.of(() -> Siret.isValid("21120202300018"))).isZero();
    }
}
