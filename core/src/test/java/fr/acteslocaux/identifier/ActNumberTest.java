package fr.acteslocaux.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.Allocations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActNumberTest {

    @ParameterizedTest
    @CsvSource({
        "DEC2024/0126, SAFE, DEC2024_0126",
        "dec2024-126, SAFE, DEC2024_126",
        "dec2024-126, SCHEMA_2004, dec2024-126",
        "dec2024-126, SCHEMA_2018, dec2024_126",
        "_12, SCHEMA_2004, 12",
        "° 12, SCHEMA_2004, 12",
        "(2024-12), SCHEMA_2004, 2024-12",
        "12-/, SCHEMA_2004, 12",
        "123456789012345/, SAFE, 123456789012345",
        "DÉC2024/1, SAFE, DEC2024_1",
        "Délib 3, SAFE, DELIB_3",
        "De\u0301lib 3, SAFE, DELIB_3",
        "Délib 3, SCHEMA_2018, Delib_3",
        "Délib 3, SCHEMA_2004, Delib 3",
        "2024/DEC/é, SAFE, 2024_DEC_E",
        "2024/DEC/à, SAFE, 2024_DEC_A",
        "n°12 bis, SAFE, N_12_BIS",
        "№ 12, SAFE, NO_12",
        "œuvre-Æ, SAFE, OEUVRE_AE",
        "A/1, SAFE, A_1",
        "A - 1, SAFE, A_1",
        "A\u20111, SCHEMA_2004, A_1",
        "A__1, SAFE, A__1",
        "/DEC/, SAFE, DEC",
        "DEL-2024-06-03-015, SAFE, DEL20240603015",
    })
    void propose_keepsLettersDigitsAndAPlaceBetweenThem(
            String printed, TransmissionNumber.Profile profile, String proposed) {
        assertThat(ActNumber.parse(printed).propose(profile)).contains(TransmissionNumber.parse(proposed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-DELIBERATION-0000126", "/", "7", "ΔΕΛ 12", "Д-12"})
    void propose_isEmptyWhereNoNumberFitsOrALetterWouldBeLost(String printed) {
        assertThat(ActNumber.parse(printed).propose(TransmissionNumber.Profile.SAFE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 12", "12 ", "12\t3", "a\u200bb", "0123456789012345678901234567890123456789X"})
    void isValid_isFalseForWhatCannotBePrintedOnALine(String text) {
        assertThat(ActNumber.isValid(text)).isFalse();
    }

    @Test
    void propose_isEmptyWhereOnlyWhatEndsRefuseIsLeft() {
        assertThat(ActNumber.parse("_-/-_").propose(TransmissionNumber.Profile.SCHEMA_2004))
                .isEmpty();
    }

    @Test
    void parse_keepsTheNumberToTheLetter() {
        assertThat(ActNumber.parse("N° 2024/12 bis")).hasToString("N° 2024/12 bis");
    }

    @Test
    void parse_saysWhatIsWrong() {
        assertThatThrownBy(() -> ActNumber.parse("12\t3"))
                .hasMessage(
                        "Act number \"12\\u00093\" has a wrong character: expected a visible character at position 3,"
                                + " found '\\u0009'");
    }

    @Test
    void isValid_allocatesNothing() {
        assertThat(Allocations.of(() -> ActNumber.isValid("DEC2024/0126"))).isZero();
        assertThat(Allocations.of(() -> ActNumber.isValid(" "))).isZero();
    }
}
