package fr.acteslocaux.law;

import fr.acteslocaux.resource.TableFault;
import fr.acteslocaux.resource.TsvTable;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.text.MalformedTableException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All rules and their sources, as one value. That of the library is {@link #standard()}; another one is made of it by changing
 * wordings, so that a reform can be tried on acts before it is voted.
 * <p>
 * For example, a law whose period of appeal is of three months for what is published since Friday 1 January 2027:
 * <pre>{@code
 * Law reform = Law.standard().with(Law.standard().current(Rules.APPEAL_CLEAR_MONTHS).orElseThrow()
 *         .changed(LocalDate.of(2027, 1, 1), Parameter.of(Parameter.Unit.MONTHS, 3)));
 * }</pre>
 *
 * @legal.term droit en vigueur
 */
public final class Law {

    private static final List<String> COLUMNS =
            List.of("rule", "from", "until", "leading", "citation", "also", "parameters");

    private static final Law STANDARD =
            new Law(StandardLaw.rules().rules(), StandardLaw.sources(), Optional.empty(), true);

    private final Map<String, Rule> rules;
    private final Map<String, LegalSource> sources;
    private final Optional<Regime> regime;
    private final boolean isStandard;
    private final Map<Regime, Law> ofAuthorities = new ConcurrentHashMap<>();

    private Law(
            Map<String, Rule> rules, Map<String, LegalSource> sources, Optional<Regime> regime, boolean isStandard) {
        this.rules = rules;
        this.sources = sources;
        this.regime = regime;
        this.isStandard = isStandard;
    }

    /**
     * Returns the law that the library carries with it.
     *
     * @return the law
     */
    public static Law standard() {
        return STANDARD;
    }

    /**
     * Returns the law by the articles of a kind of authority: its own, or those of municipalities by way of the articles that send
     * it there. Where none was read, a rule says nothing. What this law changes by itself is kept.
     * <p>
     * For example, the prefect refers an act of a department by article L.3132-1, for two clear months as one of a municipality.
     *
     * @param whose  the kind of authority
     * @return the law of that kind; this law itself for municipalities, and if it is that of a kind already
     */
    public Law of(Regime whose) {
        return whose == Regime.COMMUNE || regime.isPresent()
                ? this
                : ofAuthorities.computeIfAbsent(whose, this::translated);
    }

    private Law translated(Regime whose) {
        Correspondence articles = new Correspondence(whose, sources);
        Map<String, Rule> translated = new LinkedHashMap<>();
        rules.forEach((id, rule) -> translated.put(id, articles.translated(rule)));
        return following(translated, sources, Optional.of(whose));
    }

    /**
     * Says whether a rule says nothing on any day for want of the articles of the authority: municipalities have such articles.
     *
     * @param rule  a rule of the library
     * @return true if only the law of other authorities is known
     */
    public boolean isOfOthersOnly(Rule rule) {
        Rule ofCommunes = StandardLaw.rules().rules().get(rule.id());
        Rule own = rules.get(rule.id());
        return regime.isPresent()
                && ofCommunes != null
                && !ofCommunes.wordings().isEmpty()
                && own != null
                && own.wordings().isEmpty();
    }

    /**
     * Returns every rule.
     *
     * @return the rules in the order of the table, those of one's own last
     */
    public Collection<Rule> rules() {
        return rules.values();
    }

    /**
     * Returns every source.
     *
     * @return the sources in the order of the table, those of one's own last
     */
    public Collection<LegalSource> sources() {
        return sources.values();
    }

    /**
     * Finds a source by its id.
     *
     * @param id  the id, such as {@code CJA-R421-1}
     * @return the source, or empty
     */
    public Optional<LegalSource> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /**
     * Finds a rule by its id.
     *
     * @param id  the id, such as {@code appeal.clear-months}
     * @return the rule, or empty
     */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * Finds what took the place of a rule that is no more.
     *
     * @param id  the id that the rule had, such as {@code appeal.two-clear-months}
     * @return the id of the rule that is asked instead, or empty
     */
    public static Optional<String> replacementOf(String id) {
        return Optional.ofNullable(StandardLaw.rules().replaced().get(id));
    }

    /**
     * Lists the ids that a rule had before.
     *
     * @param id  the id that it has
     * @return the former ids, none for most
     */
    public static List<String> formerIdsOf(String id) {
        return StandardLaw.rules().replaced().entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Returns a rule as it stands in this law.
     *
     * @param rule  a rule of the library, or of one's own
     * @return the rule of that id here; if there is none itself, on the sources as they stand here
     */
    public Rule rule(Rule rule) {
        if (isStandard) {
            return rule;
        }
        Rule known = rules.get(rule.id());
        return known == null ? standing(rule) : known;
    }

    /** A rule of one's own may stand on a text that this law has otherwise. */
    private Rule standing(Rule own) {
        List<Wording> wordings = own.wordings();
        for (LegalSource source : own.wordings().stream()
                .flatMap(wording -> wording.sources().stream())
                .distinct()
                .toList()) {
            LegalSource here = sources.getOrDefault(source.id(), source);
            if (!here.equals(source)) {
                wordings = wordings.stream()
                        .flatMap(wording -> wording.withSource(here).stream())
                        .toList();
            }
        }
        return new Rule(own.id(), own.governingDay(), wordings, own.words());
    }

    /**
     * Finds what a rule says on a day.
     *
     * @param rule  a rule of the library, or of one's own
     * @param day  its governing day
     * @return the wording; empty if none is in force or known, or if the day is beyond the calendars
     */
    public Optional<Wording> wording(Rule rule, LocalDate day) {
        return rule(rule).on(day);
    }

    /**
     * Returns the day on which the library's law was last known to be as it says: the last day of the month in which somebody
     * last checked a source. A wording that begins later is known, but does not govern yet what has no day of its own.
     *
     * @legal.term état du droit
     * @return the day
     */
    public static LocalDate statedOn() {
        return StandardLaw.statedOn();
    }

    /**
     * Finds what a rule says of what has no day of its own, such as a draft that nobody has signed: the wording of the day
     * {@link #statedOn()}.
     *
     * @param rule  a rule of the library, or of one's own
     * @return the wording; empty if the rule has ended by then
     */
    public Optional<Wording> current(Rule rule) {
        return wording(rule, statedOn());
    }

    /**
     * Gives rules other wordings, before which those that stand on the same days give way. What has the wordings of such a
     * rule, as a check of a period has those of the period, follows.
     *
     * @param wordings  the wordings, each of which names its rule
     * @return the law with them
     * @throws IllegalArgumentException if a rule is unknown
     */
    public Law with(Wording... wordings) {
        Map<String, Rule> changed = new LinkedHashMap<>(rules);
        Map<String, LegalSource> known = new LinkedHashMap<>(sources);
        for (Wording wording : wordings) {
            Rule rule = changed.get(wording.rule());
            if (rule == null || StandardLaw.rules().followers().containsKey(wording.rule())) {
                throw new IllegalArgumentException("Wording must be of a rule that has wordings of its own, found '"
                        + wording.rule() + "'"
                        + replacementOf(wording.rule())
                                .map(now -> "; it is now '" + now + "'")
                                .orElse(""));
            }
            requireNumbers(rule, wording);
            changed.put(rule.id(), rule.with(wording));
            wording.sources().forEach(source -> known.putIfAbsent(source.id(), source));
        }
        return following(changed, known, regime);
    }

    /** Whoever asks a rule for its months must find them in every wording, even in one that follows the end of all others. */
    private static List<Wording> worded(Rule rule) {
        return rule.wordings().isEmpty()
                ? StandardLaw.rules().rules().getOrDefault(rule.id(), rule).wordings()
                : rule.wordings();
    }

    private static boolean isNumbered(Rule rule, Set<String> numbers) {
        List<Wording> known = worded(rule);
        return known.isEmpty()
                || known.stream().anyMatch(other -> other.parameters().keySet().equals(numbers));
    }

    private static void requireNumbersOfLibrary(Rule own) {
        Rule replaced = StandardLaw.rules().rules().get(own.id());
        if (replaced != null) {
            own.wordings().forEach(wording -> requireNumbers(replaced, wording));
        }
    }

    private static void requireNumbers(Rule rule, Wording wording) {
        Set<String> numbers = wording.parameters().keySet();
        if (!isNumbered(rule, numbers)) {
            throw new IllegalArgumentException("Wording of rule '" + rule + "' must give " + numbersOf(rule)
                    + ", found " + new TreeSet<>(numbers));
        }
    }

    private static Set<String> numbersOf(Rule rule) {
        return new TreeSet<>(worded(rule).get(0).parameters().keySet());
    }

    /**
     * Adds rules of one's own. They stand on the sources of this law, where it knows them.
     *
     * @param own  the rules
     * @return the law with them
     * @throws IllegalArgumentException if one takes the place of a rule of the library and does not give its numbers
     */
    public Law with(Rule... own) {
        Map<String, Rule> more = new LinkedHashMap<>(rules);
        Map<String, LegalSource> known = new LinkedHashMap<>(sources);
        for (Rule rule : own) {
            requireNumbersOfLibrary(rule);
            more.put(rule.id(), standing(rule));
            rule.wordings().stream()
                    .flatMap(wording -> wording.sources().stream())
                    .forEach(source -> known.putIfAbsent(source.id(), source));
        }
        return following(more, known, regime);
    }

    /**
     * Changes a source, such as a text that ends on a day: every wording that it leads ends with it.
     *
     * @param source  the source, known by its id
     * @return the law with it
     * @throws IllegalArgumentException if no source has its id
     */
    public Law with(LegalSource source) {
        if (!sources.containsKey(source.id())) {
            throw new IllegalArgumentException("Source must be known to the law, found '" + source.id() + "'");
        }
        Map<String, Rule> changed = new LinkedHashMap<>();
        rules.forEach((id, rule) -> changed.put(
                id,
                new Rule(
                        id,
                        rule.governingDay(),
                        rule.wordings().stream()
                                .flatMap(wording -> wording.withSource(source).stream())
                                .toList(),
                        rule.words())));
        Map<String, LegalSource> known = new LinkedHashMap<>(sources);
        known.put(source.id(), source);
        return following(changed, known, regime);
    }

    /**
     * Changes the law by a table: columns {@code rule}, {@code from}, {@code until}, {@code leading}, {@code citation},
     * {@code also}, {@code parameters}, parted by tabs, the first line names them. A line with a rule gives it a wording; its
     * leading source is known, or has a citation and the days of the line. A line without a rule gives a known source other days.
     * <p>
     * Days are written year, month, day. {@code from} is the first day, {@code until} the first one that is no longer in force,
     * as the ends of {@link InForce} are; a wording that gives none has the days of its leading source.
     *
     * @param name  what errors call the table
     * @param table  its text, with or without a byte order mark
     * @return the law so changed
     * @throws MalformedTableException if a line cannot be used; it says which, in which column, what stands there and what was
     *     expected
     */
    public Law with(String name, Reader table) {
        try {
            Law changed = this;
            for (TsvTable.Row row :
                    TsvTable.read(name, table).requireColumns(COLUMNS).rows()) {
                changed = changed.with(row);
            }
            return changed;
        } catch (TableFault fault) {
            throw new MalformedTableException(
                    Localized.of(fault.in(Language.FRENCH.locale()), fault.in(Language.ENGLISH.locale())), fault);
        }
    }

    private Law with(TsvTable.Row row) {
        try {
            return row.optional("rule").isEmpty() ? withDaysOfSource(row) : withWordings(row);
        } catch (IllegalArgumentException refused) {
            throw row.fault(refused);
        }
    }

    private Law withDaysOfSource(TsvTable.Row row) {
        String id = row.text("leading");
        LegalSource source = source(id).orElseThrow(() -> row.fault("leading", id, "known-source"));
        InForce days = RuleTable.days(row);
        for (String column : List.of("citation", "also", "parameters")) {
            row.optional(column).ifPresent(text -> {
                throw row.fault(column, text, "nothing");
            });
        }
        if (source.kind() == LegalSource.Kind.RULING) {
            days.endExclusive().ifPresent(day -> {
                throw row.fault("until", day.toString(), "no-end");
            });
        }
        return with(source.inForce(days));
    }

    private Law withWordings(TsvTable.Row row) {
        Rule rule = ruleOf(row);
        String id = row.text("leading");
        InForce days = RuleTable.days(row);
        if (id.codePoints().anyMatch(Character::isSpaceChar)) {
            throw row.fault("leading", id, "name");
        }
        row.optional("citation")
                .filter(citation -> source(id)
                        .filter(known -> !known.citation().equals(citation))
                        .isPresent())
                .ifPresent(citation -> {
                    throw row.fault("citation", citation, "citation-of-known", id);
                });
        Optional<LegalSource> own = row.optional("citation").map(citation -> LegalSource.statute(id, citation, days));
        List<Wording> wordings =
                RuleTable.wordings(row, known -> known.equals(id) ? own.or(() -> source(id)) : source(known));
        wordings.stream()
                .map(wording -> wording.parameters().keySet())
                .filter(numbers -> !isNumbered(rule, numbers))
                .findFirst()
                .ifPresent(numbers -> {
                    throw wrongNumbers(row, numbersOf(rule));
                });
        return with(wordings.toArray(Wording[]::new));
    }

    private Rule ruleOf(TsvTable.Row row) {
        String id = row.text("rule");
        Rule rule = rules.get(id);
        if (rule == null) {
            throw replacementOf(id)
                    .map(now -> row.fault("rule", id, "renamed-rule", now))
                    .orElseGet(() -> row.fault("rule", id, "rule"));
        }
        RuleTable.Follower follower = StandardLaw.rules().followers().get(id);
        if (follower != null) {
            throw row.fault("rule", id, "rule-followed", follower.followed());
        }
        return rule;
    }

    private static TableFault wrongNumbers(TsvTable.Row row, Set<String> numbers) {
        String found = row.optional("parameters").orElse("");
        return numbers.isEmpty()
                ? row.fault("parameters", found, "no-number")
                : row.fault("parameters", found, "numbers", String.join(", ", numbers));
    }

    private static Law following(Map<String, Rule> rules, Map<String, LegalSource> sources, Optional<Regime> regime) {
        StandardLaw.rules().followers().forEach((id, follower) -> {
            Rule own = rules.get(id);
            Rule followed = rules.get(follower.followed());
            if (own != null && followed != null) {
                List<LegalSource> also = regime.map(
                                whose -> new Correspondence(whose, sources).standingFor(follower.also(), own))
                        .orElse(follower.also());
                rules.put(id, follower.following(followed, own, also));
            }
        });
        return new Law(Collections.unmodifiableMap(rules), Collections.unmodifiableMap(sources), regime, false);
    }

    /**
     * Returns the rules that this law has otherwise than another one.
     *
     * @param other  the other law
     * @return the rules, as they stand here
     */
    public List<Rule> changedFrom(Law other) {
        return rules.values().stream()
                .filter(rule -> !Optional.of(rule).equals(other.rule(rule.id())))
                .toList();
    }

    /**
     * Says how many rules and sources there are, and how many of them differ from those of the library.
     *
     * @return a line, for logs
     */
    @Override
    public String toString() {
        return rules.size() + " rules, " + sources.size() + " sources, "
                + changedFrom(STANDARD).size() + " changed";
    }

    /** Laws are equal if all their rules and sources are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Law law && rules.equals(law.rules) && sources.equals(law.sources));
    }

    @Override
    public int hashCode() {
        return Stream.of(rules, sources).mapToInt(Map::size).sum();
    }
}
