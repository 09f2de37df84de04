package fr.acteslocaux.testing;

import static fr.acteslocaux.testing.assertj.ActesLocauxAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.money.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionRecipeTest {

    private static final int SEEDS = 200;

    private static Euros fee(Decision decision) {
        return decision.cost().orElseThrow().value().euros();
    }

    private static List<Decision> made(DecisionRecipe recipe) {
        return LongStream.range(0, SEEDS).mapToObj(recipe::make).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3.99", "4", "100", "599.99", "600", "15000"})
    void fee_isNeverAboveTheLimit(String euros) {
        Euros most = Euros.parse(euros);
        assertThat(made(DecisionRecipe.any().withFeeUpTo(most)))
                .allSatisfy(decision -> assertThat(fee(decision)).isLessThanOrEqualTo(most))
                .allSatisfy(decision -> assertThat(decision).hasOnlyFindings().isAcceptableTo(Policies.PUBLISHED));
    }

    @Test
    void feeWithoutLimit_isOfEverySize() {
        List<Euros> fees = made(DecisionRecipe.any()).stream()
                .map(DecisionRecipeTest::fee)
                .sorted()
                .toList();
        assertThat(fees.get(0)).isLessThan(Euros.parse("50"));
        assertThat(fees.get(SEEDS - 1)).isGreaterThan(Euros.parse("50000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12202", "2A004", "75056", "67482", "97411", "97611", "98818"})
    void commune_isTheOneAskedFor(String code) {
        CommuneCode commune = CommuneCode.parse(code);
        assertThat(made(DecisionRecipe.any().inCommune(commune)))
                .allSatisfy(
                        decision -> assertThat(decision.authority().commune()).contains(commune))
                .allSatisfy(decision ->
                        assertThat(decision.authority().department()).contains(commune.department()))
                .allSatisfy(decision -> assertThat(decision).isAcceptableTo(Policies.PUBLISHED));
    }

    @Test
    void day_isOneOfThoseAskedFor() {
        LocalDate first = LocalDate.of(2019, 11, 28);
        LocalDate last = LocalDate.of(2021, 1, 5);
        Set<LocalDate> days = made(DecisionRecipe.any().takenBetween(first, last)).stream()
                .flatMap(decision -> decision.takenOn().stream())
                .collect(Collectors.toSet());
        assertThat(days).containsExactlyInAnyOrder(first, first.plusDays(1), LocalDate.of(2021, 1, 4), last);
    }

    @Test
    void recipeThatNothingCanBeMadeBy_isRefused() {
        assertThatThrownBy(() -> DecisionRecipe.any().withFeeUpTo(Euros.parse("0.99")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Fee up to 0.99 must be at least 1.00");
        assertThatThrownBy(
                        () -> DecisionRecipe.any().takenBetween(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020-03-01 to 2020-12-31")
                .hasMessageContaining("2021-01-04 to 2025-11-28");
    }

    @Test
    void choicesThatAreAllNought_giveThePlainestAct() {
        Act plain = Acts.lawful(bound -> 0);
        assertThat(plain.articles()).hasSize(2);
        assertThat(plain.recitals()).isEmpty();
        assertThat(plain.attachments()).isEmpty();
        assertThat(plain.relations()).isEmpty();
        assertThat(DecisionRecipe.any().make(bound -> 0).conventions()).hasSize(1);
        assertThat(Acts.withFault("fee.count-mismatch", bound -> 0)).hasFinding("fee.count-mismatch");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_000_000})
    void choiceThatIsNonePossible_isRefused(int choice) {
        IntUnaryOperator choices = bound -> choice;
        assertThatThrownBy(() -> Acts.lawful(choices))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Choice " + choice + " must be from 0 to");
    }
}
