package fr.acteslocaux.act;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How a council voted.
 * <p>
 * For example, 20 for, 3 against and 4 abstaining carry it: abstentions are no votes. A tie is for the president's casting
 * vote, which there is none of in a secret ballot.
 *
 * @legal.term vote, majorité absolue des suffrages exprimés
 * @legal.source CGCT-L2121-20, CGCT-L2121-21
 * @param inFavour  the votes for, empty if not printed
 * @param against  the votes against, empty if not printed
 * @param abstaining  those who abstained, empty if not printed
 * @param notTakingPart  those who did not take part, such as a mayor whose accounts are voted, empty if not printed
 * @param ballot  how they voted, empty if nobody says
 * @param castingVote  whether the president's casting vote was for it, empty if there was no tie or nobody says
 * @param stated  the result as printed, such as "à l'unanimité", empty if nothing is printed
 * @param blank  the blank ballots of a secret vote, empty if not printed
 * @param invalid  the void ballots of a secret vote, empty if not printed
 */
public record Vote(
        OptionalInt inFavour,
        OptionalInt against,
        OptionalInt abstaining,
        OptionalInt notTakingPart,
        Optional<Ballot> ballot,
        Optional<Boolean> castingVote,
        Optional<String> stated,
        OptionalInt blank,
        OptionalInt invalid) {

    /** How a council votes. */
    public enum Ballot {
        /** By show of hands (<i>scrutin ordinaire</i>). */
        ORDINARY,
        /** In public, names recorded (<i>scrutin public</i>). */
        PUBLIC,
        /** In secret (<i>scrutin secret</i>). */
        SECRET
    }

    public Vote {
        for (OptionalInt count : List.of(inFavour, against, abstaining, notTakingPart, blank, invalid)) {
            if (count.orElse(0) < 0) {
                throw new IllegalArgumentException("Votes must not be negative, found " + inFavour.orElse(0) + " for, "
                        + against.orElse(0) + " against, " + abstaining.orElse(0) + " abstaining, "
                        + notTakingPart.orElse(0) + " not taking part");
            }
        }
        Objects.requireNonNull(ballot, "ballot");
        Objects.requireNonNull(castingVote, "castingVote");
        Objects.requireNonNull(stated, "stated");
    }

    /**
     * Makes a vote of which all counts are printed.
     *
     * @param inFavour  the votes for
     * @param against  the votes against
     * @param abstaining  those who abstained
     * @param notTakingPart  those who did not take part
     * @param ballot  how they voted, empty if nobody says
     * @param castingVote  whether the president's casting vote was for it, empty if there was no tie or nobody says
     * @param stated  the result as printed, empty if nothing is printed
     */
    public Vote(
            int inFavour,
            int against,
            int abstaining,
            int notTakingPart,
            Optional<Ballot> ballot,
            Optional<Boolean> castingVote,
            Optional<String> stated) {
        this(
                OptionalInt.of(inFavour),
                OptionalInt.of(against),
                OptionalInt.of(abstaining),
                OptionalInt.of(notTakingPart),
                ballot,
                castingVote,
                stated,
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /**
     * Begins a vote.
     *
     * @return a builder in which everything is absent
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a copy.
     *
     * @return a builder that holds what this one holds
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.inFavour = inFavour;
        builder.against = against;
        builder.abstaining = abstaining;
        builder.notTakingPart = notTakingPart;
        builder.ballot = ballot.orElse(null);
        builder.castingVote = castingVote.orElse(null);
        builder.stated = stated.orElse(null);
        builder.blank = blank;
        builder.invalid = invalid;
        return builder;
    }

    /**
     * Makes a vote by show of hands of which no result is printed.
     *
     * @param inFavour  the votes for
     * @param against  the votes against
     * @param abstaining  those who abstained
     * @return the vote
     */
    public static Vote of(int inFavour, int against, int abstaining) {
        return new Vote(
                inFavour, against, abstaining, 0, Optional.of(Ballot.ORDINARY), Optional.empty(), Optional.empty());
    }

    /**
     * Returns the votes that decide: abstentions are no votes.
     *
     * @legal.term suffrages exprimés
     * @return the votes for and against, as far as they are printed; 23 of 20 for, 3 against and 4 abstaining
     */
    public long expressed() {
        return (long) inFavour.orElse(0) + against.orElse(0);
    }

    /**
     * Returns how many had a say and used it or abstained.
     *
     * @return the votes for and against, the abstentions, blank and void ballots, as far as they are printed
     */
    public long takingPart() {
        return expressed() + abstaining.orElse(0) + blank.orElse(0) + invalid.orElse(0);
    }

    /**
     * Says whether it was carried, by the absolute majority of the votes cast.
     *
     * @param sitting  the day of the vote
     * @param context  the law
     * @return true or false, and why; undetermined for a tie of which the casting vote is unknown, for want of a count, or where the law of the
     *     day is not known here
     */
    public Outcome<Boolean> isCarried(LocalDate sitting, LegalContext context) {
        Law law = context.law();
        Reason rule = Reason.of(law, Rules.VOTE_MAJORITY, sitting);
        if (inFavour.isEmpty() || against.isEmpty()) {
            return rule.isFounded() ? Outcome.missing(rule, Facts.VOTE_COUNTS) : Outcome.notInForce(rule);
        }
        int votesFor = inFavour.getAsInt();
        int votesAgainst = against.getAsInt();
        Derivation<Boolean> majority = Derivation.from(false)
                .then(rule.with("inFavour", votesFor).with("against", votesAgainst), start -> votesFor > votesAgainst);
        // Where nobody votes for or against, no vote of the president counts twice.
        if (votesFor != votesAgainst || votesFor == 0) {
            return Outcome.of(majority);
        }
        if (ballot.equals(Optional.of(Ballot.SECRET))) {
            return Outcome.of(majority.noting(Reason.of(law, Rules.VOTE_TIE_IN_SECRET, sitting)));
        }
        Reason casting = Reason.of(law, Rules.VOTE_CASTING_VOTE, sitting);
        return castingVote.isPresent() || !casting.isFounded()
                ? Outcome.of(majority.then(casting, castingVote.orElse(false)))
                : Outcome.missing(casting, Facts.VOTE_CASTING_VOTE);
    }

    /** Gathers the parts of a vote. Not thread-safe. */
    public static final class Builder {

        private OptionalInt inFavour = OptionalInt.empty();
        private OptionalInt against = OptionalInt.empty();
        private OptionalInt abstaining = OptionalInt.empty();
        private OptionalInt notTakingPart = OptionalInt.empty();
        private @Nullable Ballot ballot;
        private @Nullable Boolean castingVote;
        private @Nullable String stated;
        private OptionalInt blank = OptionalInt.empty();
        private OptionalInt invalid = OptionalInt.empty();

        private Builder() {}

        /**
         * Says the votes for.
         *
         * @param inFavour  the votes for
         * @return this builder
         */
        public Builder inFavour(int inFavour) {
            this.inFavour = OptionalInt.of(inFavour);
            return this;
        }

        /**
         * Takes the votes for away.
         *
         * @return this builder
         */
        public Builder withoutInFavour() {
            inFavour = OptionalInt.empty();
            return this;
        }

        /**
         * Says the votes against.
         *
         * @param against  the votes against
         * @return this builder
         */
        public Builder against(int against) {
            this.against = OptionalInt.of(against);
            return this;
        }

        /**
         * Takes the votes against away.
         *
         * @return this builder
         */
        public Builder withoutAgainst() {
            against = OptionalInt.empty();
            return this;
        }

        /**
         * Says those who abstained.
         *
         * @param abstaining  those who abstained
         * @return this builder
         */
        public Builder abstaining(int abstaining) {
            this.abstaining = OptionalInt.of(abstaining);
            return this;
        }

        /**
         * Takes the abstentions away.
         *
         * @return this builder
         */
        public Builder withoutAbstaining() {
            abstaining = OptionalInt.empty();
            return this;
        }

        /**
         * Says those who did not take part, such as a mayor whose accounts are voted.
         *
         * @param notTakingPart  those who did not take part, such as a mayor whose accounts are voted
         * @return this builder
         */
        public Builder notTakingPart(int notTakingPart) {
            this.notTakingPart = OptionalInt.of(notTakingPart);
            return this;
        }

        /**
         * Takes the count of those who did not take part away.
         *
         * @return this builder
         */
        public Builder withoutNotTakingPart() {
            notTakingPart = OptionalInt.empty();
            return this;
        }

        /**
         * Says how they voted.
         *
         * @param ballot  how they voted
         * @return this builder
         */
        public Builder ballot(Ballot ballot) {
            this.ballot = Objects.requireNonNull(ballot, "ballot");
            return this;
        }

        /**
         * Takes the kind of ballot away.
         *
         * @return this builder
         */
        public Builder withoutBallot() {
            ballot = null;
            return this;
        }

        /**
         * Says whether the president's casting vote was for it.
         *
         * @param castingVote  whether the president's casting vote was for it
         * @return this builder
         */
        public Builder castingVote(Boolean castingVote) {
            this.castingVote = Objects.requireNonNull(castingVote, "castingVote");
            return this;
        }

        /**
         * Takes the casting vote away.
         *
         * @return this builder
         */
        public Builder withoutCastingVote() {
            castingVote = null;
            return this;
        }

        /**
         * Gives the result as printed, such as "à l'unanimité".
         *
         * @param stated  the result as printed, such as "à l'unanimité"
         * @return this builder
         */
        public Builder stated(String stated) {
            this.stated = Objects.requireNonNull(stated, "stated");
            return this;
        }

        /**
         * Takes the printed result away.
         *
         * @return this builder
         */
        public Builder withoutStated() {
            stated = null;
            return this;
        }

        /**
         * Says the blank ballots of a secret vote.
         *
         * @param blank  the blank ballots of a secret vote
         * @return this builder
         */
        public Builder blank(int blank) {
            this.blank = OptionalInt.of(blank);
            return this;
        }

        /**
         * Takes the blank ballots of a secret vote away.
         *
         * @return this builder
         */
        public Builder withoutBlank() {
            blank = OptionalInt.empty();
            return this;
        }

        /**
         * Says the void ballots of a secret vote.
         *
         * @param invalid  the void ballots of a secret vote
         * @return this builder
         */
        public Builder invalid(int invalid) {
            this.invalid = OptionalInt.of(invalid);
            return this;
        }

        /**
         * Takes the void ballots of a secret vote away.
         *
         * @return this builder
         */
        public Builder withoutInvalid() {
            invalid = OptionalInt.empty();
            return this;
        }

        /**
         * Makes a vote.
         *
         * @return a vote
         */
        public Vote build() {
            return new Vote(
                    inFavour,
                    against,
                    abstaining,
                    notTakingPart,
                    Optional.ofNullable(ballot),
                    Optional.ofNullable(castingVote),
                    Optional.ofNullable(stated),
                    blank,
                    invalid);
        }
    }
}
