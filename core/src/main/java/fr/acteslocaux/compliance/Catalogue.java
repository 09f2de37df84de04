package fr.acteslocaux.compliance;

import fr.acteslocaux.deadline.DeadlineRule;
import fr.acteslocaux.deadline.DeadlineRules;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The checks and the clocks that acts are judged by: those of the library, and those of one's own.
 * <p>
 * For example, {@code Catalogue.standard().plus(new BudgetLineCheck())} for a town that wants the budget line in every
 * decision.
 */
public final class Catalogue {

    private static final Catalogue STANDARD = new Catalogue(
            byId(
                    Stream.of(
                                    AuthorityChecks.ALL,
                                    NumberChecks.ALL,
                                    OrganChecks.ALL,
                                    SignatureChecks.ALL,
                                    DelegationChecks.ALL,
                                    ExerciseChecks.ALL,
                                    GrantChecks.ALL,
                                    CitedActChecks.ALL,
                                    ReceiptChecks.ALL,
                                    FeeChecks.ALL,
                                    TermChecks.ALL,
                                    ConventionChecks.ALL,
                                    CourtClauseChecks.ALL,
                                    SchoolChecks.ALL,
                                    ConventionSignatureChecks.ALL,
                                    RemediesChecks.ALL,
                                    RemediesOwedChecks.ALL,
                                    ArticleChecks.ALL,
                                    StatedTextChecks.ALL,
                                    TermDayChecks.ALL,
                                    TextChecks.ALL,
                                    EventChecks.ALL,
                                    EventOrderChecks.ALL,
                                    OverdueChecks.ALL,
                                    TransmissionChecks.ALL,
                                    SittingChecks.ALL,
                                    VoteChecks.ALL,
                                    MemberChecks.ALL,
                                    ElectionChecks.ALL,
                                    CodeNameChecks.ALL,
                                    DayChecks.ALL)
                            .flatMap(List::stream),
                    Check::id),
            byId(DeadlineRules.ALL.stream(), DeadlineRule::id));

    /** What policies speak of besides: checks that throw, and acts together. */
    private static final Set<String> NOT_OF_ONE_ACT = Stream.concat(
                    Stream.of(Rules.CHECK_FAILED), Duplicates.RULES.stream())
            .map(Rule::id)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Check> checks;
    private final Map<String, DeadlineRule> deadlines;
    private final List<DeadlineRule> clocks;
    private volatile @Nullable Questions<Check> lastAsked;

    private Catalogue(Map<String, Check> checks, Map<String, DeadlineRule> deadlines) {
        this.checks = checks;
        this.deadlines = deadlines;
        this.clocks = List.copyOf(deadlines.values());
    }

    /**
     * Returns the catalogue of the library.
     *
     * @return the catalogue
     */
    public static Catalogue standard() {
        return STANDARD;
    }

    /**
     * Adds checks of one's own, which are asked after the others.
     *
     * @param own  the checks
     * @return the catalogue with them
     * @throws IllegalArgumentException if there is one of that id already, or if the library has, or had, a rule of that id
     */
    public Catalogue plus(Check... own) {
        for (Check check : own) {
            String id = check.rule().id();
            if (Law.replacementOf(id).isPresent()
                    || Law.standard()
                            .rule(id)
                            .filter(rule -> rule.equals(Rules.CHECK_FAILED) || !rule.equals(check.rule()))
                            .isPresent()) {
                throw new IllegalArgumentException(
                        "Check must have an id that no rule of the library has or had, found '" + id + "'");
            }
        }
        return new Catalogue(byId(Stream.concat(checks.values().stream(), Arrays.stream(own)), Check::id), deadlines);
    }

    /**
     * Adds clocks of one's own, which stand in timelines beside the others.
     *
     * @param own  the clocks
     * @return the catalogue with them
     * @throws IllegalArgumentException if there is one of that id already
     */
    public Catalogue plus(DeadlineRule... own) {
        return new Catalogue(
                checks, byId(Stream.concat(deadlines.values().stream(), Arrays.stream(own)), DeadlineRule::id));
    }

    private static <T> Map<String, T> byId(Stream<T> all, Function<T, String> id) {
        return Collections.unmodifiableMap(all.collect(Collectors.toMap(
                id,
                one -> one,
                (one, other) -> {
                    throw new IllegalArgumentException(
                            "Catalogue must have one entry of an id, found two of '" + id.apply(one) + "'");
                },
                LinkedHashMap::new)));
    }

    /**
     * Returns every check.
     *
     * @return the checks, in the order in which they are asked
     */
    public Collection<Check> checks() {
        return checks.values();
    }

    /**
     * Finds a check.
     *
     * @param id  its id
     * @return the check, or empty
     */
    public Optional<Check> check(String id) {
        return Optional.ofNullable(checks.get(id));
    }

    /**
     * Returns every clock.
     *
     * @return the clocks in reading order
     */
    public List<DeadlineRule> deadlines() {
        return clocks;
    }

    /** Whoever checks many acts asks the same policy of all. */
    Questions<Check> questions(Policy policy) {
        Questions<Check> known = lastAsked;
        if (known == null || !known.policy().equals(policy)) {
            requireKnown(policy);
            known = Questions.of(policy, checks.values());
            lastAsked = known;
        }
        return known;
    }

    /** Refuses a policy that names a check nobody has: a misspelled id would silently ask nothing. */
    void requireKnown(Policy policy) {
        for (String id : policy.severities().keySet()) {
            if (!checks.containsKey(id) && !NOT_OF_ONE_ACT.contains(id)) {
                throw new IllegalArgumentException(
                        "Policy '" + policy.name() + "' names a check that nobody has, '" + id
                                + "'"
                                + Law.replacementOf(id)
                                        .map(now -> "; it is now '" + now + "'")
                                        .orElse(""));
            }
        }
    }
}
