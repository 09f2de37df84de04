package fr.acteslocaux.commitment;

import fr.acteslocaux.money.Amount;
import java.util.Objects;
import java.util.Optional;

/**
 * A sum that is paid or received, or its bound. For example, at most 40 000 € HT a year for lot 2.
 *
 * @legal.term montant, montant maximum, montant minimum
 * @param amount  the sum, with its tax basis as read
 * @param bound  whether it is the sum itself or a bound of it
 * @param flow  whether it is paid or received, empty if the act does not say
 * @param label  what it is for, as printed, empty if it does not say
 * @param lot  the lot, as printed, empty if there are none
 * @param period  for how long it counts, as printed, such as {@code par an}, empty if it counts once
 */
public record Sum(
        Amount amount,
        Bound bound,
        Optional<Flow> flow,
        Optional<String> label,
        Optional<String> lot,
        Optional<String> period)
        implements Commitment {

    /** What a stated sum is to the real one. */
    public enum Bound {
        /** It is the sum. */
        EXACT,
        /** It may be less (<i>maximum</i>). */
        AT_MOST,
        /** It may be more (<i>minimum</i>). */
        AT_LEAST,
        /** It is an estimate (<i>estimation</i>). */
        ESTIMATED
    }

    /** Which way a sum goes. */
    public enum Flow {
        /** The authority pays it (<i>dépense</i>). */
        PAID,
        /** The authority receives it, as a rent (<i>recette</i>). */
        RECEIVED
    }

    public Sum {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(period, "period");
    }

    /**
     * Makes a sum that is what it says, of which no more is said.
     *
     * @param amount  the sum
     * @return the sum
     */
    public static Sum of(Amount amount) {
        return bounded(amount, Bound.EXACT);
    }

    /**
     * Makes the highest sum.
     *
     * @param amount  the highest sum, included
     * @return the sum
     */
    public static Sum atMost(Amount amount) {
        return bounded(amount, Bound.AT_MOST);
    }

    /**
     * Makes the lowest sum.
     *
     * @param amount  the lowest sum, included
     * @return the sum
     */
    public static Sum atLeast(Amount amount) {
        return bounded(amount, Bound.AT_LEAST);
    }

    private static Sum bounded(Amount amount, Bound bound) {
        return new Sum(amount, bound, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Says which way it goes, all else kept.
     *
     * @param way  the way
     * @return the sum
     */
    public Sum flowing(Flow way) {
        return new Sum(amount, bound, Optional.of(way), label, lot, period);
    }

    /**
     * Says what it is for, all else kept.
     *
     * @param text  the text, as printed
     * @return the sum
     */
    public Sum labelled(String text) {
        return new Sum(amount, bound, flow, Optional.of(text), lot, period);
    }

    /**
     * Says for which lot, all else kept.
     *
     * @param text  the lot, as printed
     * @return the sum
     */
    public Sum forLot(String text) {
        return new Sum(amount, bound, flow, label, Optional.of(text), period);
    }

    /**
     * Says for how long it counts, all else kept.
     *
     * @param text  the period, as printed, such as {@code par an}
     * @return the sum
     */
    public Sum each(String text) {
        return new Sum(amount, bound, flow, label, lot, Optional.of(text));
    }
}
