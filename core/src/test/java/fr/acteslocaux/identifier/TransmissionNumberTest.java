package fr.acteslocaux.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.Allocations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransmissionNumberTest {

    @ParameterizedTest
    @CsvSource({
        "DEC20240126, true, true, true",
        "dec20240126, false, true, true",
        "7, false, true, true",
        "52-2022, false, true, false",
        "_12, true, false, true",
        "123456789012345, true, true, true",
    })
    void fits_tellsWhichReceiversAccept(String text, boolean safe, boolean edition2004, boolean edition2018) {
        TransmissionNumber number = TransmissionNumber.parse(text);
        assertThat(number.fits(TransmissionNumber.Profile.SAFE)).isEqualTo(safe);
        assertThat(number.fits(TransmissionNumber.Profile.SCHEMA_2004)).isEqualTo(edition2004);
        assertThat(number.fits(TransmissionNumber.Profile.SCHEMA_2018)).isEqualTo(edition2018);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1-", " 1", "1/2", "é", "1234567890123456"})
    void isValid_isFalseForWhatNoEditionAccepts(String text) {
        assertThat(TransmissionNumber.isValid(text)).isFalse();
    }

    @Test
    void parse_saysWhatIsWrong() {
        assertThatThrownBy(() -> TransmissionNumber.parse("DEC2024/0126"))
                .hasMessage("Transmission number \"DEC2024/0126\" has a wrong character: expected a letter, a digit, an"
                        + " underscore, a hyphen or a blank at position 8, found '/'");
        assertThatThrownBy(() -> TransmissionNumber.parse("-1"))
                .hasMessageContaining("expected a letter, a digit or an underscore at position 1, found '-'");
    }

    @Test
    void isValid_allocatesNothing() {
        assertThat(Allocations.of(() -> TransmissionNumber.isValid("DEC20240126")))
                .isZero();
        assertThat(Allocations.of(() -> TransmissionNumber.isValid("DEC2024/0126")))
                .isZero();
    }
}
