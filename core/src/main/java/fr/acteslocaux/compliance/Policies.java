package fr.acteslocaux.compliance;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.resource.TsvTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The policies of the library, one for each stage in the life of an act, from the table of rules.
 */
public final class Policies {

    private static final TsvTable RULES = TsvTable.of(Law.class, "rules.tsv");
    private static final List<String> STAGES = List.of("draft", "signed", "transmitted", "published", "archived");
    private static final Map<String, Severity> SEVERITIES = Arrays.stream(Severity.values())
            .collect(Collectors.toMap(
                    severity -> severity.name().toLowerCase(Locale.ROOT),
                    severity -> severity,
                    (one, other) -> one,
                    LinkedHashMap::new));

    /** For an act that nobody has signed yet. */
    public static final Policy DRAFT = read("draft");

    /** For an act that is signed. */
    public static final Policy SIGNED = read("signed");

    /** For an act that was sent to the prefecture. */
    public static final Policy TRANSMITTED = read("transmitted");

    /** For an act that was published. */
    public static final Policy PUBLISHED = read("published");

    /** For an act of the past, kept as it is. */
    public static final Policy ARCHIVED = read("archived");

    private static final List<Policy> ALL = List.of(DRAFT, SIGNED, TRANSMITTED, PUBLISHED, ARCHIVED);

    private Policies() {}

    /**
     * Returns all policies, in the order of an act's life.
     *
     * @return the policies
     */
    public static List<Policy> all() {
        return ALL;
    }

    /**
     * Finds a policy by its name.
     *
     * @param name  the name, such as {@code published}
     * @return the policy, or empty
     */
    public static Optional<Policy> named(String name) {
        return ALL.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    /**
     * Returns the policy of the stage that an act has reached, by all that is recorded of it.
     *
     * @param act  the act
     * @return the policy; that of an archived act only if the caller chooses it
     */
    public static Policy reachedBy(Act act) {
        return reachedBy(act, LegalContext.standard());
    }

    /**
     * Returns the policy of the stage that an act has reached, as seen from a day.
     *
     * @param act  the act
     * @param context  the day one looks from, after which nothing has happened yet; if it has none, all that is recorded counts
     * @return the policy; that of an archived act only if the caller chooses it
     */
    public static Policy reachedBy(Act act, LegalContext context) {
        return switch (ActFacts.stageOf(act, context.asOf())) {
            case DRAFT -> DRAFT;
            case SIGNED -> SIGNED;
            case TRANSMITTED -> TRANSMITTED;
            case PUBLISHED -> PUBLISHED;
        };
    }

    private static Policy read(String stage) {
        return read(RULES, stage);
    }

    /** Reads the severities of a stage: a rule that is a check has them in the first of its lines. */
    static Policy read(TsvTable rules, String stage) {
        Map<String, Severity> severities = new TreeMap<>();
        for (TsvTable.Row row : rules.rows()) {
            row.optional("severities").ifPresent(cell -> {
                if (severities.put(row.text("rule"), severity(row, cell, stage)) != null) {
                    throw row.fault("severities", cell, "severities-once");
                }
            });
        }
        return new Policy(stage, severities);
    }

    /** A cell has one severity for all stages, or one for each. */
    private static Severity severity(TsvTable.Row row, String cell, String stage) {
        List<String> words = List.of(cell.split(" ", -1));
        if (!SEVERITIES.keySet().containsAll(words) || (words.size() != 1 && words.size() != STAGES.size())) {
            throw row.fault(
                    "severities",
                    cell,
                    "severities",
                    String.join(", ", SEVERITIES.keySet()),
                    String.join(", ", STAGES));
        }
        return Objects.requireNonNull(SEVERITIES.get(words.get(words.size() == 1 ? 0 : STAGES.indexOf(stage))));
    }
}
