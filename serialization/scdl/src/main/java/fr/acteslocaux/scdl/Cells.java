package fr.acteslocaux.scdl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, and what deviates in them. A table says the same many times over: what a column said last is remembered.
 */
final class Cells {

    private static final char LOST = '\uFFFD';
    private static final Set<String> PLACEHOLDERS = Set.of("0", "-", "NULL", "null", "N/A", "NA", "n/a", "None", "NaN");

    private final Header header;
    private final String[] lastTexts;
    private final @Nullable Reading<?>[] lastReadings;
    private List<Deviation> deviations = new ArrayList<>();
    private List<String> row = List.of();
    private long line;

    Cells(Header header, int columns) {
        this.header = header;
        this.lastTexts = new String[columns];
        this.lastReadings = new Reading<?>[columns];
    }

    /** Goes to a row, of whose shape it tells. */
    void moveTo(long line, List<String> next) {
        this.line = line;
        row = next;
        deviations = new ArrayList<>();
        int count = next.size();
        int columns = header.names().size();
        if (isEmpty()) {
            add(Deviation.Kind.ROW_EMPTY, "", "");
        } else if (count < columns) {
            add(Deviation.Kind.CELLS_MISSING, "", "", count, columns);
        } else if (count > columns && !isBlankFrom(columns)) {
            add(Deviation.Kind.CELLS_BEYOND, "", String.join(" ", next.subList(columns, count)), count, columns);
        }
    }

    boolean isEmpty() {
        return isBlankFrom(0);
    }

    private boolean isBlankFrom(int first) {
        for (int i = first; i < row.size(); i++) {
            if (!row.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    long line() {
        return line;
    }

    List<Deviation> deviations() {
        return List.copyOf(deviations);
    }

    void add(Deviation.Kind kind, Column column, Object... arguments) {
        add(kind, column.header(), raw(column), arguments);
    }

    private void add(Deviation.Kind kind, String column, String found, Object... arguments) {
        deviations.add(Deviation.ofRow(line, kind, column, found, arguments));
    }

    /** Returns what stands in a cell, without the blanks around it; empty if nothing does. */
    String raw(Column column) {
        int place = header.place(column);
        return place < 0 || place >= row.size() ? "" : row.get(place).strip();
    }

    Optional<String> text(Column column) {
        String text = raw(column);
        if (text.isEmpty()) {
            if (column.isRequired() && header.place(column) >= 0) {
                add(Deviation.Kind.REQUIRED, column);
            }
            return Optional.empty();
        }
        if (text.indexOf(LOST) >= 0) {
            add(Deviation.Kind.CHARACTER_LOST, column);
        }
        return Optional.of(text);
    }

    /** Reads a text that is not one of those which stand for nothing. */
    Optional<String> stated(Column column) {
        String text = raw(column);
        if (PLACEHOLDERS.contains(text)) {
            add(Deviation.Kind.PLACEHOLDER, column);
            return Optional.empty();
        }
        return text(column);
    }

    /** Reads a cell as a type of values wants it. */
    <V> Optional<V> value(Column column, Function<String, Reading<V>> type) {
        return read(column, text(column), type);
    }

    /** Reads a cell that may hold a zero, or a word, for nothing. */
    <V> Optional<V> statedValue(Column column, Function<String, Reading<V>> type) {
        return read(column, stated(column), type);
    }

    private <V> Optional<V> read(Column column, Optional<String> text, Function<String, Reading<V>> type) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int place = column.ordinal();
        if (!text.get().equals(lastTexts[place])) {
            lastReadings[place] = type.apply(text.get());
            lastTexts[place] = text.get();
        }
        @SuppressWarnings("unchecked") // a column is always read as the same type
        Reading<V> reading = (Reading<V>) Objects.requireNonNull(lastReadings[place]);
        reading.fault()
                .ifPresent(fault -> add(fault.kind(), column, fault.arguments().toArray()));
        return reading.value();
    }

    /** Returns what stands in columns that the schema has not, by the name of the column; those without a name are counted. */
    Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String text = row.get(i);
            if (!text.isBlank() && (i >= header.names().size() || !header.isKnown(i))) {
                String name = i < header.names().size() ? header.names().get(i).strip() : "";
                others.merge(name.isEmpty() ? String.valueOf(i + 1) : name, text, (one, more) -> one + "\n" + more);
            }
        }
        return others;
    }
}
