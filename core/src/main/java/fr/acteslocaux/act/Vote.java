package fr.acteslocaux.act;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a council voted.
 * <p>
 * For example, 20 for, 3 against and 4 abstaining carry it: abstentions are no votes. A tie is for the president's casting
 * vote, which there is none of in a secret ballot.
 *
 * @legal.term vote, majorité absolue des suffrages exprimés
 * @legal.source CGCT-L2121-20, CGCT-L2121-21
 * @param inFavour  the votes for
 * @param against  the votes against
 * @param abstaining  those who abstained
 * @param notTakingPart  those who did not take part, such as a mayor whose accounts are voted
 * @param ballot  how they voted, empty if nobody says
 * @param castingVote  whether the president's casting vote was for it, empty if there was no tie or nobody says
 * @param stated  the result as printed, such as "à l'unanimité", empty if nothing is printed
 */
public record Vote(
        int inFavour,
        int against,
        int abstaining,
        int notTakingPart,
        Optional<Ballot> ballot,
        Optional<Boolean> castingVote,
        Optional<String> stated) {

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
        if (inFavour < 0 || against < 0 || abstaining < 0 || notTakingPart < 0) {
            throw new IllegalArgumentException("Votes must not be negative, found " + inFavour + " for, " + against
                    + " against, " + abstaining + " abstaining, " + notTakingPart + " not taking part");
        }
        Objects.requireNonNull(ballot, "ballot");
        Objects.requireNonNull(castingVote, "castingVote");
        Objects.requireNonNull(stated, "stated");
    }

    /**
     * Begins a vote.
     *
     * @return a builder without any votes, in which the rest is absent
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
     * @return the votes for and against; 23 of 20 for, 3 against and 4 abstaining
     */
    public long expressed() {
        return (long) inFavour + against;
    }

    /**
     * Returns how many had a say and used it or abstained.
     *
     * @return the votes for and against, and the abstentions
     */
    public long takingPart() {
        return expressed() + abstaining;
    }

    /**
     * Says whether it was carried, by the absolute majority of the votes cast.
     *
     * @param sitting  the day of the vote
     * @param context  the law
     * @return true or false, and why; undetermined for a tie of which the casting vote is unknown, or where the law of the
     *     day is not known here
     */
    public Outcome<Boolean> isCarried(LocalDate sitting, LegalContext context) {
        Law law = context.law();
        Derivation<Boolean> majority = Derivation.from(false)
                .then(
                        Reason.of(law, Rules.VOTE_MAJORITY, sitting)
                                .with("inFavour", inFavour)
                                .with("against", against),
                        start -> inFavour > against);
        if (inFavour != against) {
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

        private int inFavour;
        private int against;
        private int abstaining;
        private int notTakingPart;
        private @Nullable Ballot ballot;
        private @Nullable Boolean castingVote;
        private @Nullable String stated;

        private Builder() {}

        /**
         * Says the votes for.
         *
         * @param inFavour  the votes for
         * @return this builder
         */
        public Builder inFavour(int inFavour) {
            this.inFavour = inFavour;
            return this;
        }

        /**
         * Says the votes against.
         *
         * @param against  the votes against
         * @return this builder
         */
        public Builder against(int against) {
            this.against = against;
            return this;
        }

        /**
         * Says those who abstained.
         *
         * @param abstaining  those who abstained
         * @return this builder
         */
        public Builder abstaining(int abstaining) {
            this.abstaining = abstaining;
            return this;
        }

        /**
         * Says those who did not take part, such as a mayor whose accounts are voted.
         *
         * @param notTakingPart  those who did not take part, such as a mayor whose accounts are voted
         * @return this builder
         */
        public Builder notTakingPart(int notTakingPart) {
            this.notTakingPart = notTakingPart;
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
                    Optional.ofNullable(stated));
        }
    }
}
