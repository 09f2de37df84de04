package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Step;
import fr.acteslocaux.law.Standing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of the periods before the administrative courts, case by case, and then day by day. */
class AppealLawTest {

    private static final LegalContext CONTEXT = LegalContext.standard();

    private static Deadline deadlineAfter(TriggerKind trigger, LocalDate day) {
        return trigger == TriggerKind.TRANSMISSION
                ? PrefectReferral.ofActReceived(day).deadline(CONTEXT)
                : ContentiousAppeal.after(new Trigger(trigger, day)).deadline(CONTEXT);
    }

    @DisplayName("Cas publiés et cas déduits des textes")
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void lastDay_isThatOfTheCase(AppealCase appealCase) {
        Deadline deadline = appealCase.deadline();
        assertThat(deadline.lastDay())
                .as("%s%n%s", appealCase.source(), Explanations.french(deadline))
                .contains(appealCase.lastDay());
    }

    @DisplayName("Un cas peu sûr est débattu ou non vérifié")
    @ParameterizedTest(name = "{0}")
    @MethodSource("doubtfulCases")
    void doubtfulCase_isDebatedOrUnverified(AppealCase appealCase) {
        Deadline deadline = appealCase.deadline();
        boolean unverified =
                deadline.steps().stream().anyMatch(step -> step.reason().standing() == Standing.UNVERIFIED);
        assertThat(deadline.isDebated() || unverified).isTrue();
    }

    static List<AppealCase> cases() {
        return AppealCase.all();
    }

    static List<AppealCase> doubtfulCases() {
        return cases().stream()
                .filter(appealCase -> appealCase.confidence().equals("low"))
                .toList();
    }

    @DisplayName("Chaque jour de 2001 à 2060 : ouvert, jamais trop tôt, croissant, prudent")
    @Test
    void lastDay_keepsItsPromisesOnEveryDay() {
        LocalDate previous = LocalDate.MIN;
        for (LocalDate day = LocalDate.of(2001, 1, 1); day.getYear() <= 2060; day = day.plusDays(1)) {
            Deadline deadline = deadlineAfter(TriggerKind.PUBLICATION, day);
            if (deadline.steps().stream().anyMatch(step -> step.reason().rule().equals("appeal.covid"))) {
                continue; // the ordinance of 2020 moved these, and only these, behind those that follow
            }
            LocalDate lastDay = deadline.lastDay().orElseThrow();
            LocalDate safeDay = deadline.safeDay().orElseThrow();
            assertThat(LegalCalendar.national().isClosed(lastDay)).isFalse();
            assertThat(lastDay)
                    .isAfterOrEqualTo(day.plusMonths(2).plusDays(1))
                    .isAfterOrEqualTo(previous)
                    .isAfterOrEqualTo(safeDay);
            assertThat(deadline.isDebated()).isEqualTo(deadline.conclusion().isPresent());
            assertThat(deadline.steps().get(deadline.steps().size() - 1))
                    .extracting(Step::after)
                    .isEqualTo(lastDay);
            previous = lastDay;
        }
    }

    @DisplayName("Fin de mois : la lecture usuelle et le jour sûr")
    @Test
    void safeDay_isTheEarlierReading() {
        Deadline deadline = deadlineAfter(TriggerKind.NOTIFICATION, LocalDate.of(2022, 12, 30));
        assertThat(deadline.isDebated()).isTrue();
        assertThat(deadline.lastDay()).contains(LocalDate.of(2023, 3, 1));
        assertThat(deadline.safeDay()).contains(LocalDate.of(2023, 2, 28));
    }

    @DisplayName("Avant le code de justice administrative : indéterminé")
    @Test
    void deadline_isUndeterminedBeforeTheLawThatIsKnown() {
        assertThat(deadlineAfter(TriggerKind.NOTIFICATION, LocalDate.of(2000, 12, 31)))
                .isInstanceOf(Deadline.Undetermined.class)
                .satisfies(deadline -> {
                    assertThat(deadline.lastDay()).isEmpty();
                    assertThat(deadline.safeDay()).isEmpty();
                    assertThat(deadline.waitsFor()).extracting(Object::toString).containsExactly("law.of-that-day");
                });
        assertThat(deadlineAfter(TriggerKind.TRANSMISSION, LocalDate.of(1996, 2, 23)))
                .isInstanceOf(Deadline.Undetermined.class);
        assertThat(deadlineAfter(TriggerKind.NOTIFICATION, LocalDate.of(2199, 12, 1)))
                .isInstanceOf(Deadline.Undetermined.class);
    }
}
