package fr.acteslocaux;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The specification of the law tests: tables of cases, each with its source and how sure it is. */
public final class LawTable {

    private LawTable() {}

    /** Returns the text of a table. */
    public static String text(String name) {
        try (InputStream stream = LawTable.class.getResourceAsStream("/law/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the lines of a table below its header, cut into cells. */
    public static List<List<String>> rows(String name) {
        return rows(name, text(name));
    }

    /** Returns what a cell says, empty if it is empty. */
    public static Optional<String> cell(List<String> row, int column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }

    /** Cuts the text of a table; a line that has other cells than the header is refused. */
    public static List<List<String>> rows(String name, String text) {
        List<List<String>> lines =
                text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        for (List<String> line : lines) {
            if (line.size() != lines.get(0).size()) {
                throw new IllegalArgumentException("Table " + name + " has "
                        + lines.get(0).size() + " cells a line, found " + line.size() + ": " + line);
            }
        }
        return lines.subList(1, lines.size());
    }
}
