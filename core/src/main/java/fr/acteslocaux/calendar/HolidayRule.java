package fr.acteslocaux.calendar;

import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.resource.TsvTable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;

/** A line of the table of holidays: a fixed day of the year, or a number of days after Easter Sunday. */
record HolidayRule(String nameFrench, String nameEnglish, String rule, LegalSource source) {

    private static final String EASTER = "easter+";

    private static final List<HolidayRule> NATIONAL =
            TsvTable.of(HolidayRule.class, "public-holidays.tsv").rows().stream()
                    .map(row -> new HolidayRule(
                            row.text("name_fr"),
                            row.text("name_en"),
                            row.text("rule"),
                            LegalSources.of(row.text("source"))))
                    .toList();

    static List<PublicHoliday> nationalHolidays(int year) {
        return NATIONAL.stream()
                .map(rule -> rule.in(year))
                .sorted(Comparator.comparing(PublicHoliday::date))
                .toList();
    }

    private PublicHoliday in(int year) {
        LocalDate date = rule.startsWith(EASTER)
                ? Easter.sundayOf(year).plusDays(Long.parseLong(rule.substring(EASTER.length())))
                : MonthDay.parse("--" + rule).atYear(year);
        return new PublicHoliday(date, nameFrench, nameEnglish, source);
    }
}
