package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.resource.TsvTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The policies of the library, one for each stage in the life of an act, from its table {@code policies.tsv}.
 */
public final class Policies {

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
     * Returns the policy of the stage that an act has reached.
     *
     * @param act  the act
     * @return the policy; that of an archived act only if the caller chooses it
     */
    public static Policy reachedBy(Act act) {
        if (act.event(ActEvent.Published.class).isPresent()) {
            return PUBLISHED;
        }
        if (act.event(ActEvent.Transmitted.class).isPresent()
                || act.event(ActEvent.Acknowledged.class).isPresent()) {
            return TRANSMITTED;
        }
        return act.event(ActEvent.Signed.class).isPresent() ? SIGNED : DRAFT;
    }

    private static Policy read(String stage) {
        Map<String, Severity> severities = new TreeMap<>();
        for (TsvTable.Row row : TsvTable.of(Policies.class, "policies.tsv").rows()) {
            severities.put(row.text("check"), Severity.valueOf(row.text(stage).toUpperCase(Locale.ROOT)));
        }
        return new Policy(stage, severities);
    }
}
