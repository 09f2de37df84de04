package fr.acteslocaux.convention;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.wording.StatedIn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fee, as the convention states it: its lines, the tax if it states one, and the total.
 * <p>
 * For example, 45 € TTC for each school and year (article 4), ten schools (article 9), 450 € in all (article 9). The total
 * is kept as stated; {@link #computedTotal()} is what the lines give.
 *
 * @legal.term participation financière, redevance
 * @param lines  the lines, in the order of the text
 * @param rounding  where parts of a cent are rounded
 * @param tax  the tax that the text itself states, to be added to lines without tax; empty if it states none
 * @param total  the total, empty if the text states none
 */
public record FeeSchedule(
        List<Line> lines, Rounding rounding, Optional<StatedIn<Euros>> tax, Optional<StatedIn<Amount>> total) {

    /**
     * What a unit price is paid for.
     */
    public enum Unit {
        /** For each school and each school year. */
        SCHOOL_AND_YEAR,
        /** For each pupil and each school year. */
        PUPIL_AND_YEAR,
        /** For each year. */
        YEAR,
        /** For each month. */
        MONTH,
        /** For each day. */
        DAY,
        /** For each hour. */
        HOUR,
        /** For each piece, such as a meal or a ticket. */
        PIECE,
        /** For a unit that the text names itself, such as a square metre. */
        OTHER
    }

    /**
     * A line of a fee schedule: a price for each unit, or a fixed sum.
     */
    public sealed interface Line {

        /**
         * Tells what the line comes to, parts of a cent included.
         *
         * @return the euros, not rounded
         */
        BigDecimal exactEuros();

        /**
         * Tells whether tax is in it.
         *
         * @return the tax basis as read
         */
        Amount.TaxBasis basis();

        /**
         * A price for each unit, and how many units.
         *
         * @param unit  what the unit price is paid for
         * @param unitPrice  the price of a unit, with its tax basis as read
         * @param count  the number of units
         * @param unitName  what the text itself calls the unit, empty if it is none but those above
         */
        record PerUnit(Unit unit, StatedIn<UnitPrice> unitPrice, StatedIn<Integer> count, Optional<String> unitName)
                implements Line {

            public PerUnit {
                Objects.requireNonNull(unit, "unit");
                Objects.requireNonNull(unitPrice, "unitPrice");
                Objects.requireNonNull(count, "count");
                Objects.requireNonNull(unitName, "unitName");
                if (count.value() < 0) {
                    throw new IllegalArgumentException("Argument 'count' must not be negative, found " + count.value());
                }
            }

            /**
             * Makes a line of a unit that has no other name.
             *
             * @param unit  what the unit price is paid for
             * @param unitPrice  the price of a unit, with its tax basis as read
             * @param count  the number of units
             */
            public PerUnit(Unit unit, StatedIn<UnitPrice> unitPrice, StatedIn<Integer> count) {
                this(unit, unitPrice, count, Optional.empty());
            }

            @Override
            public BigDecimal exactEuros() {
                return unitPrice.value().times(count.value());
            }

            @Override
            public Amount.TaxBasis basis() {
                return unitPrice.value().basis();
            }
        }

        /**
         * A sum that does not depend on a count.
         *
         * @legal.term forfait
         * @param label  what it is paid for, as printed
         * @param sum  the sum, with its tax basis as read
         */
        record FixedSum(String label, StatedIn<Amount> sum) implements Line {

            public FixedSum {
                Objects.requireNonNull(label, "label");
                Objects.requireNonNull(sum, "sum");
            }

            @Override
            public BigDecimal exactEuros() {
                return sum.value().euros().toBigDecimal();
            }

            @Override
            public Amount.TaxBasis basis() {
                return sum.value().basis();
            }
        }
    }

    /**
     * Where parts of a cent are rounded, half up.
     *
     * @legal.term arrondi
     * @legal.source ROUNDING-TO-CENT
     */
    public enum Rounding {
        /** Each line, before they are added. */
        EACH_LINE,
        /** The sum of the lines. */
        TOTAL
    }

    private static final Reason PRICE_TIMES_COUNT = Reason.of(Rules.FEE_UNIT_PRICE_TIMES_COUNT);
    private static final Reason FIXED_SUM = Reason.of(Rules.FEE_FIXED_SUM);
    private static final Reason SUM = Reason.of(Rules.FEE_SUM);
    private static final Reason STATED_TAX = Reason.of(Rules.FEE_STATED_TAX);
    private static final Reason ROUNDED_LINES = Reason.of(Rules.FEE_ROUNDED_LINES);
    private static final Reason ROUNDED_TOTAL = Reason.of(Rules.FEE_ROUNDED_TOTAL);

    public FeeSchedule {
        lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(tax, "tax");
        Objects.requireNonNull(total, "total");
    }

    /**
     * Makes a schedule of one unit price.
     *
     * @param unit  what the unit price is paid for
     * @param unitPrice  the price of a unit, with its tax basis as read
     * @param count  the number of units
     * @param total  the total
     * @return the schedule
     */
    public static FeeSchedule of(
            Unit unit, StatedIn<UnitPrice> unitPrice, StatedIn<Integer> count, StatedIn<Amount> total) {
        return new FeeSchedule(
                List.of(new Line.PerUnit(unit, unitPrice, count)),
                Rounding.TOTAL,
                Optional.empty(),
                Optional.of(total));
    }

    /**
     * Makes a schedule that states no total. Parts of a cent are rounded in the sum.
     *
     * @param lines  the lines, in the order of the text
     * @return the schedule
     */
    public static FeeSchedule of(Line... lines) {
        return new FeeSchedule(List.of(lines), Rounding.TOTAL, Optional.empty(), Optional.empty());
    }

    /**
     * Says the total, all else kept.
     *
     * @param stated  the total, and the article that states it
     * @return the schedule
     */
    public FeeSchedule totalling(StatedIn<Amount> stated) {
        return new FeeSchedule(lines, rounding, tax, Optional.of(stated));
    }

    /**
     * Adds the lines up. For example, 10 × 45 € TTC = 450 € TTC.
     * <p>
     * No tax is computed: it is added only where the text states how much it is.
     *
     * @legal.source CCIV-1103
     * @return the total that the lines give; undetermined if there is none, if some are with tax and others without, or
     *     if it is more than an amount can hold
     */
    public Outcome<Amount> computedTotal() {
        List<Amount.TaxBasis> bases = lines.stream().map(Line::basis).distinct().toList();
        if (bases.size() != 1 || (tax.isPresent() && bases.get(0) != Amount.TaxBasis.EXCLUDING_TAX)) {
            return Outcome.missing(SUM, Facts.FEE_COMPARABLE_AMOUNTS);
        }
        try {
            return Outcome.of(withTax(rounded(added(bases.get(0)))));
        } catch (ArithmeticException beyondWhatAnAmountHolds) {
            return Outcome.missing(SUM, Facts.FEE_AMOUNT_IN_RANGE);
        }
    }

    private Derivation<Amount> added(Amount.TaxBasis basis) {
        Derivation<Amount> sum = Derivation.from(new Amount(Euros.ZERO, basis));
        BigDecimal exact = BigDecimal.ZERO;
        for (Line line : lines) {
            exact = exact.add(rounding == Rounding.EACH_LINE ? roundedHalfUp(line.exactEuros()) : line.exactEuros());
            Amount after = new Amount(Euros.of(roundedHalfUp(exact)), basis);
            sum = sum.then(reason(line), after);
        }
        return lines.size() > 1 ? sum.noting(SUM) : sum;
    }

    private static Reason reason(Line line) {
        if (line instanceof Line.PerUnit perUnit) {
            return PRICE_TIMES_COUNT
                    .with("count", perUnit.count().value())
                    .with("price", perUnit.unitPrice().value())
                    .with("line", UnitPrice.of(perUnit.exactEuros(), perUnit.basis()));
        }
        Line.FixedSum fixed = (Line.FixedSum) line;
        return FIXED_SUM.with("label", fixed.label()).with("line", fixed.sum().value());
    }

    private Derivation<Amount> rounded(Derivation<Amount> sum) {
        boolean exact =
                lines.stream().allMatch(line -> line.exactEuros().compareTo(roundedHalfUp(line.exactEuros())) == 0);
        if (exact) {
            return sum;
        }
        return sum.noting(rounding == Rounding.EACH_LINE ? ROUNDED_LINES : ROUNDED_TOTAL);
    }

    private Derivation<Amount> withTax(Derivation<Amount> sum) {
        if (tax.isEmpty()) {
            return sum;
        }
        Euros stated = tax.get().value();
        return sum.then(
                STATED_TAX.with("tax", stated),
                before -> new Amount(before.euros().plus(stated), Amount.TaxBasis.INCLUDING_TAX));
    }

    private static BigDecimal roundedHalfUp(BigDecimal euros) {
        return euros.setScale(2, RoundingMode.HALF_UP);
    }
}
