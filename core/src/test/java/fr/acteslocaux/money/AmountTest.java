package fr.acteslocaux.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.MalformedValueException;
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
    @CsvSource(
            delimiter = '|',
            value = {
                "50 000, 00 € HT                     | 50000.00 € HT",
                "109 002 ,85 € HT                    | 109002.85 € HT",
                "1 234 , 56 €                        | 1234.56 €",
                "1.234 ,56 €                         | 1234.56 €",
                "27 506,00 € hors taxes              | 27506.00 € HT",
                "200 € hors taxe                     | 200.00 € HT",
                "200 € HORS TAXES                    | 200.00 € HT",
                "200 € hors T.V.A.                   | 200.00 € HT",
                "200 euros hors-taxes                | 200.00 € HT",
                "50 € toutes taxes comprises         | 50.00 € TTC",
                "50 EUROS TOUTES TAXES COMPRISES     | 50.00 € TTC",
                "50 € (TTC)                          | 50.00 € TTC",
                "1 234,56\u00a0€\u202fT.T.C         | 1234.56 € TTC",
                "1\u00a0234\u202f567,89\u2007€       | 1234567.89 €",
                "1\u2007234\u2009567\u2003€           | 1234567.00 €",
                "\u00a0450 €\u00a0                   | 450.00 €",
                "- 177 €                             | -177.00 €",
                "-357 K€                             | -357000.00 €",
                "\u2212 0,48 M€                      | -480000.00 €",
                "\u2212450 €                         | -450.00 €",
                "\u2011450 €                         | -450.00 €",
                "\u2013450 €                         | -450.00 €",
                "-\u00a01 106 220 Euros              | -1106220.00 €",
                "+ 450 €                             | 450.00 €",
                "-0,00 €                             | 0.00 €",
                "€ 450                               | 450.00 €",
                "EUR 1.234,56                        | 1234.56 €",
                "€ -450                              | -450.00 €",
                "12€50                               | 12.50 €",
                "12 euros 50 TTC                     | 12.50 € TTC",
                "-12 € 50                            | -12.50 €",
                "1,2 M€                              | 1200000.00 €",
                "76.3M€                              | 76300000.00 €",
                "1,2 M €                             | 1200000.00 €",
                "2,5 MEUR                            | 2500000.00 €",
                "12 666 K€ TTC                       | 12666000.00 € TTC",
                "359,1k€ HT                          | 359100.00 € HT",
                "3 k€                                | 3000.00 €",
                "3 kEUR                              | 3000.00 €",
                "20 millions d’euros                 | 20000000.00 €",
                "20 MILLIONS D'EUROS                 | 20000000.00 €",
                "1 million d'euros                   | 1000000.00 €",
                "6,3 millions €                      | 6300000.00 €",
                "140 milliards d’euros               | 140000000000.00 €",
                "1,2 Md€                             | 1200000000.00 €",
                "2 Mds €                             | 2000000000.00 €",
                "150 milliers d'euros                | 150000.00 €",
                "0,900 million d'euros               | 900000.00 €",
                "1234,567 k€                         | 1234567.00 €",
                "1.234 €                             | 1234.00 €",
                "1,234 €                             | 1234.00 €",
                "1.234,56 €                          | 1234.56 €",
                "1,234.56 €                          | 1234.56 €",
            })
    void parse_readsWhatActsWrite(String text, String canonical) {
        assertThat(Amount.parse(text)).hasToString(canonical);
        assertThat(Amount.tryParse(text)).contains(Amount.parse(canonical));
    }

    @Test
    void parse_passesOverTheEndOfALineBetweenParts() {
        assertThat(Amount.parse("450\n€\nhors\ntaxes")).isEqualTo(Amount.parse("450 € HT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "450 € 500 €",
                "450 €, 500 €",
                "12 € 50 €",
                "12 € 5",
                "12 € 500",
                "450 € et 500 €",
                "450 € / 500 €",
                "450 € par virement",
                "450 € par an",
                "450 €/an",
                "450 € environ",
                "450 €.",
                "450 € HT TTC",
                "450 € HT hors taxes",
                "450 € (HT",
                "450 € HT)",
                "(450 €)",
                "€ 450 €",
                "450 € euros",
                "€",
                "-",
                "- €",
                "hors taxes",
                "- - 450 €",
                "+-450 €",
                "\u2013 450 €",
                "\u2014 450 €",
                "450- €",
                "1 234,567 €",
                "0,500 €",
                "0.506 € TTC",
                "1,234 M€",
                "19,676 k€",
                "1.234 milliards d'euros",
                "5, 357 millions d'euros",
                "12,345678 k€",
                "2,5 m€",
                "2,5 M",
                "20 millions",
                "2,5 kM€",
                "50, 000 €",
                "50 , 0 €",
                "50. 00 €",
                "1,234, 567 €",
                "1,234 ,56 €",
                "1,234,567 ,89 €",
                "2.835.29 €",
                "1\t234 €",
                "1\n234 €",
                "1  234 €",
                "1'234 €",
                "1\u200b234 €",
                "\u0661\u0662 €",
                "1e3 €",
                "0x10 €",
                "NaN €",
                "99 999 999 999 999 999 €",
                "9 999 999 999 Md€",
                "450 $",
                "450 F"
            })
    void parse_refusesWhatIsMalformedOrNotOneAmount(String text) {
        assertThat(Amount.isValid(text)).isFalse();
        assertThat(Amount.tryParse(text)).isEmpty();
        assertThatThrownBy(() -> Amount.parse(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith("Amount \"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "70 €/m²            | the end, an amount having no unit as a unit price has at position 5, found '/'",
                "450 € et 500 €     | HT, TTC, a unit such as / m², or the end at position 7, found 'e'",
                "450 dollars        | €, euros, EUR, k€, M€, HT, TTC, or the end at position 5, found 'd'",
                "450 € par virement | a unit, such as m² or kWh at position 11, found 'v'",
                "0,506 €            | digits, thousands in groups of three, and at most two decimals at position 2, found ','",
                "99999999999999999 €| at most 16 digits before the decimals at position 1, found '9'",
                "1,234 M€           | a number that can be read in one way, such as 1234 or 1.2340 in place of 1.234"
                        + " at position 2, found ','",
            })
    void parse_saysWhatWasExpectedAndWhere(String text, String expected) {
        assertThatThrownBy(() -> Amount.parse(text))
                .hasMessage("Amount \"" + text + "\" has a wrong character: expected " + expected);
    }

    @Test
    @SuppressWarnings("NullAway") // asks what becomes of null
    void parse_namesTheNull() {
        assertThatThrownBy(() -> Amount.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThat(Amount.tryParse(null)).isEmpty();
        assertThat(Amount.isValid(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "0", " ", "1 234 ", "1.234.", ",", "-", "€", "euros ", "e\u0301"})
    void parse_looksNoFurtherThanAnAmountIsLong(String repeated) {
        String text = repeated.repeat(1_000_000 / repeated.length());
        assertThat(Amount.isValid(text)).isFalse();
        assertThat(Euros.isValid(text)).isEqualTo(repeated.equals("0"));
        assertThatThrownBy(() -> Amount.parse(text))
                .hasMessageContaining("has a wrong length: expected at most 120 characters, found " + text.length())
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
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
