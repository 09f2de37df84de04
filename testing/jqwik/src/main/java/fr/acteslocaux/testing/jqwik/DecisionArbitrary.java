package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.testing.DecisionRecipe;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Decisions by delegation, each with its convention, in which nothing is wrong. They shrink to a commune, a fee and a text as
 * plain as can be.
 * <p>
 * For example:
 * <pre>
 * &#64;Provide
 * Arbitrary&lt;Decision&gt; smallDecisions() {
 *     return DecisionArbitrary.inCommune(CommuneCode.parse("12202")).withFeeUpTo(Euros.parse("1000"));
 * }
 * </pre>
 */
public final class DecisionArbitrary extends ArbitraryDecorator<Decision> {

    private final DecisionRecipe recipe;

    private DecisionArbitrary(DecisionRecipe recipe) {
        this.recipe = recipe;
    }

    /**
     * Returns decisions of invented communes.
     *
     * @return the arbitrary
     */
    public static DecisionArbitrary decisions() {
        return new DecisionArbitrary(DecisionRecipe.any());
    }

    /**
     * Returns decisions of a commune with a code. Its name stays invented.
     *
     * @param code  the code
     * @return the arbitrary
     */
    public static DecisionArbitrary inCommune(CommuneCode code) {
        return new DecisionArbitrary(DecisionRecipe.any().inCommune(code));
    }

    /**
     * Limits the fee that a decision and its convention state.
     *
     * @param most  the highest total, included, whatever its tax basis; at least one euro
     * @return the arbitrary
     * @throws IllegalArgumentException if it is less than one euro
     */
    public DecisionArbitrary withFeeUpTo(Euros most) {
        return new DecisionArbitrary(recipe.withFeeUpTo(most));
    }

    /**
     * Limits the days on which decisions are taken; none is generated for the year 2020.
     *
     * @param firstDay  the first day, included
     * @param lastDay  the last day, included
     * @return the arbitrary
     * @throws IllegalArgumentException if no decision can be generated for any of these days
     */
    public DecisionArbitrary takenBetween(LocalDate firstDay, LocalDate lastDay) {
        return new DecisionArbitrary(recipe.takenBetween(firstDay, lastDay));
    }

    @Override
    protected Arbitrary<Decision> arbitrary() {
        return Choices.arbitrary(recipe::make);
    }
}
