package fr.acteslocaux.scdl;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.acteslocaux.compliance.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private final CsvWriter file;
    private final Function<T, List<String>> writing;
    private final Function<Cells, T> reading;
    private final Predicate<T> profile;
    private final Cells cells;
    private long line = 1;

    private TableWriter(
            OutputStream bytes,
            List<? extends Column> columns,
            Table<T> table,
            Function<T, List<String>> writing,
            Predicate<T> profile) {
        this.file = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(bytes, StandardCharsets.UTF_8);
        this.writing = writing;
        this.reading = table.reading();
        this.profile = profile;
        List<String> names = columns.stream().map(Column::header).toList();
        this.cells =
                new Cells(Header.of(names, table.columns()), table.columns().size());
        file.writeRecord(names);
    }

    /**
     * Begins a table of deliberations, or of all acts.
     *
     * @param bytes  where it is written; it is closed with the writer
     * @param profile  which of the two
     * @return a writer, whose first line is written
     */
    public static TableWriter<DeliberationRow> deliberations(OutputStream bytes, DeliberationProfile profile) {
        Objects.requireNonNull(bytes, "bytes");
        List<DeliberationColumn> columns = profile.columns();
        return new TableWriter<>(bytes, columns, Table.DELIBERATIONS, row -> RowText.of(row, columns), profile::takes);
    }

    /**
     * Begins a table of subsidies.
     *
     * @param bytes  where it is written; it is closed with the writer
     * @return a writer, whose first line is written
     */
    public static TableWriter<SubsidyRow> subsidies(OutputStream bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return new TableWriter<>(bytes, Table.SUBSIDIES.columns(), Table.SUBSIDIES, RowText::of, row -> true);
    }

    /**
     * Tells what of a row the schema does not take. Nothing is written.
     *
     * @param row  the row
     * @return the errors, and that it is of something else than the table is for; empty if it can be written. Their line is the one
     *     in which it would be written
     */
    public List<Deviation> faults(T row) {
        List<String> texts = writing.apply(Objects.requireNonNull(row, "row"));
        cells.moveTo(line + 1, texts);
        var unused = reading.apply(cells);
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
        List<Deviation> faults = faults(row);
        if (!faults.isEmpty()) {
            throw new UnwritableRowException(faults);
        }
        file.writeRecord(writing.apply(row));
        line++;
    }

    /** Ends the table and closes the file. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
