package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.api.util.DefaultTimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of the periods before the administrative courts, case by case, and then day by day. */
class AppealLawTest {

    private static final LegalContext CONTEXT = LegalContext.standard();

    private static Deadline deadlineAfter(Trigger.Kind trigger, LocalDate day) {
        return trigger == Trigger.Kind.TRANSMISSION
                ? PrefectReferral.ofActReceived(day).deadline(CONTEXT)
                : ContentiousAppeal.after(new Trigger(trigger, day)).deadline(CONTEXT);
    }

    @DisplayName("Cas publiés et cas déduits des textes")
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void lastDay_isThatOfTheCase(AppealCase appealCase) {
        appealCase.requireItsLastDay(CONTEXT);
    }

    @DisplayName("Un cas peu sûr est débattu ou non vérifié")
    @ParameterizedTest(name = "{0}")
    @MethodSource("doubtfulCases")
    void doubtfulCase_isDebatedOrUnverified(AppealCase appealCase) {
        Deadline deadline = appealCase.deadline();
        boolean unverified =
                deadline.steps().stream().anyMatch(step -> step.reason().verification() == Verification.UNVERIFIED);
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

    static List<String> territories() {
        return List.of("12", "57", "67", "971", "972", "973", "974", "975", "976", "977", "978", "986", "987", "988");
    }

    @DisplayName("Chaque jour de 2001 à 2060, dans chaque territoire : ouvert, jamais trop tôt, croissant, prudent")
    @ParameterizedTest
    @MethodSource("territories")
    void lastDay_keepsItsPromisesOnEveryDay(String department) {
        LegalContext context = CONTEXT.in(Territory.of(DepartmentCode.parse(department)));
        LocalDate previous = LocalDate.MIN;
        for (LocalDate day = LocalDate.of(2001, 1, 1); day.getYear() <= 2060; day = day.plusDays(1)) {
            Deadline deadline = ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, day))
                    .deadline(context);
            LocalDate lastDay = deadline.lastDay().orElseThrow();
            boolean open = !context.calendar().isClosed(lastDay);
            boolean notTooEarly = !lastDay.isBefore(day.plusMonths(2).plusDays(1));
            boolean prudent = !deadline.safeDay().orElseThrow().isAfter(lastDay);
            boolean chained = lastStep(deadline).after().equals(lastDay);
            assertThat(open && notTooEarly && prudent && chained).as("%s", day).isTrue();
            assertThat(deadline.isDebated()).isEqualTo(deadline.conclusion().isPresent());
            if (lawIsThatOfAnyDay(deadline)) {
                assertThat(lastDay).as("%s", day).isAfterOrEqualTo(previous);
                previous = lastDay;
            }
        }
    }

    private static Derivation.Step<?> lastStep(Deadline deadline) {
        return deadline.steps().get(deadline.steps().size() - 1);
    }

    /** The ordinance of 2020 and the period of three months overseas moved some days behind those that follow. */
    private static boolean lawIsThatOfAnyDay(Deadline deadline) {
        return deadline.steps().stream()
                .map(step -> step.reason().rule().id())
                .noneMatch(rule -> rule.equals("appeal.covid") || rule.equals("appeal.overseas-period"));
    }

    @DisplayName("La même réponse, quels que soient la langue et le fuseau de la machine")
    @DefaultLocale("ar-EG-u-nu-arab")
    @DefaultTimeZone("Pacific/Kiritimati")
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void deadline_doesNotDependOnTheMachine(AppealCase appealCase) {
        assertThat(appealCase.deadline().lastDay()).contains(appealCase.lastDay());
        assertThat(Explanations.french(appealCase.deadline())).contains(" 20").doesNotContain("٢");
    }

    @DisplayName("Fin de mois : la lecture usuelle et le jour sûr")
    @Test
    void safeDay_isTheEarlierReading() {
        Deadline deadline = deadlineAfter(Trigger.Kind.NOTIFICATION, LocalDate.of(2022, 12, 30));
        assertThat(deadline.isDebated()).isTrue();
        assertThat(deadline.lastDay()).contains(LocalDate.of(2023, 3, 1));
        assertThat(deadline.safeDay()).contains(LocalDate.of(2023, 2, 28));
    }

    @DisplayName("Avant le code de justice administrative : indéterminé")
    @Test
    void deadline_isUndeterminedBeforeTheLawThatIsKnown() {
        assertThat(deadlineAfter(Trigger.Kind.NOTIFICATION, LocalDate.of(2000, 12, 31)))
                .matches(Deadline::isUndetermined)
                .satisfies(deadline -> {
                    assertThat(deadline.lastDay()).isEmpty();
                    assertThat(deadline.safeDay()).isEmpty();
                    assertThat(deadline.waitsFor()).extracting(Object::toString).containsExactly("law.of-that-day");
                });
        assertThat(deadlineAfter(Trigger.Kind.TRANSMISSION, LocalDate.of(1996, 2, 23)))
                .matches(Deadline::isUndetermined);
    }

    @DisplayName("Au-delà des calendriers : indéterminé faute de jours fériés, et non de droit")
    @Test
    void deadline_isCountedUntilTheCalendarsEnd() {
        assertThat(deadlineAfter(Trigger.Kind.NOTIFICATION, LocalDate.of(2199, 10, 30)))
                .satisfies(deadline -> assertThat(deadline.lastDay()).contains(LocalDate.of(2199, 12, 31)));
        assertThat(deadlineAfter(Trigger.Kind.NOTIFICATION, LocalDate.of(2199, 12, 1)))
                .satisfies(deadline -> {
                    assertThat(deadline.lastDay()).isEmpty();
                    assertThat(deadline.waitsFor()).containsExactly(Facts.DAY_WITHIN_CALENDARS);
                    assertThat(Explanations.english(deadline))
                            .startsWith("Undetermined; missing, for rule appeal.clear-months: a calendar");
                });
    }
}
