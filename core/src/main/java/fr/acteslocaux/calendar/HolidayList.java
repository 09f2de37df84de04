package fr.acteslocaux.calendar;

import fr.acteslocaux.calendar.LegalCalendar.Holiday;
import fr.acteslocaux.calendar.LegalCalendar.LocalHolidays;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.place.Territory;
import fr.acteslocaux.resource.TsvTable;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The public holidays of a territory in a year, as far as they are known: each with its source, its condition if it has one,
 * and after them what the list does not know. It is wider than a {@link LegalCalendar}, which closes no day on the word of a
 * source that was not verified.
 * <p>
 * For example, the list of French Polynesia for 2024 has Tuesday 5 March, which no calendar here closes, and says that local
 * texts were not read.
 *
 * @legal.term jours fériés
 * @legal.source CTRAV-L3133-1, CTRAV-L3134-13, CTRAV-L3422-2, CTRAV-MAYOTTE-L222-1, ELEVEN-DAYS-UNSETTLED,
 *     MAYOTTE-CUSTOMARY-DAYS, LOCAL-DAYS-UNKNOWN
 * @legal.since 1983-01-01
 * @param holidays  the holidays in the order of their days
 * @param gaps  what is not known of them, nothing for metropolitan France
 */
public record HolidayList(List<Holiday> holidays, List<Gap> gaps) {

    /**
     * Something that is not known of the holidays of a territory.
     *
     * @param what  what it is, in a few words
     * @param source  the question that it leaves open
     */
    public record Gap(Localized what, LegalSource source) {

        public Gap {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(source, "source");
        }
    }

    public HolidayList {
        holidays = List.copyOf(Objects.requireNonNull(holidays, "holidays"));
        gaps = List.copyOf(Objects.requireNonNull(gaps, "gaps"));
    }

    /** A line of a table that speaks of some departments on some days. */
    private record Line<T>(Collection<String> departments, InForce inForce, T content) {

        static Line<LegalSource> ofSource(TsvTable.Row row) {
            return of(row, source(row));
        }

        static Line<Gap> ofGap(TsvTable.Row row) {
            return of(row, new Gap(Localized.of(row.text("what_fr"), row.text("what_en")), source(row)));
        }

        private static <T> Line<T> of(TsvTable.Row row, T content) {
            return new Line<>(
                    Set.of(row.text("departments").split(" ")),
                    new InForce(row.day("from"), row.day("until")),
                    content);
        }

        private static LegalSource source(TsvTable.Row row) {
            return Law.standard().source(row.text("source")).orElseThrow();
        }

        boolean concerns(Territory territory) {
            return departments.contains(territory.department().value());
        }
    }

    private static final List<Line<LegalSource>> SOURCES_OF_NATIONAL =
            TsvTable.of(HolidayList.class, "national-holiday-sources.tsv").rows().stream()
                    .map(Line::ofSource)
                    .toList();

    private static final List<Line<Gap>> GAPS = TsvTable.of(HolidayList.class, "unknown-holidays.tsv").rows().stream()
            .map(Line::ofGap)
            .toList();

    /**
     * Returns the list of metropolitan France without local holidays.
     *
     * @param year  the year
     * @return the eleven days
     */
    public static HolidayList national(int year) {
        return new HolidayList(LegalCalendar.national().holidays(year), List.of());
    }

    /**
     * Returns the list of a territory.
     *
     * @param territory  the territory
     * @param year  the year
     * @return its holidays, and what is not known of them
     */
    public static HolidayList of(Territory territory, int year) {
        Set<String> groups = new HashSet<>(
                Set.of(HolidayRule.NATIONAL, territory.department().value()));
        LocalHolidays.of(territory).forEach(group -> groups.add(group.groupName()));
        return new HolidayList(
                HolidayRule.holidays(year, groups, holiday -> standing(holiday, territory)), gaps(territory, year));
    }

    /** The days are the same, but where the labour code of metropolitan France does not rule they do not stand on it. */
    private static Holiday standing(Holiday national, Territory territory) {
        return SOURCES_OF_NATIONAL.stream()
                .filter(line -> line.concerns(territory) && line.inForce().includes(national.date()))
                .findFirst()
                .map(line -> new Holiday(
                        national.date(),
                        national.nameFrench(),
                        national.nameEnglish(),
                        line.content(),
                        national.condition()))
                .orElse(national);
    }

    private static List<Gap> gaps(Territory territory, int year) {
        InForce days = new InForce(Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year + 1, 1, 1)));
        return GAPS.stream()
                .filter(line ->
                        line.concerns(territory) && line.inForce().and(days).isPresent())
                .map(Line::content)
                .toList();
    }

    /** Says whether all holidays of a territory are known on a day. */
    static boolean isComplete(Territory territory, LocalDate day) {
        return GAPS.stream()
                .noneMatch(line -> line.concerns(territory) && line.inForce().includes(day));
    }
}
