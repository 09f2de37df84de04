package fr.acteslocaux.explain;

import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.law.Standing;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Why a value is what it is: a rule and the legal sources that it stands on. Its wording, in French and English, is found
 * under the rule's name by {@link Explanations}.
 *
 * @param rule  the name of the rule, such as {@code appeal.two-clear-months}; it never changes meaning
 * @param sources  the sources, at least one, the weightiest first
 * @param details  what the wording names besides the values before and after, by name; immutable values only
 */
public record Reason(String rule, List<LegalSource> sources, Map<String, Object> details) {

    public Reason {
        Objects.requireNonNull(rule, "rule");
        sources = List.copyOf(sources);
        details = Collections.unmodifiableMap(new TreeMap<>(details));
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("Rule '" + rule + "' must have at least one legal source");
        }
    }

    /**
     * Makes a reason from the ids of its sources.
     *
     * @param rule  the name of the rule
     * @param sourceIds  the ids in {@link LegalSources}, at least one
     * @return the reason
     * @throws IllegalArgumentException if there is no source, or an id is unknown
     */
    public static Reason of(String rule, String... sourceIds) {
        return new Reason(rule, Arrays.stream(sourceIds).map(LegalSources::of).toList(), Map.of());
    }

    /**
     * Adds something that the wording names.
     *
     * @param name  its name in the wording
     * @param value  the value, immutable
     * @return the reason with it
     */
    public Reason with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(details);
        more.put(name, value);
        return new Reason(rule, sources, more);
    }

    /**
     * Tells the weakest standing among the sources.
     *
     * @return the standing
     */
    public Standing standing() {
        return sources.stream()
                .map(LegalSource::standing)
                .max(Standing::compareTo)
                .orElseThrow();
    }

    /**
     * Says the rule and its sources.
     *
     * @return such as {@code appeal.two-clear-months [CJA, art. R. 421-1]}
     */
    @Override
    public String toString() {
        return rule + " " + sources;
    }
}
