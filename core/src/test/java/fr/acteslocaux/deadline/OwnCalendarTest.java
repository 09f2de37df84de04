package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.place.Territory;
import fr.acteslocaux.wording.CountedPeriod;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnCalendarTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate MON_2024_08_05 = LocalDate.of(2024, 8, 5);
    private static final LocalDate TUE_2024_08_06 = LocalDate.of(2024, 8, 6);
    private static final LegalCalendar BRIDGE = LegalCalendar.closedOn(Set.of(MON_2024_08_05));
    private static final LegalContext STANDARD = LegalContext.standard();

    private static Deadline appeal(LegalContext context) {
        return ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, MON_2024_06_03))
                .deadline(context);
    }

    @DisplayName("Un jour de fermeture à soi reporte le délai, le dit, et garde pour jour sûr celui de la loi")
    @Test
    void aClosedDayOfOnesOwn_movesTheLastDayAndNotTheSafeDay() {
        Deadline deadline = appeal(STANDARD.closing(BRIDGE));
        assertThat(deadline.lastDay()).contains(TUE_2024_08_06);
        assertThat(deadline.safeDay()).contains(MON_2024_08_05);
        assertThat(Explanations.english(deadline))
                .contains("Closed by a calendar that was given, which the law does not know: the period ends on Tuesday"
                        + " 6 August 2024")
                .contains("Without the closed days that were given");
    }

    @Test
    void aClosedDayThatIsNotTheLast_changesNothing() {
        LegalCalendar elsewhere = LegalCalendar.closedOn(Set.of(TUE_2024_08_06));
        Deadline deadline = appeal(STANDARD.closing(elsewhere));
        assertThat(deadline.lastDay()).isEqualTo(appeal(STANDARD).lastDay());
        assertThat(deadline.isDebated()).isFalse();
    }

    @DisplayName("Avec les jours fériés locaux, chaque lecture compte son calendrier")
    @Test
    void ownClosedDays_goWithLocalHolidays() {
        LegalContext colmar = STANDARD.in(Territory.of(DepartmentCode.parse("68")));
        LocalDate sun20240128 = LocalDate.of(2024, 1, 28);
        LocalDate tue20240402 = LocalDate.of(2024, 4, 2);
        ContentiousAppeal appeal = ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, sun20240128));
        assertThat(appeal.deadline(colmar).lastDay()).contains(tue20240402);
        Deadline later = appeal.deadline(colmar.closing(LegalCalendar.closedOn(Set.of(tue20240402))));
        assertThat(later.lastDay()).contains(LocalDate.of(2024, 4, 3));
        assertThat(later.safeDay()).isEqualTo(appeal.deadline(colmar).safeDay());
    }

    @DisplayName("Une lecture sans jours fériés locaux compte encore les jours à soi : aucun faux débat")
    @Test
    void readingsOfLocalHolidays_keepOwnClosedDays() {
        LegalContext metz =
                STANDARD.in(Territory.of(DepartmentCode.parse("57"))).closing(BRIDGE);
        Deadline.Counted deadline = (Deadline.Counted) appeal(metz);
        assertThat(deadline.lastDay()).contains(TUE_2024_08_06);
        assertThat(deadline.otherReadings())
                .extracting(reading -> reading.basis().rule())
                .containsExactly(Rules.OWN_CLOSED_DAYS_NOT_COUNTED);
    }

    @Test
    void closedDaysGivenTwice_areAdded() {
        LegalContext both = STANDARD.closing(BRIDGE).closing(LegalCalendar.closedOn(Set.of(TUE_2024_08_06)));
        assertThat(appeal(both).lastDay()).contains(LocalDate.of(2024, 8, 7));
    }

    @DisplayName("Fermé jusqu'au bout des calendriers : indéterminé, et personne ne lève d'exception")
    @Test
    void daysClosedToTheEndOfTheCalendars_leaveNoDay() {
        LegalContext closed = STANDARD.closing(LegalCalendar.closedOn(
                MON_2024_08_05.datesUntil(LocalDate.of(2200, 1, 1)).toList()));
        assertThat(appeal(closed).waitsFor()).containsExactly(Facts.DAY_WITHIN_CALENDARS);
        assertThat(CountedPeriod.ofMonths(2)
                        .clear()
                        .carriedOver()
                        .after(MON_2024_06_03, closed)
                        .unfounded())
                .isPresent();
    }

    @DisplayName("Un délai de contrat que l'on reporte compte aussi ces jours")
    @Test
    void periodsOfContracts_countThemToo() {
        CountedPeriod period = CountedPeriod.ofMonths(2).clear().carriedOver();
        assertThat(period.after(MON_2024_06_03, STANDARD.closing(BRIDGE)).value())
                .isEqualTo(TUE_2024_08_06);
    }

    @Test
    void combinedWith_closesTheDaysOfBoth() {
        LegalCalendar both = LegalCalendar.national().combinedWith(BRIDGE);
        assertThat(both.isClosed(MON_2024_08_05)).isTrue();
        assertThat(both.isHoliday(MON_2024_08_05)).isFalse();
        assertThat(both.isHoliday(LocalDate.of(2024, 7, 14))).isTrue();
        assertThat(both.holidays(2024)).isEqualTo(LegalCalendar.national().holidays(2024));
        assertThat(both)
                .isEqualTo(BRIDGE.combinedWith(LegalCalendar.national()))
                .isNotEqualTo(BRIDGE);
        assertThat(both).hasToString("[national], days of its own: 1").hasSameHashCodeAs(both);
        assertThat(BRIDGE.holidays(2024)).isEmpty();
    }
}
