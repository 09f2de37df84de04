package fr.acteslocaux.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.Allocations;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.MalformedValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

    @Test
    void of_makesALengthOfItsParts() {
        assertThat(Length.ofYears(12)).isEqualTo(new Length(12, 0, 0)).hasToString("P12Y");
        assertThat(Length.ofMonths(18)).isEqualTo(new Length(0, 18, 0)).hasToString("P18M");
        assertThat(Length.ofDays(90)).isEqualTo(new Length(0, 0, 90)).hasToString("P90D");
        assertThat(Length.of(1, 6, 10)).isEqualTo(new Length(1, 6, 10)).hasToString("P1Y6M10D");
    }

    @Test
    void length_staysAsItWasStated() {
        assertThat(Length.parse("P12M")).hasToString("P12M").isNotEqualTo(Length.ofYears(1));
        assertThat(Length.ofMonths(12).totalMonths())
                .isEqualTo(Length.ofYears(1).totalMonths());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1Y",
                "P1M",
                "P1D",
                "P1Y6M",
                "P1Y6M10D",
                "P1Y10D",
                "P6M10D",
                "P12M",
                "P999Y",
                "P11988M",
                "P364878D",
                "P998Y12M",
                "P998Y366D"
            })
    void parse_readsWhatToStringWrites(String text) {
        assertThat(Length.isValid(text)).isTrue();
        assertThat(Length.parse(text)).hasToString(text);
        assertThat(Length.tryParse(text)).contains(Length.parse(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "", "P", "1Y", "PY", "P1", "P1y", "p1Y", "+P1Y", "-P1Y", "P+1Y", "P-1Y", "P1Y-1M", "P0D", "P0Y1M",
                "P01Y", "P1M1Y", "P1Y1Y", "P2W", "PT1H", "P1YT1H", "P1.5Y", "P1Y ", " P1Y", "P１Y", "12 ans"
            })
    void isValid_isFalseForWhatIsNoLength(String text) {
        assertThat(Length.isValid(text)).isFalse();
        assertThat(Length.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1000Y",
                "P11989M",
                "P364879D",
                "P999Y1D",
                "P999Y1M",
                "P998Y13M",
                "P998Y367D",
                "P999999999Y",
                "P2147483648M",
                "P99999999999999999999D"
            })
    void parse_refusesMoreThan999Years(String text) {
        assertThat(Length.isValid(text)).isFalse();
        assertThatThrownBy(() -> Length.parse(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("expected at most 999 years, found \"" + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P-1Y | Length \"P-1Y\" has a wrong component: expected a length of years, months and days, not nil, such as P1Y6M, found \"P-1Y\"",
                "P0D | Length \"P0D\" has a wrong component: expected a length of years, months and days, not nil, such as P1Y6M, found \"P0D\"",
                "P1000Y | Length \"P1000Y\" has a wrong component: expected at most 999 years, found \"P1000Y\"",
            })
    void parse_saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> Length.parse(text)).hasMessage(message);
    }

    @Test
    void parse_refusesNull() {
        assertThatThrownBy(() -> Length.parse(null)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | 0 | 0 | Arguments must not be negative, found -1 years, 0 months, 0 days",
                "1 | -1 | 0 | Arguments must not be negative, found 1 years, -1 months, 0 days",
                "1 | 0 | -1 | Arguments must not be negative, found 1 years, 0 months, -1 days",
                "0 | 0 | 0 | Arguments must not all be 0",
                "1000 | 0 | 0 | Arguments must be at most 999 years, found 1000 years, 0 months, 0 days",
                "0 | 11989 | 0 | Arguments must be at most 999 years, found 0 years, 11989 months, 0 days",
                "0 | 0 | 364879 | Arguments must be at most 999 years, found 0 years, 0 months, 364879 days",
                "999 | 0 | 1 | Arguments must be at most 999 years, found 999 years, 0 months, 1 days",
                "2147483647 | 2147483647 | 2147483647 | Arguments must be at most 999 years, found 2147483647 years, 2147483647 months, 2147483647 days",
                "-2147483648 | 1 | 1 | Arguments must not be negative, found -2147483648 years, 1 months, 1 days",
            })
    void constructor_refusesWhatIsNoLength(int years, int months, int days, String message) {
        assertThatThrownBy(() -> new Length(years, months, days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    /** The year 2024 begins on a Monday and has 366 days; that of 1 March 1897, a Monday too, is in twelve years of 4 382. */
    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({
        "P12Y, P12Y, false",
        "P12Y1D, P12Y, true",
        "P144M, P12Y, false",
        "P145M, P12Y, true",
        "P12Y, P144M, false",
        "P4382D, P12Y, false",
        "P4383D, P12Y, false",
        "P4384D, P12Y, true",
        "P12Y, P4383D, false",
        "P12Y, P4382D, false",
        "P12Y, P4381D, true",
        "P365D, P1Y, false",
        "P366D, P1Y, false",
        "P367D, P1Y, true",
        "P1Y, P365D, false",
        "P1Y, P364D, true",
        "P31D, P1M, false",
        "P32D, P1M, true",
        "P1M, P28D, false",
        "P1M, P27D, true",
        "P1Y1M, P13M, false",
        "P2M, P1M31D, false",
        "P2M, P1M27D, true",
        "P90D, P90D, false",
        "P91D, P90D, true",
        "P999Y, P12Y, true",
        "P12Y, P999Y, false",
        "P364878D, P999Y, false",
        "P999Y, P1D, true",
    })
    void exceeds_onlyIfItDoesFromEveryDay(String length, String limit, boolean exceeds) {
        assertThat(Length.parse(length).exceeds(Length.parse(limit))).isEqualTo(exceeds);
    }

    /** A leap day, ends of months, and the centuries that have none: whatever there is to make a difference is in them. */
    @ParameterizedTest
    @CsvSource({
        "P1M, P28D",
        "P1M, P31D",
        "P31D, P1M",
        "P32D, P1M",
        "P1M3D, P31D",
        "P2M, P1M28D",
        "P2M, P59D",
        "P62D, P2M",
        "P63D, P2M",
        "P12M, P365D",
        "P1Y, P366D",
        "P366D, P1Y",
        "P367D, P1Y",
        "P13M, P396D",
        "P13M, P397D",
        "P4382D, P12Y",
        "P4383D, P12Y",
        "P4384D, P12Y",
        "P12Y, P4381D",
        "P12Y, P4382D",
        "P99Y, P36159D",
        "P36160D, P99Y",
        "P7M, P6M28D",
        "P7M, P6M27D",
        "P6M31D, P7M",
        "P6M32D, P7M"
    })
    void exceeds_isWhatCountingFromEveryDayGives(String one, String other) {
        Length length = Length.parse(one);
        Length limit = Length.parse(other);
        LocalDate first = LocalDate.of(1896, 1, 1);
        boolean always = first.datesUntil(first.plusYears(400))
                .allMatch(day -> length.addTo(day).isAfter(limit.addTo(day)));
        assertThat(length.exceeds(limit)).isEqualTo(always);
    }

    @ParameterizedTest
    @CsvSource({
        "P1M, 2024-01-31, 2024-02-29",
        "P1M1D, 2024-01-31, 2024-03-01",
        "P1Y, 2024-02-29, 2025-02-28",
        "P1Y6M10D, 2024-06-03, 2025-12-13",
        "P90D, 2024-06-03, 2024-09-01",
    })
    void addTo_countsMonthsAtOnceAndThenDays(String length, LocalDate day, LocalDate expected) {
        assertThat(Length.parse(length).addTo(day)).isEqualTo(expected);
    }

    @Test
    void addTo_hasAnEnd() {
        assertThatThrownBy(() -> Length.ofDays(1).addTo(LocalDate.MAX)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y, 1 an, 1 year",
        "P12Y, 12 ans, 12 years",
        "P1M, 1 mois, 1 month",
        "P18M, 18 mois, 18 months",
        "P1D, 1 jour, 1 day",
        "P2Y3M15D, 2 ans 3 mois 15 jours, 2 years 3 months 15 days",
    })
    void in_saysItInWords(String length, String french, String english) {
        assertThat(Length.parse(length).in(Language.FRENCH)).isEqualTo(french);
        assertThat(Length.parse(length).in(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void isValid_allocatesNothing() {
        assertThat(Allocations.of(() -> Length.isValid("P1Y6M10D"))).isZero();
        assertThat(Allocations.of(() -> Length.isValid("P1000Y"))).isZero();
    }
}
