package fr.acteslocaux.law;

import fr.acteslocaux.memory.Remembering;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it stands on some days: the sources that say it then, and the numbers that they give.
 * <p>
 * For example, the period of appeal is of two months, by article R.421-1 of the code of administrative justice, for what was
 * published since Monday 1 January 2001.
 *
 * @legal.term rédaction
 */
public final class Wording extends Remembering {

    private static final int MONTH_SHIFT = 5;
    private static final int YEAR_SHIFT = 9;

    private final String rule;
    private final InForce inForce;
    private final LegalSource leading;
    private final List<LegalSource> also;
    private final List<LegalSource> sources;
    private final Map<String, Parameter> parameters;
    private final Parameter[] numbers;
    private final Optional<Wording> found;
    private final long first;
    private final long end;

    private Wording(
            String rule,
            InForce inForce,
            LegalSource leading,
            List<LegalSource> also,
            Map<String, Parameter> parameters) {
        this.rule = rule;
        this.inForce = inForce;
        this.leading = leading;
        this.also = List.copyOf(Objects.requireNonNull(also, "also"));
        this.sources = List.copyOf(
                Stream.concat(Stream.of(leading), also.stream()).distinct().toList());
        this.parameters = Map.copyOf(parameters);
        this.numbers = parameters.values().toArray(Parameter[]::new);
        this.found = Optional.of(this);
        this.first = inForce.from().map(Wording::ordered).orElse(Long.MIN_VALUE);
        this.end = inForce.endExclusive().map(Wording::ordered).orElse(Long.MAX_VALUE);
        if (!leading.inForce().covers(inForce)) {
            throw new IllegalArgumentException("Wording " + days(inForce) + " of rule '" + rule
                    + "' must lie within the days of its leading source '" + leading.id() + "', "
                    + days(leading.inForce()));
        }
    }

    /**
     * Makes the wordings of some days: one, or several where what else it stands on begins or ends among them, so that each
     * source of a wording governs all its days.
     */
    static List<Wording> during(
            String rule, InForce days, LegalSource leading, List<LegalSource> also, Map<String, Parameter> parameters) {
        List<InForce> pieces = List.of(days);
        for (LegalSource source : also) {
            pieces = pieces.stream()
                    .flatMap(piece -> Stream.concat(
                            piece.and(source.inForce()).stream(), piece.without(source.inForce()).stream()))
                    .toList();
        }
        return pieces.stream()
                .map(piece -> new Wording(
                        rule,
                        piece,
                        leading,
                        also.stream()
                                .filter(source -> source.inForce().covers(piece))
                                .toList(),
                        parameters))
                .toList();
    }

    /** Says the same by other sources, on those of its days on which the leading one is in force. */
    List<Wording> led(LegalSource other, List<LegalSource> others) {
        return inForce.and(other.inForce()).stream()
                .flatMap(days -> during(rule, days, other, others, parameters).stream())
                .toList();
    }

    /**
     * Makes a wording that has the days of its leading source.
     *
     * @param rule  the rule
     * @param leading  the source that says it
     * @param parameters  the numbers that it gives
     * @return the wording
     */
    public static Wording of(Rule rule, LegalSource leading, Parameter... parameters) {
        return new Wording(rule.id(), leading.inForce(), leading, List.of(), byUnit(parameters));
    }

    /**
     * Keeps the sources that govern all days from one on, and changes numbers: what a reform would do.
     *
     * @param from  the first day
     * @param changed  the numbers that change
     * @return the wording, of no known end
     */
    public Wording changed(LocalDate from, Parameter... changed) {
        Map<String, Parameter> numbers = new TreeMap<>(parameters);
        numbers.putAll(byUnit(changed));
        InForce days = InForce.since(from);
        return new Wording(
                rule,
                days,
                leading,
                also.stream().filter(source -> source.inForce().covers(days)).toList(),
                numbers);
    }

    private static Map<String, Parameter> byUnit(Parameter... parameters) {
        Map<String, Parameter> numbers = new TreeMap<>();
        Arrays.stream(parameters)
                .forEach(parameter -> numbers.put(parameter.unit().id(), parameter));
        return numbers;
    }

