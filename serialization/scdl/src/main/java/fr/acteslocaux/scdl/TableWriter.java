package fr.acteslocaux.scdl;

import fr.acteslocaux.compliance.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes a table as its schema wants it: UTF-8, commas, the columns in their order, and only rows in which no check of the schema
 * finds an error. The first line, the names of the columns, is written at once. Not thread-safe.
 *
 * @param <T>  what a row says
 */
public final class TableWriter<T> implements AutoCloseable {

    private final RowSink sink;
    private final Function<T, List<String>> writing;
    private final Table<?> checked;
    private final Predicate<T> profile;
    private final Cells cells;
    private long line;

    private TableWriter(
            RowSink sink,
            List<String> names,
            Function<T, List<String>> writing,
            Table<?> checked,
            Predicate<T> profile,
            long line) {
        this.sink = sink;
        this.writing = writing;
        this.checked = checked;
        this.profile = profile;
        this.cells =
                new Cells(Header.of(names, checked.columns()), checked.columns().size());
        this.line = line;
    }

    private static <T> TableWriter<T> csv(
            OutputStream bytes,
            List<String> names,
            Function<T, List<String>> writing,
            Table<?> checked,
            Predicate<T> profile) {
        Objects.requireNonNull(bytes, "bytes");
        return new TableWriter<>(new CsvSink(bytes, names), names, writing, checked, profile, 2);
    }

    /**
     * Begins a table of deliberations, or of all acts.
     *
     * @param bytes  where it is written; it is closed with the writer
     * @param profile  which of the two
     * @return a writer, whose first line is written
     */
    public static TableWriter<DeliberationRow> deliberations(OutputStream bytes, DeliberationProfile profile) {
        List<DeliberationColumn> columns = profile.columns();
        return csv(
                bytes,
                columns.stream().map(Column::header).toList(),
                row -> RowText.of(row, columns),
                Table.DELIBERATIONS,
                profile::takes);
    }

    /**
     * Begins a table of subsidies.
     *
     * @param bytes  where it is written; it is closed with the writer
     * @return a writer, whose first line is written
     */
    public static TableWriter<SubsidyRow> subsidies(OutputStream bytes) {
        return csv(
                bytes,
                Table.SUBSIDIES.columns().stream().map(Column::header).toList(),
                RowText::of,
                Table.SUBSIDIES,
                row -> true);
    }

    /**
     * Begins a table of all acts with the days that follow from them, in CSV.
     *
     * @param bytes  where it is written; it is closed with the writer
     * @return a writer, whose first line is written
     */
    public static TableWriter<OpenDataRow> openData(OutputStream bytes) {
        return csv(bytes, OpenDataColumns.NAMES, OpenDataColumns::texts, Table.DELIBERATIONS, row -> true);
    }

    /**
     * Begins the same in JSON Lines: an object for each row, with every column.
     *
     * @param bytes  where it is written; it is closed with the writer
     * @return a writer
     */
    public static TableWriter<OpenDataRow> openDataLines(OutputStream bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return new TableWriter<>(
                new JsonLinesSink(bytes, OpenDataColumns.NAMES, OpenDataColumns.NUMBERS),
                OpenDataColumns.NAMES,
                OpenDataColumns::texts,
                Table.DELIBERATIONS,
                row -> true,
                1);
    }

    /**
     * Tells what of a row the schema does not take. Nothing is written.
     *
     * @param row  the row
     * @return the errors, and that it is of something else than the table is for; empty if it can be written. Their line is the one
     *     in which it would be written
     */
    public List<Deviation> faults(T row) {
        return faults(row, writing.apply(Objects.requireNonNull(row, "row")));
    }

    private List<Deviation> faults(T row, List<String> texts) {
        cells.moveTo(line, texts);
        var unused = checked.reading().apply(cells);
        List<Deviation> faults = new ArrayList<>();
        for (Deviation deviation : cells.deviations()) {
            boolean isRefused = deviation.severity() == Severity.ERROR
                    || (deviation.kind() == Deviation.Kind.NOT_A_DELIBERATION && !profile.test(row));
            if (isRefused) {
                faults.add(deviation);
            }
        }
        if (faults.isEmpty() && !profile.test(row)) {
            cells.add(Deviation.Kind.NOT_A_DELIBERATION, DeliberationColumn.DELIB_ID);
            faults.add(cells.deviations().get(cells.deviations().size() - 1));
        }
        return List.copyOf(faults);
    }

    /**
     * Writes a row.
     *
     * @param row  the row
     * @throws UnwritableRowException if the schema does not take it, with all its {@link #faults}; nothing of it is written
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(T row) {
        List<String> texts = writing.apply(Objects.requireNonNull(row, "row"));
        List<Deviation> faults = faults(row, texts);
        if (!faults.isEmpty()) {
            throw new UnwritableRowException(faults);
        }
        try {
            sink.write(texts);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        line++;
    }

    /** Ends the table and closes the file. */
    @Override
    public void close() {
        try {
            sink.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
