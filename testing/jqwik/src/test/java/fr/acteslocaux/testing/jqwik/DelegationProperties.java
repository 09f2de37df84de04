package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.money.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DelegationProperties {

    private static final Optional<Boolean> NO = Optional.of(false);
    private static final Optional<Boolean> YES = Optional.of(true);

    @Property
    void coverageIsAlwaysAnsweredAndAlwaysTheSame(
            @ForAll Delegation delegation, @ForAll Exercise exercise, @ForAll Exercise.Circumstances circumstances) {
        Outcome<Boolean> covers = delegation.covers(exercise, circumstances, LegalContext.standard());
        assertThat(delegation.covers(exercise, circumstances, LegalContext.standard()))
                .isEqualTo(covers);
        assertThat(Explanations.french(covers)).isNotBlank();
        assertThat(Explanations.english(covers)).isNotBlank();
    }

    @Property
    void coverageIsTheFoldOfItsSteps(
            @ForAll Delegation delegation, @ForAll Exercise exercise, @ForAll Exercise.Circumstances circumstances) {
        Outcome<Boolean> covers = delegation.covers(exercise, circumstances, LegalContext.standard());
        covers.value()
                .ifPresent(value -> assertThat(covers.steps())
                        .last()
                        .satisfies(step -> assertThat(step.after()).isEqualTo(value)));
    }

    /** Ways to make a delegation narrower: none of them sets the first limit of an item, which may make it valid. */
    @Provide
    Arbitrary<UnaryOperator<Delegation>> narrowings() {
        return Arbitraries.of(
                delegation -> forEachMatter(
                        delegation,
                        matter -> new Delegation.GrantedMatter(
                                matter.item(),
                                matter.upTo().map(limit -> Euros.ofCents(limit.cents() / 2)),
                                matter.longest(),
                                matter.conditions())),
                delegation -> forEachMatter(
                        delegation,
                        matter -> new Delegation.GrantedMatter(
                                matter.item(),
                                matter.upTo(),
                                matter.longest()
                                        .map(Length::totalMonths)
                                        .map(months -> Length.ofMonths(months - Math.min(6, months - 1))),
                                matter.conditions())),
                delegation -> withWithdrawal(
                        delegation,
                        delegation.granted().date().map(day -> day.plusYears(1)).orElse(LocalDate.of(2021, 7, 1))),
                delegation -> delegation.toBuilder().subdelegationAllowed(false).build(),
                delegation -> delegation.toBuilder().substituteAllowed(false).build());
    }

    private static Delegation withWithdrawal(Delegation delegation, LocalDate day) {
        return delegation.toBuilder()
                .withdrawnOn(delegation.withdrawnOn().filter(day::isAfter).orElse(day))
                .build();
    }

    private static Delegation forEachMatter(Delegation delegation, UnaryOperator<Delegation.GrantedMatter> change) {
        return new Delegation(
                changed(delegation.granted(), change),
                delegation.rectified().stream().map(one -> changed(one, change)).toList(),
                delegation.mandate(),
                delegation.subdelegationAllowed(),
                delegation.substituteAllowed(),
                delegation.withdrawnOn());
    }

    private static Delegation.GrantingDeliberation changed(
            Delegation.GrantingDeliberation deliberation, UnaryOperator<Delegation.GrantedMatter> change) {
        return new Delegation.GrantingDeliberation(
                deliberation.number(),
                deliberation.date(),
                deliberation
                        .matters()
                        .map(matters -> List.copyOf(matters.stream().map(change).toList())),
                deliberation.takenBack());
    }

    @Property
    void narrowingNeverTurnsANoIntoAYes(
            @ForAll Delegation delegation,
            @ForAll Exercise exercise,
            @ForAll Exercise.Circumstances circumstances,
            @ForAll("narrowings") UnaryOperator<Delegation> narrowing) {
        Optional<Boolean> before = delegation
                .covers(exercise, circumstances, LegalContext.standard())
                .value();
        Optional<Boolean> after = narrowing
                .apply(delegation)
                .covers(exercise, circumstances, LegalContext.standard())
                .value();
        if (before.equals(NO)) {
            assertThat(after).isNotEqualTo(YES);
        }
        if (after.equals(YES)) {
            assertThat(before).isNotEqualTo(NO);
        }
    }
}
