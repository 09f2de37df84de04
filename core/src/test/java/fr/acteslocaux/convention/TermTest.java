package fr.acteslocaux.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate FRI_2025_09_05 = LocalDate.of(2025, 9, 5);
    private static final Term RODEZ = new Term(new Term.Start.AtSignature(), FRI_2025_09_05);

    private static List<Fact> missing(Outcome<?> outcome) {
        return ((Outcome.Undetermined<?>) outcome).missingFacts();
    }

    @Test
    void resolve_fromTheLastSignature() {
        Outcome<Term.EffectivePeriod> period = RODEZ.resolve(Term.Dates.ofLastSignature(MON_2024_06_03));
        assertThat(period.value()).contains(new Term.EffectivePeriod(MON_2024_06_03, FRI_2025_09_05));
        assertThat(Explanations.english(period))
                .isEqualTo("In effect from the last signature, on Monday 3 June 2024 (C. civ., art. 1103 (formerly art."
                        + " 1134)). Last day, included: Friday 5 September 2025 (\"until\": last day included, usual"
                        + " reading; unverified).");
    }

    @Test
    void period_countsBothEnds() {
        Term.EffectivePeriod period = new Term.EffectivePeriod(MON_2024_06_03, FRI_2025_09_05);
        assertThat(period.days()).isEqualTo(460);
        assertThat(period.length()).isEqualTo(Period.of(1, 3, 3));
        assertThat(period.includes(FRI_2025_09_05)).isTrue();
        assertThat(period.includes(FRI_2025_09_05.plusDays(1))).isFalse();
        assertThat(period.includes(MON_2024_06_03.minusDays(1))).isFalse();
        assertThat(period.in(Language.FRENCH)).isEqualTo("du lundi 3 juin 2024 au vendredi 5 septembre 2025");
    }

    @Test
    void period_cannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Term.EffectivePeriod(FRI_2025_09_05, MON_2024_06_03))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-06-03");
    }

    @Test
    void resolve_namesTheDayThatItMisses() {
        assertThat(missing(RODEZ.resolve(Term.Dates.unknown())))
                .containsExactly(new Fact("convention.last-signature-date"));
        assertThat(missing(new Term(new Term.Start.AtNotification(), FRI_2025_09_05).resolve(Term.Dates.unknown())))
                .containsExactly(new Fact("convention.notification-date"));
        assertThat(missing(new Term(new Term.Start.WhenExecutory(), FRI_2025_09_05).resolve(Term.Dates.unknown())))
                .containsExactly(new Fact("act.executory-date"));
        assertThat(missing(RODEZ.resolve(Term.Dates.ofLastSignature(FRI_2025_09_05.plusDays(1)))))
                .containsExactly(new Fact("term.days-in-order"));
    }

    @Test
    void resolve_takesTheDayOfItsOwnEvent() {
        Term.Dates dates = new Term.Dates(
                Optional.of(MON_2024_06_03),
                Optional.of(MON_2024_06_03.plusDays(1)),
                Optional.of(MON_2024_06_03.plusDays(2)));
        assertThat(new Term(new Term.Start.AtNotification(), FRI_2025_09_05)
                        .resolve(dates)
                        .value()
                        .map(Term.EffectivePeriod::firstDay))
                .contains(MON_2024_06_03.plusDays(1));
        assertThat(new Term(new Term.Start.WhenExecutory(), FRI_2025_09_05)
                        .resolve(dates)
                        .value()
                        .map(Term.EffectivePeriod::firstDay))
                .contains(MON_2024_06_03.plusDays(2));
        assertThat(new Term(new Term.Start.OnDay(MON_2024_06_03.plusDays(3)), FRI_2025_09_05)
                        .resolve(Term.Dates.unknown())
                        .value()
                        .map(Term.EffectivePeriod::firstDay))
                .contains(MON_2024_06_03.plusDays(3));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-12-31, P1Y, 3, 2016-12-31",
        "2024-02-29, P1M, 1, 2024-03-31",
        "2024-03-31, P1M, 1, 2024-04-30",
        "2024-09-05, P1Y, 1, 2025-09-05"
    })
    void lastDay_isCarriedByEachRenewal(LocalDate last, Length length, int times, LocalDate expected) {
        Term term = new Term(new Term.Start.AtSignature(), last)
                .renewedTacitly(new Term.Renewal(Optional.of(length), OptionalInt.of(times)));
        assertThat(term.lastDayRenewed(Term.Dates.unknown()).value()).contains(expected);
        assertThat(term.lastDayRenewed(Term.Dates.unknown()).steps()).hasSize(times + 1);
    }

    @Test
    void lastDay_ofEndlessRenewalWaitsForAnObjection() {
        Term term = new Term(new Term.Start.AtSignature(), FRI_2025_09_05)
                .renewedTacitly(new Term.Renewal(Optional.of(Length.ofYears(1)), OptionalInt.empty()));
        assertThat(missing(term.lastDayRenewed(Term.Dates.unknown()))).containsExactly(new Fact("term.objection"));
        assertThat(RODEZ.lastDayRenewed(Term.Dates.unknown()).value()).contains(FRI_2025_09_05);
    }

    @Test
    void days_beyondTheCalendarAreUndetermined() {
        Term endless = new Term(new Term.Start.OnDay(MON_2024_06_03), LocalDate.MAX)
                .renewedTacitly(new Term.Renewal(Optional.of(Length.ofDays(1)), OptionalInt.of(1)));
        assertThat(missing(endless.resolve(Term.Dates.unknown()))).containsExactly(new Fact("calendar.day-in-reach"));
        assertThat(missing(endless.lastDayRenewed(Term.Dates.unknown())))
                .containsExactly(new Fact("calendar.day-in-reach"));
        assertThatThrownBy(() -> new Term.EffectivePeriod(MON_2024_06_03, LocalDate.MAX))
                .hasMessage("Argument 'lastDay' must have a morrow, found +999999999-12-31");
        assertThat(new Term.EffectivePeriod(LocalDate.MIN, LocalDate.MAX.minusDays(1)).length())
                .isEqualTo(Period.of(1_999_999_998, 11, 30));
    }

    @Test
    void renewal_ofTheLongestTermIsInReach() {
        Term longest = new Term(new Term.Start.AtSignature(), LocalDate.of(2999, 12, 31))
                .renewedTacitly(
                        new Term.Renewal(Optional.of(Length.ofYears(999)), OptionalInt.of(Term.Renewal.MOST_TIMES)));
        assertThat(longest.lastDayRenewed(Term.Dates.unknown()).value()).contains(LocalDate.of(102_899, 12, 31));
        assertThat(Explanations.french(longest.lastDayRenewed(Term.Dates.unknown())))
                .contains("102899");
    }

    @Test
    void renewal_mustBeCountable() {
        assertThatThrownBy(() -> Term.Renewal.times(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    @ParameterizedTest(name = "{0} à compter du {1}")
    @CsvSource({
        "P18M, 2024-06-03, 2025-12-02",
        "P1Y, 2024-01-01, 2024-12-31",
        "P1Y, 2024-02-29, 2025-02-28",
        "P90D, 2024-06-03, 2024-08-31",
        "P1M, 2024-01-31, 2024-02-29",
        "P1M1D, 2024-01-31, 2024-03-01",
        "P1M, 2024-03-31, 2024-04-30"
    })
    void length_andFirstDayGiveTheLast(Length length, LocalDate first, LocalDate last) {
        Term eighteen = Term.of(length).starting(new Term.Start.AtNotification());
        Term.Dates dates = new Term.Dates(Optional.empty(), Optional.of(first), Optional.empty());
        assertThat(eighteen.resolve(dates).value()).contains(new Term.EffectivePeriod(first, last));
        assertThat(eighteen.lastDayRenewed(dates).value()).contains(last);
        assertThat(Explanations.french(eighteen.resolve(dates))).contains("dernier jour, inclus");
        assertThat(missing(eighteen.resolve(Term.Dates.unknown())))
                .containsExactly(new Fact("convention.notification-date"));
    }

    @Test
    void length_andLastDayGiveTheFirst() {
        Term year = new Term(
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 12, 31)),
                Optional.of(Length.ofYears(1)),
                Optional.empty(),
                Optional.empty(),
                false);
        assertThat(year.resolve(Term.Dates.unknown()).value())
                .contains(new Term.EffectivePeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    @Test
    void term_saysWhatItWaitsFor() {
        assertThat(missing(Term.of(Length.ofMonths(18)).resolve(Term.Dates.unknown())))
                .containsExactly(new Fact("term.first-day"));
        assertThat(missing(Term.from(MON_2024_06_03).resolve(Term.Dates.unknown())))
                .containsExactly(new Fact("term.last-day"));
        assertThat(missing(
                        Term.indefinite().starting(new Term.Start.AtSignature()).resolve(Term.Dates.unknown())))
                .containsExactly(new Fact("term.no-end"));
        assertThat(missing(Term.indefinite().lastDayRenewed(Term.Dates.unknown())))
                .containsExactly(new Fact("term.no-end"));
        assertThat(missing(RODEZ.renewedTacitly(Term.Renewal.times(2)).lastDayRenewed(Term.Dates.unknown())))
                .containsExactly(new Fact("term.length"));
        assertThat(Term.of(Length.ofYears(1))
                        .starting(new Term.Start.OnDay(LocalDate.of(2024, 1, 1)))
                        .renewedTacitly(Term.Renewal.times(2))
                        .lastDayRenewed(Term.Dates.unknown())
                        .value())
                .contains(LocalDate.of(2026, 12, 31));
    }

    /** A month is shortened once, not again for each renewal. */
    @ParameterizedTest(name = "{0} du {1}, {2} reconductions")
    @CsvSource({
        "P1M, 2024-01-31, 3, 2024-05-30",
        "P1Y, 2024-02-29, 3, 2028-02-28",
        "P1Y, 2024-02-29, 1, 2026-02-28",
        "P1Y, 2024-01-01, 2, 2026-12-31"
    })
    void renewals_ofALengthAreCountedFromTheFirstDay(Length length, LocalDate first, int times, LocalDate last) {
        Outcome<LocalDate> renewed = Term.of(length)
                .starting(new Term.Start.OnDay(first))
                .renewedTacitly(Term.Renewal.times(times))
                .lastDayRenewed(Term.Dates.unknown());
        assertThat(renewed.value()).contains(last);
        assertThat(Explanations.french(renewed)).contains("Durée de").doesNotContain("« jusqu'au »");
    }

    @Test
    void renewal_withoutALengthIsAsLongAsTheTerm() {
        Term year = new Term(new Term.Start.OnDay(LocalDate.of(2024, 1, 1)), LocalDate.of(2024, 12, 31));
        assertThat(year.renewedTacitly(Term.Renewal.times(2))
                        .lastDayRenewed(Term.Dates.unknown())
                        .value())
                .contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void renewal_ofATermLongerThanAnyLengthIsUndetermined() {
        Term ages = new Term(new Term.Start.OnDay(LocalDate.of(1500, 1, 1)), LocalDate.of(2999, 12, 31));
        assertThat(missing(ages.renewedTacitly(Term.Renewal.times(1)).lastDayRenewed(Term.Dates.unknown())))
                .containsExactly(new Fact("term.length"));
    }

    private static Term endingOn(LocalDate last, Length length) {
        return new Term(
                Optional.empty(), Optional.of(last), Optional.of(length), Optional.empty(), Optional.empty(), false);
    }

    @ParameterizedTest(name = "{0} jusqu'au {1}")
    @CsvSource({"P1M, 2024-03-31", "P1M, 2024-02-29", "P1Y, 2024-12-31", "P90D, 2024-08-31", "P1Y1M1D, 2025-04-15"})
    void firstDay_isTheOneFromWhichTheLengthEndsOnTheLast(Length length, LocalDate last) {
        LocalDate first = endingOn(last, length)
                .resolve(Term.Dates.unknown())
                .value()
                .orElseThrow()
                .firstDay();
        assertThat(length.lastDayFrom(first, 1)).isEqualTo(last);
    }

    @Test
    void firstDay_isMissingWhereTheLengthEndsOnNoSuchDay() {
        assertThat(missing(
                        endingOn(LocalDate.of(2024, 3, 30), Length.ofMonths(1)).resolve(Term.Dates.unknown())))
                .containsExactly(new Fact("term.first-day"));
    }

    @Test
    void days_beforeTheCalendarAreUndetermined() {
        assertThat(missing(
                        endingOn(LocalDate.MIN.plusDays(3), Length.ofYears(1)).resolve(Term.Dates.unknown())))
                .containsExactly(new Fact("calendar.day-in-reach"));
    }

    @Test
    void term_saysSomething() {
        assertThatThrownBy(() -> new Term(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false))
                .hasMessage(
                        "Term \"\" has a wrong component: expected at least one of start, lastDay, statedLength, found none");
        assertThatThrownBy(() -> new Term(
                        Optional.empty(),
                        Optional.of(MON_2024_06_03),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true))
                .hasMessageContaining("no last day, since no end is set");
    }
}
