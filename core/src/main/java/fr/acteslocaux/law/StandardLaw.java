package fr.acteslocaux.law;

import fr.acteslocaux.resource.TsvTable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The law that the library carries with it, from its two tables: what a source is, and what each rule says on a day. */
final class StandardLaw {

    private static final Map<String, LegalSource> SOURCES = read(TsvTable.of(StandardLaw.class, "legal-sources.tsv"));
    private static final RuleTable RULES =
            RuleTable.of(TsvTable.of(StandardLaw.class, "rules.tsv"), id -> Optional.ofNullable(SOURCES.get(id)));

    private static final LocalDate STATED_ON = SOURCES.values().stream()
            .flatMap(source -> source.checkedOn().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow()
            .atEndOfMonth();

    private StandardLaw() {}

    static LocalDate statedOn() {
        return STATED_ON;
    }

    static LegalSource source(String id) {
        return Objects.requireNonNull(SOURCES.get(id), id);
    }

    static Rule rule(String id) {
        return Objects.requireNonNull(RULES.rules().get(id), id);
    }

    static Map<String, LegalSource> sources() {
        return SOURCES;
    }

    static RuleTable rules() {
        return RULES;
    }

    static Map<String, LegalSource> read(TsvTable table) {
        Map<String, LegalSource> sources = new LinkedHashMap<>();
        for (TsvTable.Row row : table.rows()) {
            LegalSource source = LegalSource.of(row);
            if (sources.put(source.id(), source) != null) {
                throw new IllegalStateException("Two legal sources have the id '" + source.id() + "'");
            }
        }
        return Collections.unmodifiableMap(sources);
    }
}
