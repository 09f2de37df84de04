package fr.acteslocaux.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of the library: UTF-8, columns parted by tabs, the first line names them. Law and spelling are kept in such
 * tables, one fact a line.
 */
public final class TsvTable {

    private final String name;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private TsvTable(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    /**
     * Reads a table that stands beside a class.
     *
     * @param owner  the class beside which the table stands
     * @param name  the name of the file
     * @return the table
     * @throws IllegalStateException if the table is missing or broken, which is a fault of the library
     */
    public static TsvTable of(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Table " + name + " is missing beside " + owner.getName());
            }
            return read(name, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException("Table " + name + " cannot be read", failure);
        }
    }

    /**
     * Reads a table that somebody gives.
     *
     * @param name  what errors call it
     * @param text  its text
     * @return the table
     * @throws IllegalArgumentException if it is broken
     */
    public static TsvTable read(String name, Reader text) {
        try {
            return read(name, new BufferedReader(text));
        } catch (IOException failure) {
            throw new UncheckedIOException("Table " + name + " cannot be read", failure);
        }
    }

    private static TsvTable read(String name, BufferedReader lines) throws IOException {
        String header = lines.readLine();
        if (header == null) {
            throw new IllegalArgumentException("Table " + name + " is empty");
        }
        TsvTable table = new TsvTable(name, List.of(header.split("\t", -1)));
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != table.columns.size()) {
                throw new IllegalArgumentException("Table " + name + ", line " + number + ": expected "
                        + table.columns.size() + " cells, found " + cells.size());
            }
            table.rows.add(table.new Row(number, cells));
        }
        return table;
    }

    /**
     * Refuses a table that has not just these columns, in any order.
     *
     * @param expected  the names of the columns
     * @return this table
     * @throws IllegalArgumentException if one is missing or unknown
     */
    public TsvTable requireColumns(List<String> expected) {
        if (columns.size() != expected.size() || !columns.containsAll(expected)) {
            throw new IllegalArgumentException("Table " + name + ", line 1: expected the columns "
                    + String.join(", ", expected) + ", found '" + String.join(", ", columns) + "'");
        }
        return this;
    }

    /**
     * Returns the lines in the order of the file.
     *
     * @return the rows
     */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** A line of the table. */
    public final class Row {

        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        /**
         * Returns a cell that must be filled.
         *
         * @param column  the name of the column
         * @return its text
         */
        public String text(String column) {
            return optional(column).orElseThrow(() -> fault(column, "a value", ""));
        }

        /**
         * Returns a cell that may be empty.
         *
         * @param column  the name of the column
         * @return its text, or empty
         */
        public Optional<String> optional(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("Table " + name + " has no column " + column);
            }
            String cell = cells.get(index);
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        /**
         * Returns a day that may be empty.
         *
         * @param column  the name of the column
         * @return the day, or empty
         */
        public Optional<LocalDate> day(String column) {
            return optional(column).map(text -> {
                try {
                    return LocalDate.parse(text);
                } catch (DateTimeParseException notADay) {
                    throw new IllegalArgumentException(
                            fault(column, "a day such as 2024-06-03", text).getMessage(), notADay);
                }
            });
        }

        /**
         * Returns a cell that names a constant, in small letters with hyphens.
         *
         * @param <E>  the type of the constant
         * @param column  the name of the column
         * @param type  the type of the constant
         * @return the constant
         */
        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /**
         * Says what is wrong with a cell.
         *
         * @param column  the name of the column
         * @param expected  what was expected
         * @param found  what stands there
         * @return the exception to throw
         */
        public IllegalArgumentException fault(String column, String expected, String found) {
            return new IllegalArgumentException("Table " + name + ", line " + line + ", column " + column
                    + ": expected " + expected + ", found '" + found + "'");
        }

        /**
         * Says where in the table something was refused.
         *
         * @param refused  why
         * @return the exception to throw
         */
        public IllegalArgumentException fault(IllegalArgumentException refused) {
            String place = "Table " + name + ", line " + line;
            String why = String.valueOf(refused.getMessage());
            return why.startsWith(place) ? refused : new IllegalArgumentException(place + ": " + why, refused);
        }
    }
}
