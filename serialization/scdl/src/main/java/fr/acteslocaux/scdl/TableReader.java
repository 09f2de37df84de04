package fr.acteslocaux.scdl;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.acteslocaux.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * Reads a table row by row, in little memory however long it is. Whatever the columns are parted by, in whatever encoding and
 * order they are, and whatever a spreadsheet did to their cells, a row is read as far as it goes, and what deviates is told.
 * <p>
 * For example:
 * <pre>{@code
 * try (TableReader<DeliberationRow> rows = TableReader.deliberations(file)) {
 *     while (rows.hasNext()) {
 *         ReadRow<DeliberationRow> read = rows.next();
 *         …
 *     }
 * }
 * }</pre>
 * Not thread-safe.
 *
 * @param <T>  what a row says
 */
public final class TableReader<T> implements Iterator<ReadRow<T>>, AutoCloseable {

    private static final int LONGEST_HEADER = 1 << 16;
    private static final int LONGEST_ROW = 1 << 20;
    private static final int MOST_ROWS_CHECKED = 100_000;

    private final Table<T> table;
    private final ForgivingReader characters;
    private final CloseableIterator<CsvRecord> records;
    private final Header header;
    private final Cells cells;
    private final List<Deviation> deviations = new ArrayList<>();
    private long rows;

    private TableReader(Table<T> table, InputStream bytes) {
        this.table = table;
        try {
            this.characters = new ForgivingReader(bytes);
            PushbackReader text = new PushbackReader(characters, LONGEST_HEADER);
            String beginning = Separator.beginning(text, LONGEST_HEADER);
            text.unread(beginning.toCharArray());
            char separator = Separator.of(beginning);
            if (separator != ',') {
                deviations.add(Deviation.ofFile(Deviation.Kind.SEPARATOR, "", String.valueOf(separator)));
            }
            this.records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .skipEmptyLines(true)
                    .maxBufferSize(LONGEST_ROW)
                    .ofCsvRecord(text)
                    .iterator();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        if (!hasRecord()) {
            throw new UnreadableTableException(Localized.of("Le fichier est vide.", "The file is empty."));
        }
        this.header = Header.of(nextRecord().getFields(), table.columns());
        if (header.found() < 2) {
            throw new UnreadableTableException(noTable());
        }
        deviations.addAll(header.deviations());
        this.cells = new Cells(header, table.columns().size());
    }

    /**
     * Reads a table of deliberations, or one of all acts. It is closed with the reader.
     *
     * @param bytes  the file
     * @return the rows
     * @throws UnreadableTableException if the first line names fewer than two of the columns
     * @throws UncheckedIOException if the file cannot be read
     */
    public static TableReader<DeliberationRow> deliberations(InputStream bytes) {
        return new TableReader<>(Table.DELIBERATIONS, Objects.requireNonNull(bytes, "bytes"));
    }

    /**
     * Reads a table of subsidies. It is closed with the reader.
     *
     * @param bytes  the file
     * @return the rows
     * @throws UnreadableTableException if the first line names fewer than two of the columns
     * @throws UncheckedIOException if the file cannot be read
     */
    public static TableReader<SubsidyRow> subsidies(InputStream bytes) {
        return new TableReader<>(Table.SUBSIDIES, Objects.requireNonNull(bytes, "bytes"));
    }

    private Localized noTable() {
        String first = String.join(" ", header.names());
        String found = first.length() > 80 ? first.substring(0, 80) + "…" : first;
        String expected =
                table.columns().get(0).header() + ", " + table.columns().get(1).header();
        return Localized.of(
                "La première ligne est « " + found + " » ; attendu : les noms des colonnes, comme " + expected + ".",
                "The first line is \"" + found + "\"; expected the names of the columns, such as " + expected + ".");
    }

    /**
     * Tells what deviates in the file as a whole: encoding, separator, columns. Of encoding and length as far as was read.
     *
     * @return the deviations, whose line is 0
     */
    public List<Deviation> deviations() {
        List<Deviation> all = new ArrayList<>();
        characters.deviations().forEach(kind -> all.add(Deviation.ofFile(kind, "", "")));
        all.addAll(deviations);
        if (rows > MOST_ROWS_CHECKED) {
            all.add(Deviation.ofFile(Deviation.Kind.TOO_MANY_ROWS, "", "", MOST_ROWS_CHECKED));
        }
        return List.copyOf(all);
    }

    /**
     * Says whether there is another row.
     *
     * @throws UnreadableTableException if a quote that begins a cell is not ended within a million characters
     * @throws UncheckedIOException if the file cannot be read
     */
    @Override
    public boolean hasNext() {
        return hasRecord();
    }

    /**
     * Reads the next row.
     *
     * @throws NoSuchElementException if there is none
     * @throws UnreadableTableException if a quote that begins a cell is not ended within a million characters
     * @throws UncheckedIOException if the file cannot be read
     */
    @Override
    public ReadRow<T> next() {
        CsvRecord record = nextRecord();
        cells.moveTo(record.getStartingLineNumber(), record.getFields());
        rows++;
        if (cells.isEmpty()) {
            return new ReadRow<>(cells.line(), table.empty(), cells.deviations(), cells.others());
        }
        T row = table.reading().apply(cells);
        return new ReadRow<>(cells.line(), row, cells.deviations(), cells.others());
    }

    private boolean hasRecord() {
        try {
            return records.hasNext();
        } catch (CsvParseException fault) {
            throw endless();
        }
    }

    private CsvRecord nextRecord() {
        try {
            return records.next();
        } catch (CsvParseException fault) {
            throw endless();
        }
    }

    private UnreadableTableException endless() {
        return new UnreadableTableException(Localized.of(
                "Après la ligne de données " + rows + ", une ligne dépasse " + LONGEST_ROW
                        + " caractères : un guillemet qui ouvre une cellule n'est sans doute pas fermé.",
                "After data row " + rows + ", a row is longer than " + LONGEST_ROW
                        + " characters: a quote that begins a cell is probably not ended."));
    }

    /** Closes the file. */
    @Override
    public void close() {
        try {
            records.close();
            characters.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
