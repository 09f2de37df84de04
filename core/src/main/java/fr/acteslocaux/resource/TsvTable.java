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

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LETTERS_OF_A_DAY = 10;

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
            throw TableFault.empty(name);
        }
        TsvTable table = new TsvTable(name, List.of(withoutMark(header).split("\t", -1)));
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != table.columns.size()) {
                throw TableFault.ofLine(
                        name, number, TableFault.Expected.of("cells", table.columns.size(), cells.size()), line);
            }
            for (int i = 0; i < cells.size(); i++) {
                if (!isPlain(cells.get(i))) {
                    throw TableFault.ofCell(
                            new TableFault.Place(name, number, table.columns.get(i)),
                            TableFault.Expected.of("plain"),
                            cells.get(i));
                }
            }
            table.rows.add(table.new Row(number, cells));
        }
        return table;
    }

    /** What nobody sees, at an end or within, would make two names or two sentences that look alike. */
    private static boolean isPlain(String cell) {
        return cell.isEmpty()
                || (!isBlank(cell.charAt(0))
                        && !isBlank(cell.charAt(cell.length() - 1))
                        && cell.codePoints().noneMatch(TsvTable::isUnseen));
    }

    private static boolean isBlank(int letter) {
        return Character.isSpaceChar(letter) || Character.isWhitespace(letter);
    }

    private static boolean isUnseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Spreadsheets begin a text with a mark of its byte order, which is no part of the first column's name. */
    private static String withoutMark(String header) {
        return header.startsWith(BYTE_ORDER_MARK) ? header.substring(BYTE_ORDER_MARK.length()) : header;
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
            throw TableFault.ofLine(
                    name,
                    1,
                    TableFault.Expected.of("columns", String.join(", ", expected)),
                    String.join(", ", columns));
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
            return optional(column).orElseThrow(() -> fault(column, "", "value"));
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
                    LocalDate day = LocalDate.parse(text);
                    if (text.length() == LETTERS_OF_A_DAY) {
                        return day;
                    }
                } catch (DateTimeParseException notADay) {
                    // Said below, as of a year of five digits.
                }
                throw fault(column, text, "day");
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
         * @param found  what stands there
         * @param expected  the name of what was expected, in the words of tables
         * @param details  what these words name
         * @return the exception to throw
         */
        public TableFault fault(String column, String found, String expected, Object... details) {
            return TableFault.ofCell(
                    new TableFault.Place(name, line, column), TableFault.Expected.of(expected, details), found);
        }

        /**
         * Says where in the table something was refused.
         *
         * @param refused  why
         * @return the exception to throw
         */
        public TableFault fault(IllegalArgumentException refused) {
            return refused instanceof TableFault fault
                    ? fault
                    : TableFault.refused(new TableFault.Place(name, line, ""), refused);
        }
    }
}
