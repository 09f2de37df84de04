package fr.acteslocaux.law;

import fr.acteslocaux.resource.TsvTable;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * All sources that the library stands on, from its table {@code legal-sources.tsv}.
 */
public final class LegalSources {

    private static final Map<String, LegalSource> BY_ID = read();

    private LegalSources() {}

    /**
     * Finds a source by its id.
     *
     * @param id  the id, such as {@code CJA-R421-1}
     * @return the source
     * @throws IllegalArgumentException if the table has no such source
     */
    public static LegalSource of(String id) {
        LegalSource source = BY_ID.get(id);
        if (source == null) {
            throw new IllegalArgumentException("No legal source has the id '" + id + "'");
        }
        return source;
    }

    /**
     * Returns every source, in the order of the table.
     *
     * @return the sources
     */
    public static Collection<LegalSource> all() {
        return BY_ID.values();
    }

    private static Map<String, LegalSource> read() {
        Map<String, LegalSource> sources = new LinkedHashMap<>();
        for (TsvTable.Row row :
                TsvTable.of(LegalSources.class, "legal-sources.tsv").rows()) {
            LegalSource source = new LegalSource(
                    row.text("id"),
                    row.text("citation"),
                    row.optional("locator"),
                    new InForce(row.day("from"), row.day("until")),
                    row.optional("url"),
                    Standing.valueOf(row.text("standing").toUpperCase(Locale.ROOT)),
                    YearMonth.parse(row.text("checked_on")),
                    row.optional("note"));
            if (sources.put(source.id(), source) != null) {
                throw new IllegalStateException("Two legal sources have the id '" + source.id() + "'");
            }
        }
        return Collections.unmodifiableMap(sources);
    }
}
