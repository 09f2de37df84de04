package fr.acteslocaux.compliance;

import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.message.DayInWords;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check answers. It never says how serious that is.
 */
public sealed interface Verdict {

    /**
     * One place where an act is not as a check expects.
     *
     * @param path  where, as a JSON pointer into the document of the act: {@code /events/2/receipt}
     * @param expected  what the check computes or wants
     * @param found  what the act has
     */
    public record Violation(String path, Localized expected, Localized found) {

        private static final int MOST_QUOTED = 300;

        public Violation {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(found, "found");
        }

        /** Days are named as sentences name them, what has a wording is worded, all else is written as it is. */
        static Violation of(String path, Object expected, Object found) {
            return new Violation(path, shown(expected), shown(found));
        }

        private static Localized shown(Object value) {
            if (value instanceof LocalDate day) {
                return new DayInWords(day);
            }
            return value instanceof Localized localized
                    ? localized
                    : Localized.untranslated(shortened(value.toString()));
        }

        private static String shortened(String text) {
            if (text.length() <= MOST_QUOTED) {
                return text;
            }
            int end = Character.isHighSurrogate(text.charAt(MOST_QUOTED - 1)) ? MOST_QUOTED - 1 : MOST_QUOTED;
            return text.substring(0, end) + "…";
        }
    }

    /** The act is as it should be. */
    record Passed() implements Verdict {}

    /**
     * The act is not as it should be.
     *
     * @param violations  where and how, at least one; the first {@value #MOST_TOLD} if there are more
     * @param more  how many there are besides
     */
    record Failed(List<Violation> violations, int more) implements Verdict {

        /** The most violations that a check tells: nobody reads more, and a hostile act could have a million. */
        public static final int MOST_TOLD = 100;

        public Failed {
            Objects.requireNonNull(violations, "violations");
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("Argument 'violations' must have at least one violation");
            }
            if (more < 0) {
                throw new IllegalArgumentException("Argument 'more' must not be negative, found " + more);
            }
            more = (int) Math.min(Integer.MAX_VALUE, more + Math.max(0L, violations.size() - MOST_TOLD));
            violations = List.copyOf(violations.subList(0, Math.min(violations.size(), MOST_TOLD)));
        }

        /**
         * Tells violations.
         *
         * @param violations  where and how, at least one
         */
        public Failed(List<Violation> violations) {
            this(violations, 0);
        }
    }

    /** The question does not arise for this act. */
    record NotApplicable() implements Verdict {}

    /**
     * It cannot be said, because facts are missing.
     *
     * @param missingFacts  the facts, at least one
     * @param silent  the rule of which no wording is in force, or known, on its day; empty if only facts of the act are missing
     */
    record Undetermined(List<Fact> missingFacts, Optional<Rule> silent) implements Verdict {

        public Undetermined {
            missingFacts = List.copyOf(Objects.requireNonNull(missingFacts, "missingFacts"));
            Objects.requireNonNull(silent, "silent");
            if (missingFacts.isEmpty()) {
                throw new IllegalArgumentException("Argument 'missingFacts' must have at least one fact");
            }
        }

        /**
         * Misses facts of the act.
         *
         * @param missingFacts  the facts, at least one
         */
        public Undetermined(List<Fact> missingFacts) {
            this(missingFacts, Optional.empty());
        }

        /**
         * Misses what a rule asks for.
         *
         * @param reason  the rule, with sources if its wording is known
         * @param missingFacts  the facts, at least one
         */
        public Undetermined(Reason reason, List<Fact> missingFacts) {
            this(missingFacts, reason.isFounded() ? Optional.empty() : Optional.of(reason.rule()));
        }
    }

    /**
     * Fails if there is any violation, and passes otherwise.
     *
     * @param violations  the violations found
     * @return the verdict
     */
    static Verdict ofViolations(List<Violation> violations) {
        return violations.isEmpty() ? new Passed() : new Failed(violations);
    }
}
