package fr.acteslocaux.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.MalformedValueException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "450                | 450.00",
                "450 €              | 450.00",
                "450€               | 450.00",
                "45.00              | 45.00",
                "45,5               | 45.50",
                "1 234,56 €         | 1234.56",
                "1\u00a0234,56      | 1234.56",
                "1\u202f234,56\u00a0€ | 1234.56",
                "24 428.25          | 24428.25",
                "130.000 €          | 130000.00",
                "130,000            | 130000.00",
                "1.234              | 1234.00",
                "1.234,5            | 1234.50",
                "1,234.56           | 1234.56",
                "1.234.567,89       | 1234567.89",
                "-12,30             | -12.30",
                "0                  | 0.00",
                "9999999999999999.99 | 9999999999999999.99",
            })
    void parse_readsWhatPeopleWrite(String text, String canonical) {
        assertThat(Euros.parse(text)).hasToString(canonical);
        assertThat(Euros.parse(canonical)).isEqualTo(Euros.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "€",
                "-",
                "12.3456",
                "1,23,45",
                "1.23.456",
                "12.34.567",
                "1 23",
                "1 2345",
                "1234.567.890",
                "1.234.56",
                "1,234,56",
                "1.234 567",
                "abc",
                "12a",
                "12.",
                ".5",
                "12 ,5",
                "1  234",
                "--1",
                "99999999999999999999",
                "450 € €",
                "0.500",
                "0,500",
                "0 500",
                "012.345",
                "1.234,567",
                "-0.500 €"
            })
    void parse_refusesWhatCouldBeTwoAmountsOrNone(String text) {
        assertThat(Euros.isValid(text)).isFalse();
        assertThatThrownBy(() -> Euros.parse(text)).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void parse_saysWhatIsWrong() {
        assertThatThrownBy(() -> Euros.parse("12.3456"))
                .hasMessage(
                        "Amount in euros \"12.3456\" has a wrong character: expected digits, thousands in groups of three,"
                                + " and at most two decimals at position 3, found '.'");
    }

    @Test
    void times_multipliesExactly() {
        assertThat(Euros.ofCents(45_00).times(10)).isEqualTo(Euros.ofCents(450_00));
        assertThatThrownBy(() -> Euros.ofCents(999_999_999_999_999_999L).times(2))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void plusAndMinus_areExact() {
        assertThat(Euros.ofCents(10).plus(Euros.ofCents(20))).isEqualTo(Euros.ofCents(30));
        assertThat(Euros.ofCents(10).minus(Euros.ofCents(20))).isEqualTo(Euros.ofCents(-10));
        assertThatThrownBy(() -> Euros.ofCents(999_999_999_999_999_999L).plus(Euros.ofCents(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void of_refusesPartsOfACent() {
        assertThat(Euros.of(new BigDecimal("4600"))).isEqualTo(Euros.ofCents(4600_00));
        assertThat(Euros.of(new BigDecimal("1.500"))).isEqualTo(Euros.ofCents(1_50));
        assertThatThrownBy(() -> Euros.of(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "-1E+999999999", "1E-999999999", "1E+2147483647", "1E+17"})
    void of_refusesWhatIsFarTooLargeOrSmallWithoutWritingItOut(String euros) {
        assertThatThrownBy(() -> Euros.of(new BigDecimal(euros))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void of_takesAllThatCanBeHeld() {
        assertThat(Euros.of(new BigDecimal("9999999999999999.99"))).isEqualTo(Euros.ofCents(999_999_999_999_999_999L));
        assertThat(Euros.of(new BigDecimal("-0.01"))).isEqualTo(Euros.ofCents(-1));
        assertThat(Euros.of(new BigDecimal("1E+3"))).isEqualTo(Euros.ofCents(1000_00));
        assertThat(Euros.of(new BigDecimal("0E+999999999"))).isEqualTo(Euros.ZERO);
        assertThatThrownBy(() -> Euros.of(new BigDecimal("10000000000000000.00")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void in_writesAsPeopleOfEachLanguageDo() {
        assertThat(Euros.ofCents(1234_56).in(Language.FRENCH)).isEqualTo("1\u00a0234,56\u00a0€");
        assertThat(Euros.ofCents(1234_56).in(Language.ENGLISH)).isEqualTo("€1,234.56");
        assertThat(Euros.ofCents(450_00).in(Language.FRENCH)).isEqualTo("450\u00a0€");
        assertThat(Euros.ofCents(-5).in(Language.ENGLISH)).isEqualTo("-€0.05");
        assertThat(Euros.ofCents(1_000_000_00).in(Language.ENGLISH)).isEqualTo("€1,000,000");
    }
}
