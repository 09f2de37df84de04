package fr.acteslocaux.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.MalformedValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPriceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "70 €/m²                    | 70.00 € / m²",
                "70 € / m2                  | 70.00 € / m2",
                "1 000 € /m²                | 1000.00 € / m²",
                "144€/ mois                 | 144.00 € / mois",
                "0,0543 € / kWh             | 0.0543 € / kWh",
                "0,0543 € HT / kWh          | 0.0543 € HT / kWh",
                "0,0543 €/kWh HT            | 0.0543 € HT / kWh",
                "0,0543 €/kWh hors taxes    | 0.0543 € HT / kWh",
                "12 €/m²/an TTC             | 12.00 € TTC / m²/an",
                "12 € par m² et par an      | 12.00 € / m²/an",
                "12 euros par élève         | 12.00 € / élève",
                "12 euros par e\u0301le\u0300ve | 12.00 € / élève",
                "12 EUROS PAR ÉLÈVE         | 12.00 € / ÉLÈVE",
                "15 € le mètre carré        | 15.00 € / mètre carré",
                "15 €/mètre  linéaire       | 15.00 € / mètre linéaire",
                "15 € l’unité               | 15.00 € / unité",
                "15 € de l'heure            | 15.00 € / heure",
                "12 € par enfant et par année scolaire | 12.00 € / enfant/année scolaire",
                "2 € du repas               | 2.00 € / repas",
                "3,50 €/100 kg              | 3.50 € / 100 kg",
                "80 €/demi-journée          | 80.00 € / demi-journée",
                "5 € / jongleur             | 5.00 € / jongleur",
                "- 5 € / h                  | -5.00 € / h",
                "1,2 k€/m²                  | 1200.00 € / m²",
                "0.506 € TTC                | 0.506 € TTC",
                "0,500 €                    | 0.50 €",
                "1234,567 €                 | 1234.567 €",
                "1 234,567 €                | 1234.567 €",
                "1.234,567 €                | 1234.567 €",
                "1,2340 €/l                 | 1.2340 € / l",
                "450                        | 450.00 €",
                "450 €                      | 450.00 €",
                "99999999999999999 €        | 99999999999999999.00 €",
            })
    void parse_readsWhatActsWrite(String text, String canonical) {
        assertThat(UnitPrice.parse(text)).hasToString(canonical).isEqualTo(UnitPrice.parse(canonical));
        assertThat(UnitPrice.tryParse(text)).contains(UnitPrice.valueOf(canonical));
        assertThat(UnitPrice.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/m²",
                "70/m²",
                "70 €/",
                "70 € / HT",
                "70 €/€",
                "70 €/m² pour la salle",
                "70 € par virement",
                "70 € par décision",
                "70 € le 3 mai",
                "70 €/500 €",
                "70 €/m²/an/lot/jour",
                "70 €/m² HT TTC",
                "70 € HT/m² TTC",
                "70 € m²",
                "1,234 €/l",
                "1.234 €",
                "012.345 €",
                "0,1234567 €",
                "0, 543 €",
                "70 €/m² 80 €/m²",
                "70 €/-",
                "70 €/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void parse_refusesWhatIsNoPriceOrCouldBeTwo(String text) {
        assertThat(UnitPrice.isValid(text)).isFalse();
        assertThatThrownBy(() -> UnitPrice.parse(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith("Unit price \"");
    }

    @Test
    void parse_saysWhyThreeDigitsBehindALoneMarkAreRefused() {
        assertThatThrownBy(() -> UnitPrice.parse("1,234 €/l"))
                .hasMessage(
                        "Unit price \"1,234 €/l\" has a wrong character: expected a number that can be read in one way,"
                                + " such as 1234 or 1.2340 in place of 1.234 at position 2, found ','");
    }

    @Test
    void of_refusesWhatCannotStandBehindASlash() {
        for (String unit : new String[] {"", " m²", "m² pour la salle", "HT", "500 €", "a/b/c/d"}) {
            assertThatThrownBy(() -> UnitPrice.of(BigDecimal.ONE, Amount.TaxBasis.UNSTATED, unit))
                    .as(unit)
                    .isInstanceOf(MalformedValueException.class)
                    .hasMessage("Unit of a price \"" + unit
                            + "\" has a wrong component: expected a unit, such as m² or kWh," + " found \"" + unit
                            + "\"");
        }
    }

    @Test
    void times_isExactOrRoundedAsTheCallerSays() {
        UnitPrice kilowattHour = UnitPrice.parse("0,0543 € HT / kWh");
        assertThat(kilowattHour.times(new BigDecimal("12500"))).isEqualByComparingTo("678.75");
        assertThat(kilowattHour.times(new BigDecimal("0.5"))).isEqualByComparingTo("0.02715");
        assertThat(kilowattHour.times(new BigDecimal("12500"), RoundingMode.UNNECESSARY))
                .isEqualTo(Amount.parse("678,75 € HT"));
        assertThat(kilowattHour.times(new BigDecimal("0.5"), RoundingMode.HALF_UP))
                .isEqualTo(Amount.parse("0,03 € HT"));
        assertThat(kilowattHour.times(new BigDecimal("0.5"), RoundingMode.DOWN)).isEqualTo(Amount.parse("0,02 € HT"));
        assertThatThrownBy(() -> kilowattHour.times(new BigDecimal("0.5"), RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void times_refusesQuantitiesFarTooLargeOrSmallWithoutWritingThemOut() {
        UnitPrice price = UnitPrice.parse("70 €/m²");
        for (String quantity : new String[] {"1E+999999999", "1E-999999999", "1E+18"}) {
            BigDecimal number = new BigDecimal(quantity);
            assertThatThrownBy(() -> price.times(number, RoundingMode.HALF_UP)).isInstanceOf(ArithmeticException.class);
        }
        assertThat(price.times(new BigDecimal("0E+999999999"), RoundingMode.HALF_UP))
                .isEqualTo(Amount.parse("0 €"));
    }

    @Test
    void in_saysTheUnit() {
        assertThat(UnitPrice.parse("70 € HT/m²").in(Language.FRENCH)).isEqualTo("70\u00a0€ HT / m²");
        assertThat(UnitPrice.parse("0,0543 €/kWh").in(Language.ENGLISH)).isEqualTo("€0.0543 / kWh");
    }
}
