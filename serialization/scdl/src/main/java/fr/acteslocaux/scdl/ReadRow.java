package fr.acteslocaux.scdl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a table, as far as it can be read.
 *
 * @param <T>  what such a row says
 * @param line  the line of the file in which it begins, from 1 on
 * @param row  what it says; what could not be read is empty in it, and stands in the deviations as it was found
 * @param deviations  what is not as the schema wants it
 * @param others  what stands in columns that the schema has not, by the name of the column, or its number if it has none
 */
public record ReadRow<T>(long line, T row, List<Deviation> deviations, Map<String, String> others) {

    public ReadRow {
        Objects.requireNonNull(row, "row");
        deviations = List.copyOf(Objects.requireNonNull(deviations, "deviations"));
        others = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(others, "others")));
    }
}
