package fr.acteslocaux.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.StatedIn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeeScheduleTest {

    private static final StatedIn<Amount> TOTAL = new StatedIn<>("5", Amount.parse("1 €"));

    private static FeeSchedule.Line line(String price, Amount.TaxBasis basis, int count) {
        return new FeeSchedule.Line.PerUnit(
                FeeSchedule.Unit.PIECE,
                new StatedIn<>("4", UnitPrice.of(new BigDecimal(price), basis)),
                new StatedIn<>("4", count));
    }

    private static FeeSchedule schedule(FeeSchedule.Rounding rounding, FeeSchedule.Line... lines) {
        return new FeeSchedule(List.of(lines), rounding, Optional.empty(), Optional.of(TOTAL));
    }

    @Test
    void total_isRoundedWhereTheTextSays() {
        FeeSchedule.Line[] lines = {
            line("0.333", Amount.TaxBasis.EXCLUDING_TAX, 5), line("0.333", Amount.TaxBasis.EXCLUDING_TAX, 5)
        };
        assertThat(schedule(FeeSchedule.Rounding.EACH_LINE, lines)
                        .computedTotal()
                        .value())
                .contains(Amount.parse("3.34 € HT"));
        assertThat(schedule(FeeSchedule.Rounding.TOTAL, lines).computedTotal().value())
                .contains(Amount.parse("3.33 € HT"));
    }

    @Test
    void total_saysHowItWasRounded() {
        assertThat(Explanations.french(schedule(
                                FeeSchedule.Rounding.TOTAL,
                                line("0.333", Amount.TaxBasis.EXCLUDING_TAX, 5),
                                new FeeSchedule.Line.FixedSum(
                                        "frais de dossier", new StatedIn<>("4", Amount.parse("20 € HT"))))
                        .computedTotal()))
                .isEqualTo(
                        "5 × 0,333\u00a0€ HT = 1,665\u00a0€ HT (C. civ., art. 1103 (ancien art. 1134)). Somme fixe, frais de"
                                + " dossier : 20\u00a0€ HT (C. civ., art. 1103 (ancien art. 1134)). En tout : 21,67\u00a0€ HT (C. civ., art."
                                + " 1103 (ancien art. 1134)). Total arrondi au cent, la moitié vers le haut (arrondi au cent le plus"
                                + " proche, la moitié vers le haut : aucun texte général trouvé ; C. civ., art. 1103"
                                + " (ancien art. 1134) ; non vérifié).");
    }

    @Test
    void tax_isAddedOnlyIfTheTextStatesIt() {
        FeeSchedule stated = new FeeSchedule(
                List.of(line("375.00", Amount.TaxBasis.EXCLUDING_TAX, 1)),
                FeeSchedule.Rounding.TOTAL,
                Optional.of(new StatedIn<>("4", Euros.ofCents(75_00))),
                Optional.of(TOTAL));
        assertThat(stated.computedTotal().value()).contains(Amount.parse("450 € TTC"));
        FeeSchedule onTopOfTax = new FeeSchedule(
                List.of(line("375.00", Amount.TaxBasis.INCLUDING_TAX, 1)),
                FeeSchedule.Rounding.TOTAL,
                stated.tax(),
                Optional.of(TOTAL));
        assertThat(onTopOfTax.computedTotal().value()).isEmpty();
    }

    @Test
    void lines_withAndWithoutTaxAreNotAdded() {
        Outcome<Amount> mixed = schedule(
                        FeeSchedule.Rounding.TOTAL,
                        line("1.00", Amount.TaxBasis.EXCLUDING_TAX, 1),
                        line("1.00", Amount.TaxBasis.INCLUDING_TAX, 1))
                .computedTotal();
        assertThat(((Outcome.Undetermined<Amount>) mixed).missingFacts())
                .containsExactly(new Fact("fee.comparable-amounts"));
        assertThat(schedule(FeeSchedule.Rounding.TOTAL).computedTotal().value()).isEmpty();
    }

    @Test
    void price_isTheSameHoweverManyZeros() {
        assertThat(UnitPrice.of(new BigDecimal("45"), Amount.TaxBasis.UNSTATED))
                .isEqualTo(UnitPrice.of(new BigDecimal("45.0000000"), Amount.TaxBasis.UNSTATED))
                .hasToString("45.00 €");
        UnitPrice copy = UnitPrice.of(new BigDecimal("0.0485"), Amount.TaxBasis.EXCLUDING_TAX);
        assertThat(copy.in(Language.FRENCH)).isEqualTo("0,0485\u00a0€ HT");
        assertThat(copy.in(Language.ENGLISH)).isEqualTo("€0.0485 excl. tax");
    }

    @Test
    void price_thatIsAllowedCanBeSaid() {
        for (String euros : List.of("99999999999999999", "-99999999999999999", "99999999999999999.999999")) {
            FeeSchedule fee = schedule(FeeSchedule.Rounding.TOTAL, line(euros, Amount.TaxBasis.UNSTATED, 0));
            assertThat(Explanations.french(fee.computedTotal())).contains("999");
            assertThat(Explanations.english(fee.computedTotal())).contains("999");
        }
    }

    @Test
    void price_beyondItsPlacesIsRefused() {
        for (String price : List.of("0.0000001", "1E+999999999", "1E-999999999", "123456789012345678")) {
            BigDecimal euros = new BigDecimal(price);
            assertThatThrownBy(() -> UnitPrice.of(euros, Amount.TaxBasis.UNSTATED))
                    .as(price)
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessageContaining("found");
        }
    }
}
