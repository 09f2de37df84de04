package fr.acteslocaux.scdl;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Small tables for tests. */
final class Tables {

    static final String HEADER = List.of(DeliberationColumn.values()).stream()
            .filter(column -> column.presence() != Column.Presence.ADDED)
            .map(Column::header)
            .collect(Collectors.joining(","));

    static final String ROW = "Ville de Rodez,21120202300019,2024/126,2024-06-03,8.1,"
            + "domaines de compétences par thèmes/enseignement,Convention ENT,2024,Budget principal,PREF012,2024-06-04,"
            + "35,30,25,3,2,https://rodez.fr/126.pdf";

    private Tables() {}

    static Read<DeliberationRow> read(String... lines) {
        return read(StandardCharsets.UTF_8, lines);
    }

    static Read<DeliberationRow> read(Charset charset, String... lines) {
        return read(String.join("\n", lines).getBytes(charset));
    }

    static Read<DeliberationRow> read(byte[] bytes) {
        try (TableReader<DeliberationRow> reader = TableReader.deliberations(new ByteArrayInputStream(bytes))) {
            return Read.all(reader);
        }
    }

    /** Reads one row in which one cell is another. */
    static ReadRow<DeliberationRow> withCell(DeliberationColumn column, String text) {
        String[] cells = ROW.split(",", -1);
        cells[List.of(DeliberationColumn.values()).indexOf(column)] = "\"" + text.replace("\"", "\"\"") + "\"";
        return read(HEADER, String.join(",", cells)).rows().get(0);
    }

    record Read<T>(List<Deviation> deviations, List<ReadRow<T>> rows) {

        static <T> Read<T> all(TableReader<T> reader) {
            List<ReadRow<T>> rows = new ArrayList<>();
            reader.forEachRemaining(rows::add);
            return new Read<>(reader.deviations(), rows);
        }

        List<Deviation.Kind> kinds() {
            return deviations.stream().map(Deviation::kind).toList();
        }
    }

    static List<Deviation.Kind> kinds(ReadRow<?> row) {
        return row.deviations().stream().map(Deviation::kind).toList();
    }
}
