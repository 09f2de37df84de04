package fr.acteslocaux.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.text.MalformedValueException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2 M€                | 1200000.00 €         | 100000.00     | 1.2 M€",
                "1,20 M€               | 1200000.00 €         | 10000.00      | 1.20 M€",
                "4 M€ HT               | 4000000.00 € HT      | 1000000.00    | 4 M€ HT",
                "12 666 K€ TTC         | 12666000.00 € TTC    | 1000.00       | 12666 k€ TTC",
                "-0,48 M€              | -480000.00 €         | 10000.00      | -0.48 M€",
                "0.5 K€                | 500.00 €             | 100.00        | 0.5 k€",
                "0,900 millions d'euros| 900000.00 €          | 1000.00       | 900 k€",
                "1234,567 k€           | 1234567.00 €         | 1.00          | 1.234567 M€",
                "1,2345 k€             | 1234.50 €            | 0.10          | 1.2345 k€",
                "140 milliards d'euros | 140000000000.00 €    | 1000000000.00 | 140 Md€",
                "2,5 Md€               | 2500000000.00 €      | 100000000.00  | 2.5 Md€",
                "0 M€                  | 0.00 €               | 1000000.00    | 0 M€",
            })
    void parse_keepsHowFarItIsRounded(String text, String amount, String step, String canonical) {
        WrittenAmount written = WrittenAmount.parse(text);
        assertThat(written.amount()).contains(Amount.parse(amount));
        assertThat(written.roundedTo()).contains(Euros.parse(step));
        assertThat(written.isRounded()).isTrue();
        assertThat(written).hasToString(canonical).isEqualTo(WrittenAmount.parse(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"450 €", "1 200 000 €", "1,23456 k€", "1.234 €"})
    void whatCountsEurosOrCents_isNotRounded(String text) {
        assertThat(WrittenAmount.parse(text).isRounded()).isFalse();
        assertThat(WrittenAmount.parse(text).amount()).contains(Amount.parse(text));
    }

    @Test
    void amounts_areTheSameHoweverTheyAreWritten() {
        assertThat(WrittenAmount.parse("1,2 M€").amount())
                .isEqualTo(WrittenAmount.parse("1 200 000 €").amount());
        assertThat(WrittenAmount.parse("1,2 M€")).isNotEqualTo(WrittenAmount.parse("1 200 000 €"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"70 €/m²", "0,506 € TTC", "1,2 k€ par an", "99999999999999999 €"})
    void prices_areNoAmounts(String text) {
        WrittenAmount written = WrittenAmount.parse(text);
        assertThat(written.amount()).isEmpty();
        assertThat(written.price()).isEqualTo(UnitPrice.parse(text));
        assertThat(WrittenAmount.parse(written.toString())).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,234 €/l", "19,676 K€", "5, 357 millions d'euros", "450 € et 500 €"})
    void parse_refusesWhatCouldBeTwo(String text) {
        assertThat(WrittenAmount.isValid(text)).isFalse();
        assertThatThrownBy(() -> WrittenAmount.parse(text)).isInstanceOf(MalformedValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "0.01", "2000.00", "10000000000.00", "-1000.00", "1000000.00"})
    void roundedTo_isAPowerOfTenOfWhichTheEurosAreAMultiple(String step) {
        UnitPrice price = UnitPrice.parse("1 200 000 €");
        assertThatThrownBy(() -> new WrittenAmount(price, Optional.of(Euros.parse(step))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found " + step);
    }
}
