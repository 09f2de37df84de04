package fr.acteslocaux.testing;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.money.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * What generated decisions have in common.
 * <p>
 * For example:
 * <pre>
 * Decision decision = DecisionRecipe.any()
 *         .inCommune(CommuneCode.parse("12202"))
 *         .withFeeUpTo(Euros.parse("1000"))
 *         .takenBetween(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))
 *         .make(42);
 * </pre>
 */
public final class DecisionRecipe {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 4);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 28);
    private static final LocalDate LAST_BEFORE_HEALTH_EMERGENCY = LocalDate.of(2019, 11, 29);
    private static final LocalDate FIRST_AFTER_HEALTH_EMERGENCY = LocalDate.of(2021, 1, 4);
    private static final Euros LEAST_FEE = Euros.parse("1");
    private static final Euros NO_LIMIT = Euros.parse("100000000");
    private static final DecisionRecipe ANY = new DecisionRecipe(Optional.empty(), NO_LIMIT, FIRST, LAST);

    private final Optional<CommuneCode> commune;
    private final Euros highestFee;
    private final LocalDate first;
    private final LocalDate last;

    private DecisionRecipe(Optional<CommuneCode> commune, Euros highestFee, LocalDate first, LocalDate last) {
        this.commune = commune;
        this.highestFee = highestFee;
        this.first = first;
        this.last = last;
    }

    /**
     * Begins with decisions of invented communes, of the years 2016 to 2019 and 2021 to 2025.
     *
     * @return the recipe
     */
    public static DecisionRecipe any() {
        return ANY;
    }

    /**
     * Makes decisions of a commune with a code. Its name stays invented.
     *
     * @param code  the code
     * @return the recipe
     */
    public DecisionRecipe inCommune(CommuneCode code) {
        return new DecisionRecipe(Optional.of(code), highestFee, first, last);
    }

    /**
     * Limits the fee that a decision and its convention state.
     *
     * @param most  the highest total, included, whatever its tax basis; at least one euro
     * @return the recipe
     * @throws IllegalArgumentException if it is less than one euro
     */
    public DecisionRecipe withFeeUpTo(Euros most) {
        if (most.compareTo(LEAST_FEE) < 0) {
            throw new IllegalArgumentException("Fee up to " + most + " must be at least " + LEAST_FEE);
        }
        return new DecisionRecipe(commune, most.compareTo(NO_LIMIT) < 0 ? most : NO_LIMIT, first, last);
    }

    /**
     * Limits the days on which decisions are taken. None is generated for the year 2020, whose spring has a law that is debated.
     *
     * @param firstDay  the first day, included
     * @param lastDay  the last day, included
     * @return the recipe
     * @throws IllegalArgumentException if no decision can be generated for any of these days
     */
    public DecisionRecipe takenBetween(LocalDate firstDay, LocalDate lastDay) {
        DecisionRecipe recipe = new DecisionRecipe(commune, highestFee, firstDay, lastDay);
        if (recipe.spans().isEmpty()) {
            throw new IllegalArgumentException("Days " + firstDay + " to " + lastDay + " must have one from " + FIRST
                    + " to " + LAST_BEFORE_HEALTH_EMERGENCY + " or from " + FIRST_AFTER_HEALTH_EMERGENCY + " to "
                    + LAST);
        }
        return recipe;
    }

    /**
     * Makes up a decision in which nothing is wrong.
     *
     * @param seed  what it depends on; the same seed gives the same decision on every machine and JDK
     * @return the decision
     */
    public Decision make(long seed) {
        return LawfulActs.decision(this, Chance.ofSeed(seed));
    }

    /**
     * Makes up a decision in which nothing is wrong, from the choices of somebody else.
     *
     * @param choices  asked with a number of possibilities, answers with one, from 0 on; 0 is the plainest
     * @return the decision
     * @throws IllegalArgumentException if a choice is none of the possibilities
     */
    public Decision make(IntUnaryOperator choices) {
        return LawfulActs.decision(this, new Chance(choices));
    }

    Optional<CommuneCode> commune() {
        return commune;
    }

    Euros highestFee() {
        return highestFee;
    }

    LocalDate day(Chance chance) {
        Span span = chance.of(spans());
        return chance.day(span.first(), span.last());
    }

    /** The days of known law, the latest first. */
    private List<Span> spans() {
        return List.of(new Span(FIRST_AFTER_HEALTH_EMERGENCY, LAST), new Span(FIRST, LAST_BEFORE_HEALTH_EMERGENCY))
                .stream()
                .map(span -> span.within(first, last))
                .filter(span -> !span.last().isBefore(span.first()))
                .toList();
    }

    private record Span(LocalDate first, LocalDate last) {

        Span within(LocalDate from, LocalDate to) {
            return new Span(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last);
        }
    }
}
