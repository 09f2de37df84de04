package fr.acteslocaux;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The specification of the law tests: tables of cases, each with its source and how sure it is. */
public final class LawTable {

    private LawTable() {}

    /** Returns the lines of a table below its header, cut into cells. */
    public static List<List<String>> rows(String name) {
        try (InputStream stream = LawTable.class.getResourceAsStream("/law/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
