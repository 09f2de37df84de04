package fr.acteslocaux.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Trigger;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Our holidays beside those of Jollyday. Where they differ a test says who is right, and why. */
class JollydayTest {

    private static Set<LocalDate> theirs(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE))
                .getHolidays(Year.of(year))
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> ours(int year) {
        return LegalCalendar.national().holidays(year).stream()
                .map(LegalCalendar.Holiday::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void holidays_areTheSameButForWhitMondayIn2004To2007() {
        IntStream.rangeClosed(1983, 2060)
                .filter(year -> year < 2004 || year > 2007)
                .forEach(year -> assertThat(ours(year)).as("%s", year).isEqualTo(theirs(year)));
    }

    /** It was the day of solidarity by default, which did not take it off the list of article L.3133-1: the law is right. */
    @Test
    void whitMonday_stayedAHolidayIn2004To2007WhereJollydayDropsIt() {
        Set<LocalDate> onlyOurs = IntStream.rangeClosed(2004, 2007)
                .boxed()
                .flatMap(year -> {
                    Set<LocalDate> difference = ours(year);
                    difference.removeAll(theirs(year));
                    return difference.stream();
                })
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(onlyOurs)
                .containsExactly(
                        LocalDate.of(2004, 5, 31),
                        LocalDate.of(2005, 5, 16),
                        LocalDate.of(2006, 6, 5),
                        LocalDate.of(2007, 5, 28));
    }

    @Test
    void lastDay_isThatOfJollydayOnEveryDayOfTenYears() {
        JollydayAppeal peer = new JollydayAppeal();
        for (LocalDate day = LocalDate.of(2021, 1, 1); day.getYear() <= 2030; day = day.plusDays(1)) {
            assertThat(ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, day))
                            .deadline(LegalContext.standard())
                            .lastDay())
                    .contains(peer.lastDay(day));
        }
    }
}
