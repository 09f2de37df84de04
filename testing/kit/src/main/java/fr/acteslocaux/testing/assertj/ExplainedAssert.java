package fr.acteslocaux.testing.assertj;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on why something is as it is.
 *
 * @param <S>  the type of the assertions
 * @param <E>  what can say how it came about
 */
public abstract sealed class ExplainedAssert<S extends ExplainedAssert<S, E>, E extends Explained>
        extends AbstractAssert<S, E> permits DeadlineAssert, OutcomeAssert {

    ExplainedAssert(@Nullable E actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /**
     * Verifies that a step, or the conclusion, stands on a legal source.
     *
     * @param source  an article as any act spells it, such as {@code CJA R.421-1}, or the citation or the id of a source, such
     *     as {@code CE-2014-362568}
     * @return these assertions
     */
    public S because(String source) {
        isNotNull();
        List<LegalSource> sources = reasons()
                .flatMap(reason -> reason.sources().stream())
                .distinct()
                .toList();
        if (sources.stream().noneMatch(one -> isNamed(one, source))) {
            throw failure(
                    "%nExpecting a step to stand on <%s> but the sources are:%n  %s%n%s",
                    source,
                    sources.stream()
                            .map(one -> one.id() + " (" + one.citation() + ")")
                            .collect(Collectors.joining(", ")),
                    story());
        }
        return myself;
    }

    /**
     * Verifies that a rule has a step, or is the conclusion.
     *
     * @param rule  the name of the rule, such as {@code appeal.clear-months}
     * @return these assertions
     */
    public S byRule(String rule) {
        isNotNull();
        List<String> rules = reasons().map(reason -> reason.rule().id()).toList();
        if (!rules.contains(rule)) {
            throw failure("%nExpecting a step by rule <%s> but the rules are:%n  %s%n%s", rule, rules, story());
        }
        return myself;
    }

    /**
     * Verifies what the explanation says in French.
     *
     * @param words  words of it
     * @return these assertions
     */
    public S saysInFrench(String words) {
        isNotNull();
        String french = Explanations.french(actual);
        if (!french.contains(words)) {
            throw failure("%nExpecting the explanation to say <%s> but it is:%n  %s", words, french);
        }
        return myself;
    }

    final void isMissing(String fact, List<Fact> missing) {
        if (missing.stream().noneMatch(one -> one.id().equals(fact))) {
            throw failure(
                    "%nExpecting fact <%s> to be missing but those missing are:%n  %s%n%s", fact, missing, story());
        }
    }

    final String story() {
        String sentences = Explanations.english(actual);
        return sentences.isEmpty() ? "There is nothing to explain." : "The explanation is: " + sentences;
    }

    private Stream<Reason> reasons() {
        return Stream.concat(actual.steps().stream().map(Derivation.Step::reason), actual.conclusion().stream());
    }

    private static boolean isNamed(LegalSource source, String name) {
        Optional<LegalReference> article = LegalReference.tryParse(name);
        return source.id().equals(name)
                || source.citation().equals(name)
                || (article.isPresent() && article.equals(LegalReference.tryParse(source.citation())));
    }
}
