package fr.acteslocaux.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.explain.Explanations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedPeriodTest {

    private static LocalDate after(CountedPeriod period, LocalDate trigger) {
        return period.after(trigger, LegalCalendar.national()).value();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 15, DAYS, 2024-03-16", // a Saturday
        "2024-01-31, 1, MONTHS, 2024-02-29",
        "2023-01-31, 1, MONTHS, 2023-02-28",
        "2024-02-29, 1, YEARS, 2025-02-28",
        "2022-12-31, 3, MONTHS, 2023-03-31",
    })
    void after_isNeitherClearNorCarriedOverByItself(
            LocalDate trigger, int amount, CountedPeriod.Unit unit, LocalDate lastDay) {
        assertThat(after(new CountedPeriod(amount, unit, false, false), trigger))
                .isEqualTo(lastDay);
    }

    @Test
    void after_addsTheDayBeforeItCarriesOver() {
        CountedPeriod appeal = CountedPeriod.ofMonths(2).clear().carriedOver();
        assertThat(after(appeal, LocalDate.of(2022, 7, 4))).isEqualTo(LocalDate.of(2022, 9, 5));
        assertThat(after(CountedPeriod.ofDays(15).carriedOver(), LocalDate.of(2024, 3, 1)))
                .isEqualTo(LocalDate.of(2024, 3, 18));
        assertThat(after(CountedPeriod.ofYears(1), LocalDate.of(2024, 6, 3))).isEqualTo(LocalDate.of(2025, 6, 3));
    }

    @Test
    void after_saysEachChoice() {
        assertThat(Explanations.french(
                        CountedPeriod.ofDays(15).after(LocalDate.of(2024, 3, 1), LegalCalendar.national())))
                .isEqualTo("15 jour(s), de date à date, jour de départ exclu : samedi 16 mars 2024 (CPC, art. 641).");
        assertThat(CountedPeriod.ofMonths(2)
                        .clear()
                        .carriedOver()
                        .after(LocalDate.of(2024, 6, 3), LegalCalendar.national())
                        .steps())
                .extracting(step -> step.reason().rule())
                .containsExactly("period.date-to-date", "period.clear", "period.closed-day");
    }

    @Test
    void constructor_refusesWhatNobodyCounts() {
        assertThatThrownBy(() -> CountedPeriod.ofDays(0))
                .hasMessage("Argument 'amount' must be from 1 to 9999, found 0");
        assertThatThrownBy(() -> CountedPeriod.ofYears(10_000))
                .hasMessage("Argument 'amount' must be from 1 to 9999, found 10000");
        assertThat(CountedPeriod.ofMonths(CountedPeriod.MOST_AMOUNT).amount()).isEqualTo(9999);
    }

    @Test
    void isInReach_tellsWhetherItCanBeCounted() {
        LegalCalendar calendar = LegalCalendar.national();
        for (CountedPeriod period :
                List.of(CountedPeriod.ofDays(1), CountedPeriod.ofYears(9999).clear(), CountedPeriod.ofMonths(9999))) {
            assertThat(period.isInReach(LocalDate.MIN, calendar)).isTrue();
            assertThat(period.isInReach(LocalDate.of(2999, 12, 31), calendar)).isTrue();
            assertThat(period.isInReach(LocalDate.MAX, calendar)).isFalse();
            LocalDate last = LocalDate.of(999_989_999, 12, 31);
            assertThat(period.isInReach(last, calendar)).isTrue();
            assertThat(after(period, last)).isAfter(last);
            assertThat(period.isInReach(last.plusDays(1), calendar)).isFalse();
        }
        CountedPeriod carriedOver = CountedPeriod.ofDays(1).carriedOver();
        assertThat(carriedOver.isInReach(LocalDate.of(2199, 12, 30), calendar)).isTrue();
        assertThat(carriedOver.isInReach(LocalDate.of(2199, 12, 31), calendar)).isFalse();
        assertThat(carriedOver.isInReach(LocalDate.of(1982, 12, 30), calendar)).isFalse();
        assertThat(carriedOver.clear().isInReach(LocalDate.of(2199, 12, 30), calendar))
                .isFalse();
    }
}
