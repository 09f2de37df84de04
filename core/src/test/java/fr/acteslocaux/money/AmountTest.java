package fr.acteslocaux.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 428.25 € T.T.C. | 24428.25 € TTC",
                "45 € TTC           | 45.00 € TTC",
                "45€ttc             | 45.00 € TTC",
                "1 234,56 € HT      | 1234.56 € HT",
                "1 234,56 € H.T.    | 1234.56 € HT",
                "130.000 €          | 130000.00 €",
                "450 euros          | 450.00 €",
                "450 EUR HT         | 450.00 € HT",
                "450                | 450.00 €",
            })
    void parse_keepsTheBasisAsRead(String text, String canonical) {
        assertThat(Amount.parse(text)).hasToString(canonical);
        assertThat(Amount.parse(canonical)).isEqualTo(Amount.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TTC", "€ TTC", "45 € TTC TTC", "45 $", "45 € euros", "quarante euros"})
    void isValid_isFalseForWhatIsNoAmount(String text) {
        assertThat(Amount.isValid(text)).isFalse();
    }

    @Test
    void parse_quotesTheWholeInput() {
        assertThatThrownBy(() -> Amount.parse("1,23,45 € TTC")).hasMessageStartingWith("Amount \"1,23,45 € TTC\" has");
    }

    @Test
    void times_keepsTheBasis() {
        assertThat(Amount.parse("45 € TTC").times(10)).isEqualTo(Amount.parse("450 € TTC"));
    }

    @Test
    void in_saysTheBasisOnlyIfStated() {
        assertThat(Amount.parse("45 € TTC").in(Language.FRENCH)).isEqualTo("45\u00a0€ TTC");
        assertThat(Amount.parse("45 €").in(Language.FRENCH)).isEqualTo("45\u00a0€");
        assertThat(Amount.parse("45 € TTC").in(Language.ENGLISH)).isEqualTo("€45 incl. tax");
        assertThat(Amount.parse("45 € HT").in(Language.ENGLISH)).isEqualTo("€45 excl. tax");
    }
}
