package fr.acteslocaux.law;

import fr.acteslocaux.resource.TsvTable;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;

/** The law of the two tables as they would stand after a change, read as the library reads its own. */
public final class LawOfTables {

    private LawOfTables() {}

    /** Reads the texts of {@code legal-sources.tsv} and {@code rules.tsv}. */
    public static Law read(String sources, String rules) {
        Map<String, LegalSource> known =
                StandardLaw.read(TsvTable.read("legal-sources.tsv", new StringReader(sources)));
        RuleTable table = RuleTable.of(
                TsvTable.read("rules.tsv", new StringReader(rules)), id -> Optional.ofNullable(known.get(id)));
        return Law.standard().with(table.rules().values().toArray(Rule[]::new));
    }
}
