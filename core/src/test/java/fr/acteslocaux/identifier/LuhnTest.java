package fr.acteslocaux.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.SharedFile;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuhnTest {

    private static final LuhnCheckDigit ORACLE = new LuhnCheckDigit();

    @Test
    void passes_agreesWithCommonsValidatorOnEveryTextOfSixDigitsButZeros() {
        assertThat(IntStream.range(1, 1_000_000)
                        .mapToObj(number -> String.valueOf(1_000_000 + number).substring(1))
                        .filter(digits -> Luhn.passes(digits, 0, digits.length()) != ORACLE.isValid(digits)))
                .isEmpty();
    }

    @Test
    void passes_takesZerosWhichCommonsValidatorRefuses() {
        assertThat(Luhn.passes("000000000", 0, 9)).isTrue();
        assertThat(ORACLE.isValid("000000000")).isFalse();
    }

    @Test
    void checkDigitAfter_agreesWithCommonsValidatorOnEveryRealSiren() throws IOException, CheckDigitException {
        List<String> sirens = SharedFile.rows("data/communes-sample.csv", ",").stream()
                .map(commune -> commune.get(3))
                .filter(siren -> !siren.isEmpty())
                .toList();
        assertThat(sirens).hasSizeGreaterThan(1400);
        for (String siren : sirens) {
            char computed = Luhn.checkDigitAfter(siren, 0, 8);
            assertThat(computed).as(siren).isEqualTo(siren.charAt(8));
            assertThat(ORACLE.calculate(siren.substring(0, 8))).as(siren).isEqualTo(String.valueOf(computed));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"211202023", "21120202300019", "356000000", "35600000000048"})
    void passes_looksOnlyAtItsRange(String digits) {
        assertThat(Luhn.passes("7" + digits + "7", 1, digits.length() + 1)).isTrue();
        assertThat(ORACLE.isValid(digits)).isTrue();
    }
}
