package fr.acteslocaux.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.Allocations;
import fr.acteslocaux.SharedFile;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.place.Territory;
import fr.acteslocaux.text.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCalendarTest {

    private final LegalCalendar calendar = LegalCalendar.national();

    @ParameterizedTest
    @CsvSource({"1983, 1983-04-03", "2000, 2000-04-23", "2008, 2008-03-23", "2024, 2024-03-31", "2038, 2038-04-25"})
    void easter_isTheSundayOfTheTables(int year, LocalDate sunday) {
        assertThat(Easter.sundayOf(year)).isEqualTo(sunday);
    }

    @Test
    void holidays_areTheElevenOfTheLabourCodeEveryYear() {
        IntStream.rangeClosed(1983, 2199)
                .forEach(year -> assertThat(calendar.holidays(year))
                        .hasSize(11)
                        .isSortedAccordingTo((one, other) -> one.date().compareTo(other.date()))
                        .allSatisfy(holiday -> assertThat(holiday.source().id()).isEqualTo("CTRAV-L3133-1")));
    }

    @Test
    void holidays_areThoseOfThePublishedTable() throws IOException {
        List<LocalDate> published = SharedFile.rows("data/holidays/jours_feries_metropole.csv", ",").stream()
                .map(row -> LocalDate.parse(row.get(0)))
                .toList();
        TreeSet<LocalDate> ours = new TreeSet<>();
        IntStream.rangeClosed(
                        published.get(0).getYear(),
                        published.get(published.size() - 1).getYear())
                .forEach(year -> calendar.holidays(year).forEach(holiday -> ours.add(holiday.date())));
        assertThat(ours).isEqualTo(new TreeSet<>(published));
    }

    @Test
    void holidays_haveWhitMondayInTheYearsOfTheSolidarityDay() {
        IntStream.rangeClosed(2004, 2007)
                .forEach(year -> assertThat(calendar.holidays(year))
                        .extracting(holiday -> holiday.in(Language.FRENCH))
                        .contains("lundi de Pentecôte"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-04, 2024-08-05", // Sunday
        "2023-04-08, 2023-04-11", // Saturday before Easter
        "2023-07-14, 2023-07-17", // Friday 14 July
        "2024-12-25, 2024-12-26", // Christmas; the 26th is open outside Alsace and Moselle
        "2024-08-06, 2024-08-06", // a Tuesday
    })
    void openOrNext_skipsWhatIsClosed(LocalDate day, LocalDate open) {
        assertThat(calendar.openOrNext(day)).isEqualTo(open);
    }

    @Test
    void openOrNext_neverLandsOnAClosedDayAndIsIdempotent() {
        for (LocalDate day = LocalDate.of(2001, 1, 1); day.getYear() <= 2060; day = day.plusDays(1)) {
            LocalDate open = calendar.openOrNext(day);
            assertThat(calendar.isClosed(open)).isFalse();
            assertThat(calendar.openOrNext(open)).isEqualTo(open);
            assertThat(open).isBetween(day, day.plusDays(4));
        }
    }

    @Test
    void isClosed_refusesWhatTheCalendarDoesNotKnow() {
        assertThat(calendar.knows(LocalDate.of(1982, 12, 31))).isFalse();
        assertThatThrownBy(() -> calendar.isClosed(LocalDate.of(1982, 12, 31)))
                .hasMessage("Argument 'day' must be from 1983-01-01 to 2199-12-31, found 1982-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "971, guadeloupe",
        "972, martinique",
        "973, guyane",
        "974, la-reunion",
        "976, mayotte",
    })
    void holidays_overseasAreThoseOfThePublishedTable(String department, String table) throws IOException {
        assertThat(holidaysOf(department)).isEqualTo(published(table));
    }

    /** The table has the day in every year; the decree that brought it there is of 25 April 2012, and nothing older was found. */
    @Test
    void holidays_ofSaintBarthelemyBeginWithTheDecreeOf2012() throws IOException {
        Set<LocalDate> onlyInTheTable = published("saint-barthelemy");
        onlyInTheTable.removeAll(holidaysOf("977"));
        assertThat(onlyInTheTable).isEqualTo(days(2006, 2011, 10, 9));
        assertThat(published("saint-barthelemy")).containsAll(holidaysOf("977"));
    }

    /** The table follows the circulars, which have let 28 May be observed since 2018; the code says 27 May, and the code wins. */
    @Test
    void holidays_ofSaintMartinAreThoseOfTheCode() throws IOException {
        Set<LocalDate> onlyInTheTable = published("saint-martin");
        onlyInTheTable.removeAll(holidaysOf("978"));
        Set<LocalDate> expected = days(2006, 2011, 5, 27);
        expected.addAll(days(2018, 2031, 5, 28));
        assertThat(onlyInTheTable).isEqualTo(expected);
        Set<LocalDate> onlyInTheCode = holidaysOf("978");
        onlyInTheCode.removeAll(published("saint-martin"));
        assertThat(onlyInTheCode).isEqualTo(days(2018, 2031, 5, 27));
    }

    private static Set<LocalDate> days(int firstYear, int lastYear, int month, int day) {
        return IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(year -> LocalDate.of(year, month, day))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void holidays_ofAlsaceAndMoselleAddTheSecondDayOfChristmasAndGoodFriday() throws IOException {
        assertThat(holidaysOf("67")).isEqualTo(published("alsace-moselle"));
        Territory withoutTemple = Territory.of(DepartmentCode.parse("68")).withTemple(false);
        assertThat(LegalCalendar.of(withoutTemple).isClosed(LocalDate.of(2024, 3, 29)))
                .isFalse();
        assertThat(LegalCalendar.of(withoutTemple).isClosed(LocalDate.of(2024, 12, 26)))
                .isTrue();
    }

    private static Set<LocalDate> published(String table) throws IOException {
        return SharedFile.rows("data/holidays/jours_feries_" + table + ".csv", ",").stream()
                .map(row -> LocalDate.parse(row.get(0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> holidaysOf(String department) {
        LegalCalendar local = LegalCalendar.of(Territory.of(DepartmentCode.parse(department)));
        return IntStream.rangeClosed(2006, 2031)
                .boxed()
                .flatMap(year -> local.holidays(year).stream())
                .map(LegalCalendar.Holiday::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void isClosed_allocatesNothing() {
        LocalDate day = LocalDate.of(2024, 8, 4);
        assertThat(Allocations.of(() -> calendar.isClosed(day))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-03, true, false, true", // a Saturday
        "2024-08-04, false, false, true", // a Sunday
        "2024-08-05, true, true, false", // a Monday
        "2024-08-15, false, false, true", // a Thursday, Assumption Day
    })
    void days_areWorkingOfficeAndClosedDays(LocalDate day, boolean working, boolean office, boolean closed) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
        assertThat(calendar.isOfficeDay(day)).isEqualTo(office);
        assertThat(calendar.isClosed(day)).isEqualTo(closed);
    }
}
