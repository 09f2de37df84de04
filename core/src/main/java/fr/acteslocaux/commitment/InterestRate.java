package fr.acteslocaux.commitment;

import fr.acteslocaux.money.Percentage;
import java.util.Objects;

/**
 * What a loan costs: a rate, or an index and a margin.
 *
 * @legal.term taux d'intérêt
 */
public sealed interface InterestRate {

    /**
     * A rate that stays.
     *
     * @legal.term taux fixe
     * @param rate  the rate by the year
     */
    record Fixed(Percentage rate) implements InterestRate {

        public Fixed {
            Objects.requireNonNull(rate, "rate");
        }
    }

    /**
     * A rate that follows an index.
     *
     * @legal.term taux variable, index et marge
     * @param index  the index, as printed, such as {@code Livret A}
     * @param margin  what is added to it by the year; negative if it is taken off
     */
    record Indexed(String index, Percentage margin) implements InterestRate {

        public Indexed {
            Objects.requireNonNull(index, "index");
            Objects.requireNonNull(margin, "margin");
        }
    }
}
