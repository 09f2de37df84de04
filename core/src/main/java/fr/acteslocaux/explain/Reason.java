package fr.acteslocaux.explain;

import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Wording;
import fr.acteslocaux.memory.Memory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a value is what it is: a rule as it stood on its governing day. Its wording, in French and English, is found under the
 * rule's name by {@link Explanations}, or is the rule's own.
 * <p>
 * A reason without sources says that no wording of the rule was in force, or known, on that day, or that the calendars do not
 * reach so far. Nothing follows from it: an {@link Outcome} that meets one is undetermined.
 *
 * @param rule  the rule that words it
 * @param wording  the wording of the law that it stands on, which has its days; empty if there is none, or if it stands on
 *     several
 * @param sources  the sources, the weightiest first; none if no wording is in force
 * @param details  what the sentence names besides the values before and after, by name: the numbers of the wording among them
 */
public record Reason(Rule rule, Optional<Wording> wording, List<LegalSource> sources, Map<String, Object> details) {

    private static final String MISSING = "missing";

    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(wording, "wording");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
        details = Map.copyOf(details);
    }

    /**
     * Asks a law what a rule says on a day.
     *
     * @param law  the law
     * @param rule  the rule
     * @param day  its governing day
     * @return the reason; without sources if no wording is in force, or known, on that day
     */
    public static Reason of(Law law, Rule rule, LocalDate day) {
        Wording wording = law.wording(rule, day).orElse(null);
        if (wording != null) {
            return of(rule, wording);
        }
        return law.isOfOthersOnly(rule) ? unknown(rule, Facts.LAW_OF_THAT_AUTHORITY) : unknown(rule);
    }

    /**
     * Says that nothing is known of a rule on some day.
     *
     * @param rule  the rule
     * @return the reason, without sources
     */
    public static Reason unknown(Rule rule) {
        return new Reason(rule, Optional.empty(), List.of(), Map.of());
    }

    /**
     * Says that nothing follows from a rule, for want of something else than its wording.
     *
     * @param rule  the rule
     * @param missing  what is not known
     * @return the reason, without sources
     */
    public static Reason unknown(Rule rule, Fact missing) {
        return unknown(rule).with(MISSING, missing);
    }

    /**
     * Tells what is not known if no source supports it.
     *
     * @return the fact: the law of the day, or that the calendars do not reach so far
     */
    public Fact missing() {
        return details.get(MISSING) instanceof Fact fact ? fact : Facts.LAW_OF_THAT_DAY;
    }

    /**
     * Takes a rule as the law stands that was last checked, for a question of which the day is not known.
     *
     * @param law  the law
     * @param rule  the rule
     * @return the reason; without sources if the rule has ended
     */
    public static Reason current(Law law, Rule rule) {
        return of(law, rule, Law.statedOn());
    }

    /**
     * Takes a rule that is the same on every day, such as that prices are added up.
     *
     * @param rule  the rule, which has one wording, of no first and no last day
     * @return the reason
     * @throws IllegalArgumentException if the rule changes in time
     */
    public static Reason of(Rule rule) {
        List<Wording> wordings = rule.wordings();
        if (wordings.size() != 1 || !wordings.get(0).inForce().equals(InForce.ALWAYS)) {
            throw new IllegalArgumentException("Rule '" + rule + "' must be the same on every day");
        }
        return of(rule, wordings.get(0));
    }

    private static Reason of(Rule rule, Wording wording) {
        Reason known = Memory.of(wording, Reason.class, rule, Reason::saying);
        return known.rule().equals(rule) ? known : saying(rule, wording);
    }

    private static Reason saying(Rule rule, Wording wording) {
        return new Reason(rule, Optional.of(wording), wording.sources(), Map.copyOf(wording.parameters()));
    }

    /**
     * Says that several reasons count together.
     *
     * @param sentence  the rule that words it
     * @param reasons  the reasons, at least one
     * @return the reason, with all their sources; without any if one of them has none
     */
    public static Reason together(Rule sentence, Collection<Reason> reasons) {
        boolean isFounded = reasons.stream().allMatch(Reason::isFounded);
        return new Reason(
                sentence,
                Optional.empty(),
                isFounded
                        ? reasons.stream()
                                .flatMap(reason -> reason.sources().stream())
                                .distinct()
                                .toList()
                        : List.of(),
                Map.of());
    }

    /**
     * Says it in the words of another rule, on the same sources: who publishes what depends on the authority, but
     * <i>published on</i> is always said alike.
     *
     * @param sentence  the rule that words it
     * @return the reason
     */
    public Reason as(Rule sentence) {
        return new Reason(sentence, wording, sources, details);
    }

    /**
     * Adds something that the wording names.
     *
     * @param name  its name in the wording
     * @param value  the value, immutable, or a list of such
     * @return the reason with it
     */
    public Reason with(String name, Object value) {
        Map<String, Object> more = new HashMap<>(details);
        more.put(name, value instanceof Collection<?> values ? List.copyOf(values) : value);
        return new Reason(rule, wording, sources, more);
    }

    /**
     * Says whether any source supports it.
     *
     * @return false if no wording of the rule is in force, or known, on its day
     */
    public boolean isFounded() {
        return !sources.isEmpty();
    }

    /**
     * Returns a number that the wording of the day gives, such as how many months a period has.
     *
     * @param unit  what it counts
     * @return the number; 0 if the reason has no sources, since nothing follows from it
     * @throws IllegalStateException if the wording has no such number
     */
    public int number(Parameter.Unit unit) {
        return isFounded() ? parameter(unit).number() : 0;
    }

    /**
     * Returns a number, or a list, that the wording of the day gives.
     *
     * @param unit  what it counts
     * @return the parameter
     * @throws IllegalStateException if the wording has none
     */
    public Parameter parameter(Parameter.Unit unit) {
        if (wording.isEmpty()) {
            throw new IllegalStateException("Rule '" + rule + "' gives no " + unit.id());
        }
        return wording.get().parameter(unit);
    }

    /**
     * Tells how far the least checked of the sources was checked.
     *
     * @return the verification; unverified if there is no source
     */
    public Verification verification() {
        return sources.stream()
                .map(LegalSource::verification)
                .max(Verification::compareTo)
                .orElse(Verification.UNVERIFIED);
    }

    /**
     * Says the rule and its sources.
     *
     * @return such as {@code appeal.clear-months [CJA, art. R. 421-1]}
     */
    @Override
    public String toString() {
        return rule + " " + sources;
    }
}
