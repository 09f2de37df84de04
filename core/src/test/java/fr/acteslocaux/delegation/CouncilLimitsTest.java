package fr.acteslocaux.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.money.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What a council adds to the limits of the law. */
class CouncilLimitsTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final Mandate FROM_2020 =
            new Mandate(LocalDate.of(2020, 7, 4), Optional.of(LocalDate.of(2026, 3, 15)), Optional.empty());

    private static Outcome<Boolean> covers(Delegation.GrantedMatter granted, Exercise exercise) {
        Delegation delegation = new Delegation(
                new Delegation.GrantingDeliberation(
                        Optional.of(ActNumber.parse("2020-1")),
                        Optional.of(LocalDate.of(2020, 7, 11)),
                        Optional.of(List.of(granted)),
                        List.of()),
                List.of(),
                Optional.of(FROM_2020),
                Optional.of(false),
                Optional.of(false),
                Optional.empty());
        return delegation.covers(
                exercise,
                new Exercise.Circumstances(
                        LocalAuthority.Kind.COMMUNE,
                        OptionalInt.of(20_000),
                        Optional.of(MON_2024_06_03),
                        Optional.of(Signature.Capacity.HOLDER)),
                LegalContext.standard());
    }

    private static List<String> missing(Outcome<Boolean> outcome) {
        return outcome instanceof Outcome.Undetermined<Boolean> undetermined
                ? undetermined.missingFacts().stream().map(fact -> fact.id()).toList()
                : List.of();
    }

    @Test
    void length_isWithinThatOfTheCouncil() {
        Delegation.GrantedMatter leases =
                new Delegation.GrantedMatter(5, Optional.empty(), Optional.of(Length.ofYears(6)), Optional.empty());
        assertThat(covers(leases, Exercise.ofItem(5).lasting(Length.ofYears(6))).value())
                .contains(true);
        assertThat(covers(leases, Exercise.ofItem(5).lasting(Length.of(6, 0, 1)))
                        .value())
                .contains(false);
        assertThat(missing(covers(leases, Exercise.ofItem(5)))).contains("exercise.duration");
    }

    @Test
    void amount_isWithinThatOfTheCouncil() {
        Delegation.GrantedMatter contracts =
                new Delegation.GrantedMatter(4, Optional.of(Euros.parse("40000")), Optional.empty(), Optional.empty());
        assertThat(covers(contracts, Exercise.ofItem(4).of(Euros.parse("40000")))
                        .value())
                .contains(true);
        assertThat(covers(contracts, Exercise.ofItem(4).of(Euros.parse("40000.01")))
                        .value())
                .contains(false);
        assertThat(missing(covers(contracts, Exercise.ofItem(4)))).contains("exercise.amount");
    }

    @Test
    void claim_isBelowTheThresholdOfTheCouncil() {
        Delegation.GrantedMatter claims =
                new Delegation.GrantedMatter(30, Optional.of(Euros.parse("50")), Optional.empty(), Optional.empty());
        assertThat(covers(claims, Exercise.ofItem(30).of(Euros.parse("49.99"))).value())
                .contains(true);
        assertThat(covers(claims, Exercise.ofItem(30).of(Euros.parse("50"))).steps())
                .extracting(step -> step.reason().rule().id())
                .contains("delegation.not-below-council-limit");
    }

    @Test
    void conditions_areNamedInAStep() {
        Delegation.GrantedMatter insurance = new Delegation.GrantedMatter(
                6, Optional.empty(), Optional.empty(), Optional.of("après avis de la commission des finances"));
        assertThat(covers(insurance, Exercise.ofItem(6)).steps())
                .extracting(Derivation.Step::reason)
                .anySatisfy(reason -> assertThat(reason.details())
                        .containsEntry("conditions", "après avis de la commission des finances"));
    }
}
