package fr.acteslocaux.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.place.Territory;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayListTest {

    private static HolidayList list(String department, int year) {
        return HolidayList.of(Territory.of(DepartmentCode.parse(department)), year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"975", "984", "986", "987", "988", "989"})
    void list_beyondTheLabourCodeDoesNotStandOnItAndSaysWhatItDoesNotKnow(String department) {
        HolidayList list = list(department, 2024);
        assertThat(list.holidays())
                .hasSizeGreaterThanOrEqualTo(11)
                .allSatisfy(day -> assertThat(day.source().verification()).isEqualTo(Verification.UNVERIFIED))
                .noneSatisfy(day -> assertThat(day.source().id()).isEqualTo("CTRAV-L3133-1"));
        assertThat(list.gaps()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "986, 2024-04-28",
        "986, 2024-06-29",
        "986, 2024-07-29",
        "987, 2024-03-05",
        "987, 2024-03-29",
        "987, 2024-06-29",
        "987, 2026-11-20",
        "988, 2024-09-24",
    })
    void list_ofThePacificHasDaysOfItsOwnThatCloseNoCalendar(String department, LocalDate day) {
        assertThat(list(department, day.getYear()).holidays())
                .extracting(LegalCalendar.Holiday::date)
                .contains(day);
        assertThat(LegalCalendar.of(Territory.of(DepartmentCode.parse(department)))
                        .isHoliday(day))
                .isFalse();
    }

    @Test
    void list_ofPolynesiaSaysThatSourcesDifferIn2025() {
        assertThat(list("987", 2025).holidays())
                .filteredOn(day -> day.condition().isPresent())
                .extracting(LegalCalendar.Holiday::date)
                .containsExactly(LocalDate.of(2025, 6, 29), LocalDate.of(2025, 11, 20));
        assertThat(list("987", 2026).holidays())
                .extracting(LegalCalendar.Holiday::date)
                .doesNotContain(LocalDate.of(2026, 6, 29));
    }

    @Test
    void list_ofAlsaceSaysWhereGoodFridayIsAHoliday() {
        assertThat(list("67", 2024).holidays())
                .filteredOn(day -> day.date().equals(LocalDate.of(2024, 3, 29)))
                .singleElement()
                .satisfies(day -> assertThat(day.condition().orElseThrow().in(Language.FRENCH))
                        .isEqualTo("dans les communes ayant un temple protestant ou une église mixte"));
        assertThat(list("67", 2024).gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1990, ELEVEN-DAYS-UNSETTLED",
        "1992, CTRAV-MAYOTTE-L222-1",
        "2017, CTRAV-MAYOTTE-L222-1",
        "2018, CTRAV-L3133-1",
    })
    void list_ofMayotteStandsOnTheCodeOfTheYearAndNamesCustomaryDays(int year, String source) {
        HolidayList list = list("976", year);
        assertThat(list.holidays()).hasSize(12);
        assertThat(list.holidays().get(0).source().id()).isEqualTo(source);
        assertThat(list.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.source().id()).isEqualTo("MAYOTTE-CUSTOMARY-DAYS"));
    }

    @ParameterizedTest
    @CsvSource({"977, 2011, 1", "977, 2013, 0", "978, 2011, 1", "978, 2013, 0", "12, 1983, 0"})
    void list_saysWhatWasNotKnownThen(String department, int year, int gaps) {
        assertThat(list(department, year).gaps()).hasSize(gaps);
    }

    @Test
    void list_hasEveryDayThatTheCalendarCloses() {
        for (int number = 971; number <= 978; number++) {
            Territory territory = Territory.of(DepartmentCode.parse(String.valueOf(number)));
            for (int year = 1983; year <= 2060; year++) {
                assertThat(HolidayList.of(territory, year).holidays())
                        .as(territory + " " + Year.of(year))
                        .extracting(LegalCalendar.Holiday::date)
                        .containsAll(LegalCalendar.of(territory).holidays(year).stream()
                                .map(LegalCalendar.Holiday::date)
                                .toList());
            }
        }
    }
}
