package fr.acteslocaux.law;

import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the law, with all its wordings. A deadline and a check that speak of the same article ask the same rule, so they
 * cannot disagree.
 * <p>
 * The rules of the library are the constants of {@link Rules}; what they say on a day is asked of a {@link Law}.
 *
 * @legal.term règle de droit
 * @param id  its name, such as {@code appeal.clear-months}; it never changes meaning
 * @param governingDay  the day whose law it applies
 * @param wordings  its wordings in the order of their days, which do not overlap
 * @param words  what an explanation says of it, given by {@link #saying}; empty for the rules of the library, whose words it
 *     has itself
 */
public record Rule(String id, GoverningDay governingDay, List<Wording> wordings, Optional<Localized> words) {

    /** The day whose law a rule applies. It is never that on which somebody asks. */
    public enum GoverningDay implements Localized {
        /** The act was taken: signed, or adopted in a sitting. */
        ADOPTION,
        /** The act was sent to the representative of the State. */
        TRANSMISSION,
        /** The act reached the representative of the State. */
        RECEPTION,
        /** The act was made public. */
        PUBLICITY,
        /** What starts a period happened. */
        TRIGGER,
        /** The last day of a period. */
        EXPIRY,
        /** A day on which a period runs. */
        RUNNING,
        /** An appeal to the administration was posted or handed in. */
        LODGING,
        /** A request reached the administration. */
        REQUEST,
        /** A request was registered at the court. */
        FILING,
        /** A contract was signed. */
        CONTRACT_SIGNATURE,
        /** The convening was sent. */
        CONVENING,
        /** The council sat. */
        SITTING,
        /** The rule is the same on every day that is asked about. */
        ANY;

        /** Says what people call it. */
        @Override
        public String in(Language language) {
            return Message.ofConstant("governing-day", this).in(language);
        }
    }

    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(governingDay, "governingDay");
        wordings = Wording.inOrder(wordings);
        Objects.requireNonNull(words, "words");
        for (int i = 1; i < wordings.size(); i++) {
            Wording wording = wordings.get(i);
            if (wordings.get(i - 1).inForce().and(wording.inForce()).isPresent()) {
                throw new IllegalArgumentException("Rule '" + id + "' must have one wording on a day, found two "
                        + Wording.days(wording.inForce()));
            }
        }
    }

    /**
     * Makes a rule of one's own, without wordings yet.
     *
     * @param id  its name, such as {@code town.budget-line}
     * @param governingDay  the day whose law it applies
     * @return the rule
     */
    public static Rule of(String id, GoverningDay governingDay) {
        return new Rule(id, governingDay, List.of(), Optional.empty());
    }

    /**
     * Adds wordings, before which those that stand on the same days give way.
     *
     * @param more  the wordings, which name this rule
     * @return the rule with them
     * @throws IllegalArgumentException if one is of another rule
     */
    public Rule with(Wording... more) {
        List<Wording> all = wordings;
        for (Wording wording : more) {
            if (!wording.rule().equals(id)) {
                throw new IllegalArgumentException(
                        "Rule '" + id + "' must have wordings of its own, found one of '" + wording.rule() + "'");
            }
            all = Stream.concat(
                            all.stream()
                                    .flatMap(old -> old.inForce().without(wording.inForce()).stream()
                                            .map(old::on)),
                            Stream.of(wording))
                    .toList();
        }
        return new Rule(id, governingDay, all, words);
    }

    /**
     * Says what explanations say of the rule; {@code {after}} and the like stand for values.
     *
     * @param french  the sentence in French, without its full stop
     * @param english  the sentence in English
     * @return the rule with these words
     */
    public Rule saying(String french, String english) {
        return new Rule(id, governingDay, wordings, Optional.of(Localized.of(french, english)));
    }

    /**
     * Finds the wording of a day.
     *
     * @param day  the governing day
     * @return the wording; empty if none is in force or known, or if the day is beyond the calendars
     */
    public Optional<Wording> on(LocalDate day) {
        long ordered = Wording.ordered(day);
        // From the last one on: most acts are recent.
        for (int i = wordings.size() - 1; i >= 0; i--) {
            Wording wording = wordings.get(i);
            if (wording.isInForce(ordered)) {
                return wording.found();
            }
        }
        return Optional.empty();
    }

    /** Rules are equal if they say the same on all days. Nearly always it is the same rule: every step of a deadline asks. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Rule rule
                        && id.equals(rule.id)
                        && governingDay == rule.governingDay
                        && wordings.equals(rule.wordings)
                        && words.equals(rule.words));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the id.
     *
     * @return such as {@code appeal.clear-months}
     */
    @Override
    public String toString() {
        return id;
    }
}