    static String days(InForce days) {
        return "from " + days.from().map(LocalDate::toString).orElse("ever") + " until "
                + days.endExclusive().map(LocalDate::toString).orElse("now");
    }

    Wording on(InForce days) {
        return new Wording(rule, days, leading, also, parameters);
    }

    /** Stands on more: a check of a period on what obliges to state it. */
    List<Wording> alsoOn(List<LegalSource> more, String follower) {
        return during(
                follower,
                inForce,
                leading,
                Stream.concat(also.stream(), more.stream()).toList(),
                parameters);
    }

    /** Takes a changed source in place of the old one; nothing is left if the leading source no longer governs any of its days. */
    List<Wording> withSource(LegalSource changed) {
        if (sources.stream().noneMatch(source -> source.id().equals(changed.id()))) {
            return List.of(this);
        }
        LegalSource first = leading.id().equals(changed.id()) ? changed : leading;
        List<LegalSource> others = also.stream()
                .map(source -> source.id().equals(changed.id()) ? changed : source)
                .toList();
        return inForce.and(first.inForce()).stream()
                .flatMap(days -> during(rule, days, first, others, parameters).stream())
                .toList();
    }

    /** Packs a day so that days compare as numbers do: cheaper than days themselves, which every step of a deadline compares. */
    static long ordered(LocalDate day) {
        return (long) day.getYear() << YEAR_SHIFT | day.getMonthValue() << MONTH_SHIFT | day.getDayOfMonth();
    }

    boolean isInForce(long orderedDay) {
        return orderedDay >= first && orderedDay < end;
    }

    /** Returns itself as what was found: a search that thousands of steps make costs no more memory than its answer. */
    Optional<Wording> found() {
        return found;
    }

    /**
     * Names the rule.
     *
     * @return the id of the rule
     */
    public String rule() {
        return rule;
    }

    /**
     * Tells the days, by the governing day of the rule. They lie within those of the leading source.
     *
     * @return the days
     */
    public InForce inForce() {
        return inForce;
    }

    /**
     * Tells the source that says it, whose days decide whether it is in force.
     *
     * @return the source
     */
    public LegalSource leading() {
        return leading;
    }

    /**
     * Returns all that it stands on. Each source governs every day of the wording.
     *
     * @return the sources, the leading one first
     */
    public List<LegalSource> sources() {
        return sources;
    }

    /**
     * Returns the numbers that it gives.
     *
     * @return the parameters by the name of their unit
     */
    public Map<String, Parameter> parameters() {
        return parameters;
    }

    /**
     * Returns a number that the wording gives.
     *
     * @param unit  what it counts
     * @return the number
     * @throws IllegalStateException if the wording has none
     */
    public Parameter parameter(Parameter.Unit unit) {
        for (Parameter parameter : numbers) {
            if (parameter.unit() == unit) {
                return parameter;
            }
        }
        throw new IllegalStateException("Rule '" + rule + "' gives no " + unit.id());
    }

    static List<Wording> inOrder(Collection<Wording> wordings) {
        return wordings.stream()
                .sorted((one, other) -> one.inForce()
                        .from()
                        .orElse(LocalDate.MIN)
                        .compareTo(other.inForce().from().orElse(LocalDate.MIN)))
                .toList();
    }

    /** Wordings are equal if they say the same of the same rule on the same days, by the same sources. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording wording
                && rule.equals(wording.rule)
                && inForce.equals(wording.inForce)
                && sources.equals(wording.sources)
                && parameters.equals(wording.parameters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, inForce, parameters);
    }

    /**
     * Says the rule, its days, its sources and its numbers.
     *
     * @return such as {@code appeal.clear-months from 2001-01-01 until now [CJA, art. R. 421-1] months=2}
     */
    @Override
    public String toString() {
        return rule + " " + days(inForce) + " " + sources
                + parameters.values().stream()
                        .map(Parameter::toString)
                        .sorted()
                        .map(text -> " " + text)
                        .collect(Collectors.joining());
    }
}
