package town;

import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A timeline as it is drawn: what stands where.
 *
 * @param rows  the clocks, one below the other
 * @param ticks  the months below which days stand
 * @param today  where the day from which one looks stands, null if it is beyond the picture
 */
record TimelinePicture(List<Row> rows, List<Tick> ticks, Integer today) {

    private static final int LEFT = 370;
    private static final int CHART = 410;
    private static final int TOP = 64;
    private static final int ROW = 58;

    /**
     * A clock in the picture.
     *
     * @param y  its middle
     * @param clock  what it says
     * @param start  where its period begins
     * @param end  where its last day stands
     * @param safe  where its safe day stands, null if it is the last day
     */
    record Row(int y, ClockRow clock, int start, int end, Integer safe) {}

    /**
     * A month.
     *
     * @param x  where it begins
     * @param name  what it is called
     */
    record Tick(int x, String name) {}

    public int height() {
        return TOP + ROW * rows.size();
    }

    static TimelinePicture of(List<ClockRow> clocks, LocalDate asOf, Language language) {
        List<LocalDate> days = clocks.stream().flatMap(ClockRow::days).toList();
        TimeScale scale = TimeScale.over(days.isEmpty() ? List.of(asOf) : days, LEFT, CHART);
        List<Row> rows = new ArrayList<>();
        for (ClockRow clock : clocks) {
            rows.add(row(TOP + ROW * rows.size() + ROW / 2, clock, scale));
        }
        DateTimeFormatter month = DateTimeFormatter.ofPattern("MMM uuuu", language.locale());
        return new TimelinePicture(
                rows,
                scale.ticks().stream()
                        .map(day -> new Tick(scale.at(day), month.format(day)))
                        .toList(),
                scale.shows(asOf) ? scale.at(asOf) : null);
    }

    private static Row row(int y, ClockRow clock, TimeScale scale) {
        Optional<Integer> end = clock.lastDay().map(scale::at);
        Optional<Integer> start = clock.start().map(scale::at);
        return new Row(
                y,
                clock,
                start.or(() -> end).orElse(LEFT),
                end.orElse(LEFT + CHART),
                clock.safeDay().map(scale::at).orElse(null));
    }
}
