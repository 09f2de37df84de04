package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.Timeliness.Status;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName(
        "Chaque jour de 2001 à 2060, partout, pour chaque événement : le même jour que celui qui compte jour après jour")
class DayByDayTest {

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2060, 12, 31);
    private static final LocalDate THREE_MONTHS_UNTIL = LocalDate.of(2015, 10, 18);
    private static final Set<String> THREE_MONTHS = Set.of("976", "986", "987", "988");
    private static final List<Trigger.Kind> OF_MONTHS = List.of(
            Trigger.Kind.NOTIFICATION,
            Trigger.Kind.PUBLICATION,
            Trigger.Kind.POSTING,
            Trigger.Kind.SITTING,
            Trigger.Kind.IMPLIED_REFUSAL,
            Trigger.Kind.CONTRACT,
            Trigger.Kind.AWARD_NOTICE);

    static Stream<String> territories() {
        return AppealLawTest.territories().stream();
    }

    private static LegalContext in(String department) {
        return LegalContext.standard().in(Territory.of(DepartmentCode.parse(department)));
    }

    private static void onEveryDay(Consumer<LocalDate> question) {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(question);
    }

    private static int months(String department, LocalDate day) {
        return THREE_MONTHS.contains(department) && day.isBefore(THREE_MONTHS_UNTIL) ? 3 : 2;
    }

    private static LocalDate lastDay(
            Trigger.Kind kind, LocalDate day, LegalContext context, UnaryOperator<ContentiousAppeal> more) {
        return more.apply(ContentiousAppeal.after(new Trigger(kind, day)))
                .deadline(context)
                .lastDay()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("territories")
    void clearMonths_endOnTheDayThatWalkingFinds(String department) {
        LegalContext context = in(department);
        DayByDay reckoner = new DayByDay(context.calendarOfLaw());
        onEveryDay(day -> {
            LocalDate walked = reckoner.appeal(day, months(department, day));
            for (Trigger.Kind kind : OF_MONTHS) {
                assertThat(lastDay(
                                kind,
                                day,
                                context,
                                appeal -> kind.isOfContract()
                                        ? appeal.againstContractSignedOn(
                                                day.isBefore(LocalDate.of(2014, 4, 4)) ? LocalDate.of(2014, 4, 4) : day)
                                        : appeal))
                        .as("%s on %s in %s", kind, day, department)
                        .isEqualTo(walked);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("territories")
    void distance_lengthensWhatIsWalked(String department) {
        LegalContext context = in(department);
        DayByDay reckoner = new DayByDay(context.calendarOfLaw());
        onEveryDay(day -> assertThat(
                        lastDay(Trigger.Kind.NOTIFICATION, day, context, appeal -> appeal.by(new Residence.Abroad())))
                .as("%s in %s", day, department)
                .isEqualTo(reckoner.appeal(day, months(department, day) + 2)));
    }

    @ParameterizedTest
    @MethodSource("territories")
    void permits_endOnTheDayThatWalkingFinds(String department) {
        LegalContext context = in(department);
        DayByDay reckoner = new DayByDay(context.calendarOfLaw());
        onEveryDay(day -> {
            LocalDate walked = reckoner.appealAgainstPermit(day, months(department, day));
            assertThat(lastDay(Trigger.Kind.NOTIFICATION, day, context, appeal -> appeal.againstPlanningPermitOf(day)))
                    .as("%s in %s", day, department)
                    .isEqualTo(walked);
            if (day.isAfter(LocalDate.of(2007, 9, 30))) {
                assertThat(lastDay(Trigger.Kind.SITE_DISPLAY, day, context, appeal -> appeal))
                        .as("displayed on %s in %s", day, department)
                        .isEqualTo(walked);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("territories")
    void reasonableYear_endsOnTheDayThatWalkingFinds(String department) {
        LegalContext context = in(department);
        DayByDay reckoner = new DayByDay(context.calendarOfLaw());
        onEveryDay(day -> {
            LocalDate walked = reckoner.reasonableYear(day);
            assertThat(lastDay(Trigger.Kind.NOTIFICATION, day, context, ContentiousAppeal::withoutRemedies))
                    .as("notified on %s in %s", day, department)
                    .isEqualTo(walked);
            assertThat(lastDay(Trigger.Kind.KNOWLEDGE, day, context, appeal -> appeal))
                    .as("known on %s in %s", day, department)
                    .isEqualTo(walked);
        });
    }

    @ParameterizedTest
    @MethodSource("territories")
    void referral_endsOnTheDayThatWalkingFinds(String department) {
        LegalContext context = in(department);
        DayByDay reckoner = new DayByDay(context.calendarOfLaw());
        onEveryDay(day -> {
            PrefectReferral referral = PrefectReferral.ofActReceived(day);
            assertThat(referral.deadline(context).lastDay())
                    .as("%s in %s", day, department)
                    .contains(reckoner.appeal(day, 2));
            assertThat(referral.againstPlanningPermit().deadline(context).lastDay())
                    .as("permit of %s in %s", day, department)
                    .contains(reckoner.appealAgainstPermit(day, 2));
        });
    }

    @ParameterizedTest
    @MethodSource("territories")
    void inTimeAndLate_partTheDays(String department) {
        LegalContext context = in(department);
        onEveryDay(day -> {
            Deadline deadline = ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, day))
                    .deadline(context);
            LocalDate safe = deadline.safeDay().orElseThrow();
            LocalDate last = deadline.lastDay().orElseThrow();
            LocalDate latest = ((Deadline.Counted) deadline)
                    .otherReadings().stream()
                            .map(Deadline.Reading::lastDay)
                            .filter(last::isBefore)
                            .max(LocalDate::compareTo)
                            .orElse(last);
            assertThat(safe).isBeforeOrEqualTo(last);
            assertThat(deadline.judge(safe).status()).isEqualTo(Status.IN_TIME);
            assertThat(deadline.judge(latest.plusDays(1)).status()).isEqualTo(Status.LATE);
            for (LocalDate between = safe.plusDays(1); !between.isAfter(latest); between = between.plusDays(1)) {
                assertThat(deadline.judge(between).status())
                        .as("done on %s, from %s", between, day)
                        .isEqualTo(Status.IN_TIME_UNDER_ONE_READING);
            }
        });
    }
}
