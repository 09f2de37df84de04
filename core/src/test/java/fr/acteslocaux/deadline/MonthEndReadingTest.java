package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthEndReadingTest {

    @ParameterizedTest
    @CsvSource({
        "2022-06-30, 2022-08-31, 2022-09-01",
        "2022-12-30, 2023-03-01, 2023-02-28",
        "2023-02-28, 2023-04-29, 2023-05-01",
        "2022-12-31, 2023-03-01, 2023-03-01",
        "2024-06-03, 2024-08-04, 2024-08-04",
    })
    void lastDay_dependsOnTheReadingAtMonthEnds(LocalDate trigger, LocalDate usual, LocalDate other) {
        assertThat(MonthEndReading.MORROW_OF_TERM.lastDay(trigger, 2)).isEqualTo(usual);
        assertThat(MonthEndReading.TERM_OF_MORROW.lastDay(trigger, 2)).isEqualTo(other);
    }

    @Test
    void lastDay_differsForFourHundredAndFiveTriggersInSixtyYears() {
        int differences = 0;
        for (LocalDate day = LocalDate.of(2001, 1, 1); day.getYear() <= 2060; day = day.plusDays(1)) {
            if (!MonthEndReading.MORROW_OF_TERM
                    .lastDay(day, 2)
                    .equals(MonthEndReading.TERM_OF_MORROW.lastDay(day, 2))) {
                differences++;
            }
        }
        assertThat(differences).isEqualTo(405);
    }

    @Test
    void lastDay_shortensALongPeriodOnlyOnce() {
        assertThat(MonthEndReading.MORROW_OF_TERM.lastDay(LocalDate.of(2022, 12, 31), 3))
                .isEqualTo(LocalDate.of(2023, 4, 1));
    }
}
