package fr.acteslocaux.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedPeriodTest {

    private static LocalDate after(CountedPeriod period, LocalDate trigger) {
        return period.after(trigger, LegalContext.standard()).value();
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
                        CountedPeriod.ofDays(15).after(LocalDate.of(2024, 3, 1), LegalContext.standard())))
                .isEqualTo("15 jour(s), de date à date, jour de départ exclu : samedi 16 mars 2024 (CPC, art. 641).");
        assertThat(CountedPeriod.ofMonths(2)
                        .clear()
                        .carriedOver()
                        .after(LocalDate.of(2024, 6, 3), LegalContext.standard())
                        .steps())
                .extracting(step -> step.reason().rule().id())
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

    @ParameterizedTest
    @CsvSource({
        "P1D, false, 1975-12-31, false",
        "P1D, false, 1976-01-01, true",
        "P1D, true, 1982-12-30, false",
        "P1D, true, 1982-12-31, true",
        "P9999M, false, 2196-12-31, true",
        "P9999M, true, 2196-12-31, false",
        "P1D, false, 2199-12-31, true",
        "P1D, false, 2200-01-01, false",
        "P1D, false, +999999999-12-31, false",
        "P1D, false, -999999999-01-01, false",
    })
    void after_isFoundedWhereLawAndCalendarKnowTheDays(
            String length, boolean carriedOver, LocalDate trigger, boolean founded) {
        CountedPeriod counted = length.endsWith("M")
                ? CountedPeriod.ofMonths(Integer.parseInt(length.substring(1, length.length() - 1)))
                : CountedPeriod.ofDays(1);
        CountedPeriod period = carriedOver ? counted.carriedOver() : counted;
        assertThat(Outcome.of(period.after(trigger, LegalContext.standard()))
                        .value()
                        .isPresent())
                .isEqualTo(founded);
    }
}
