package fr.acteslocaux.compliance;

import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How serious the answer of each check is, at a stage in the life of an act.
 *
 * @param name  the name, such as {@code published}
 * @param severities  the severity of each check by its id; a check that is not named is not asked
 */
public record Policy(String name, Map<String, Severity> severities) {

    public Policy {
        Objects.requireNonNull(name, "name");
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(severities)));
    }

    /**
     * Returns how serious the answer of a check is.
     *
     * @param id  the id of the check
     * @return its severity, {@link Severity#OFF} if the policy does not name it
     */
    public Severity severityOf(String id) {
        return severities.getOrDefault(id, Severity.OFF);
    }

    /**
     * Says what people call the stage.
     *
     * @param language  the reader's language
     * @return such as {@code acte publié}; the name, of a policy of one's own
     */
    public String title(Language language) {
        return Policies.named(name).isPresent() ? Message.of("policy." + name).in(language) : name;
    }

    /**
     * Makes a policy that takes one check more or less seriously.
     *
     * @param id  the id of the check
     * @param severity  its severity
     * @return the policy
     */
    public Policy with(String id, Severity severity) {
        Map<String, Severity> changed = new TreeMap<>(severities);
        changed.put(id, severity);
        return new Policy(name, changed);
    }
}
