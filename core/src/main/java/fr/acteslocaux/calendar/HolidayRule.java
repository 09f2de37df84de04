package fr.acteslocaux.calendar;

import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.resource.TsvTable;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A line of the table of holidays: a fixed day of the year, or a number of days from Easter Sunday. */
record HolidayRule(
        String nameFrench,
        String nameEnglish,
        String rule,
        String group,
        InForce inForce,
        LegalSource source,
        Optional<Localized> condition) {

    static final String NATIONAL = "national";
    private static final String EASTER = "easter";

    private static final List<HolidayRule> ALL = TsvTable.of(HolidayRule.class, "public-holidays.tsv").rows().stream()
            .map(row -> new HolidayRule(
                    row.text("name_fr"),
                    row.text("name_en"),
                    row.text("rule"),
                    row.text("group"),
                    new InForce(row.day("from"), row.day("until")),
                    Law.standard().source(row.text("source")).orElseThrow(),
                    row.optional("condition_fr").map(french -> Localized.of(french, row.text("condition_en")))))
            .toList();

    static List<LegalCalendar.Holiday> holidays(int year, Set<String> groups) {
        return holidays(year, groups, UnaryOperator.identity());
    }

    static List<LegalCalendar.Holiday> holidays(
            int year, Set<String> groups, UnaryOperator<LegalCalendar.Holiday> national) {
        return ALL.stream()
                .filter(rule -> groups.contains(rule.group()))
                .flatMap(rule ->
                        rule.group().equals(NATIONAL) ? rule.in(year).map(national).stream() : rule.in(year).stream())
                .sorted(Comparator.comparing(LegalCalendar.Holiday::date))
                .toList();
    }

    private Optional<LegalCalendar.Holiday> in(int year) {
        LocalDate date = rule.startsWith(EASTER)
                ? Easter.sundayOf(year).plusDays(Long.parseLong(rule.substring(EASTER.length())))
                : MonthDay.parse("--" + rule).atYear(year);
        return inForce.includes(date)
                ? Optional.of(new LegalCalendar.Holiday(date, nameFrench, nameEnglish, source, condition))
                : Optional.empty();
    }
}
