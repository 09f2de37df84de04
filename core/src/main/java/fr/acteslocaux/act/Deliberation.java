package fr.acteslocaux.act;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.building.OneMore;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a council decides by a vote in a sitting.
 *
 * @legal.term délibération
 * @legal.source CGCT-L2121-20
 */
public final class Deliberation extends Act {

    /** What a council came to. */
    public enum Conclusion {
        /** It was adopted (<i>adopte</i>). */
        ADOPTED,
        /** It was rejected (<i>rejette</i>). */
        REJECTED,
        /** The council takes note, without deciding anything (<i>prend acte</i>). */
        NOTED,
        /** It gives an opinion in favour (<i>avis favorable</i>). */
        OPINION_IN_FAVOUR,
        /** It gives an opinion against (<i>avis défavorable</i>). */
        OPINION_AGAINST,
        /** It elected somebody, or lots were drawn (<i>élit, désigne, tire au sort</i>). */
        ELECTED,
        /** It was put off or taken off (<i>ajourne, retire de l'ordre du jour</i>). */
        NOT_PUT_TO_THE_VOTE
    }

    private record Own(
            Sitting sitting,
            Optional<Conclusion> conclusion,
            Optional<Vote> vote,
            List<Election> elections,
            List<Recusal> recusals,
            List<Delegation.GrantedMatter> grants) {}

    private final Own own;

    private Deliberation(CommonParts common, Own own) {
        super(common);
        this.own = own;
    }

    /**
     * Begins an act of this kind. It must have an object, an authority and its sitting; all else may be absent.
     *
     * @return a builder in which everything is absent
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Builder toBuilder() {
        return new Builder().copying(this);
    }

    @Override
    public Kind kind() {
        return Kind.DELIBERATION;
    }

    @Override
    public Deliberation with(ActEvent event) {
        return toBuilder().event(event).build();
    }

    /**
     * Returns the sitting.
     *
     * @return the sitting
     */
    public Sitting sitting() {
        return own.sitting();
    }

    /**
     * Returns what the council came to.
     *
     * @return what it came to, empty if nobody said
     */
    public Optional<Conclusion> conclusion() {
        return own.conclusion();
    }

    /**
     * Returns the vote.
     *
     * @return the vote, empty if there is none
     */
    public Optional<Vote> vote() {
        return own.vote();
    }

    /**
     * Returns whom the council elected, in the order of the text.
     *
     * @return the elections, one for each seat or list, and each round
     */
    public List<Election> elections() {
        return own.elections();
    }

    /**
     * Says whether the council is known to have decided nothing: it was put off, or taken off.
     *
     * @return true if it was not put to the vote
     */
    public boolean decidesNothing() {
        return conclusion().equals(Optional.of(Conclusion.NOT_PUT_TO_THE_VOTE));
    }

    /**
     * Says whether the council is known to have elected somebody, or to have drawn lots.
     *
     * @return true if it did
     */
    public boolean electsSomebody() {
        return !elections().isEmpty() || conclusion().equals(Optional.of(Conclusion.ELECTED));
    }

    /**
     * Tells what keeps the common periods from counting for it: it elects to an office whose elections are challenged by a law of
     * their own (mayor and deputies, president and vice-presidents, delegates to an intermunicipal body), or to one that it does
     * not name.
     *
     * @legal.source CGCT-L2122-13, CELEC-R119, CGCT-L5211-7
     * @return the period of that election, or the office; empty if it elects nobody, or to other offices
     */
    public Optional<Fact> missingOfElection() {
        if (elections().stream()
                .anyMatch(election -> election.office()
                        .filter(office -> office != Election.Office.OTHER)
                        .isPresent())) {
            return Optional.of(Facts.ELECTION_PERIOD);
        }
        boolean isUnnamed = elections().isEmpty()
                ? electsSomebody()
                : elections().stream().anyMatch(election -> election.office().isEmpty());
        return isUnnamed ? Optional.of(Facts.ELECTION_OFFICE) : Optional.empty();
    }

    /**
     * Returns who did not take part in the vote, as far as the act names them.
     *
     * @return those who did not vote, in the order of the text
     */
    public List<Recusal> recusals() {
        return own.recusals();
    }

    /**
     * Returns what it delegates to the executive, in order.
     *
     * @return what it delegates to the executive, in order
     */
    public List<Delegation.GrantedMatter> grants() {
        return own.grants();
    }

    /** Returns the day of the sitting: it rules, not the day on which the deliberation is signed. */
    @Override
    public Optional<LocalDate> takenOn() {
        return Optional.of(sitting().on());
    }

    @Override
    Record own() {
        return own;
    }

    /** Gathers the parts. Not thread-safe. */
    public static final class Builder extends Act.Builder<Deliberation, Builder> {

        private @Nullable Sitting sitting;
        private @Nullable Conclusion conclusion;
        private @Nullable Vote vote;
        private List<Election> elections = List.of();
        private List<Recusal> recusals = List.of();
        private List<Delegation.GrantedMatter> grants = List.of();

        private Builder() {}

        private Builder copying(Deliberation act) {
            copyCommon(act);
            sitting = act.sitting();
            conclusion = act.conclusion().orElse(null);
            vote = act.vote().orElse(null);
            elections = act.elections();
            recusals = act.recusals();
            grants = act.grants();
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        Organ usualOrgan(LocalAuthority.Kind kind) {
            return kind.assembly();
        }

        /**
         * Gives the sitting.
         *
         * @param sitting  the sitting
         * @return this builder
         */
        public Builder sitting(Sitting sitting) {
            this.sitting = Objects.requireNonNull(sitting, "sitting");
            return this;
        }

        /**
         * Takes the sitting away.
         *
         * @return this builder
         */
        public Builder withoutSitting() {
            sitting = null;
            return this;
        }

        /**
         * Gives the vote.
         *
         * @param vote  the vote
         * @return this builder
         */
        public Builder vote(Vote vote) {
            this.vote = Objects.requireNonNull(vote, "vote");
            return this;
        }

        /**
         * Takes the vote away.
         *
         * @return this builder
         */
        public Builder withoutVote() {
            vote = null;
            return this;
        }

        /**
         * Says what the council came to.
         *
         * @param conclusion  what the council came to
         * @return this builder
         */
        public Builder conclusion(Conclusion conclusion) {
            this.conclusion = Objects.requireNonNull(conclusion, "conclusion");
            return this;
        }

        /**
         * Takes the conclusion away.
         *
         * @return this builder
         */
        public Builder withoutConclusion() {
            conclusion = null;
            return this;
        }

        /**
         * Gives whom the council elected, in the order of the text, in place of those given before.
         *
         * @param elections  whom the council elected, in the order of the text
         * @return this builder
         */
        public Builder elections(List<Election> elections) {
            this.elections = List.copyOf(Objects.requireNonNull(elections, "elections"));
            return this;
        }

        /**
         * Adds one election, after those given before.
         *
         * @param election  the election
         * @return this builder
         */
        public Builder election(Election election) {
            elections = OneMore.after(elections, Objects.requireNonNull(election, "election"));
            return this;
        }

        /**
         * Takes all elections away.
         *
         * @return this builder
         */
        public Builder withoutElections() {
            elections = List.of();
            return this;
        }

        /**
         * Gives who did not take part in the vote, in the order of the text, in place of those given before.
         *
         * @param recusals  who did not take part in the vote, in the order of the text
         * @return this builder
         */
        public Builder recusals(List<Recusal> recusals) {
            this.recusals = List.copyOf(Objects.requireNonNull(recusals, "recusals"));
            return this;
        }

        /**
         * Adds one member who did not vote, after those given before.
         *
         * @param recusal  the member who did not vote
         * @return this builder
         */
        public Builder recusal(Recusal recusal) {
            recusals = OneMore.after(recusals, Objects.requireNonNull(recusal, "recusal"));
            return this;
        }

        /**
         * Takes all recusals away.
         *
         * @return this builder
         */
        public Builder withoutRecusals() {
            recusals = List.of();
            return this;
        }

        /**
         * Gives what it delegates to the executive, in order, in place of those given before.
         *
         * @param grants  what it delegates to the executive, in order
         * @return this builder
         */
        public Builder grants(List<Delegation.GrantedMatter> grants) {
            this.grants = List.copyOf(Objects.requireNonNull(grants, "grants"));
            return this;
        }

        /**
         * Adds one granted matter, after those given before.
         *
         * @param grant  the granted matter
         * @return this builder
         */
        public Builder grant(Delegation.GrantedMatter grant) {
            grants = OneMore.after(grants, Objects.requireNonNull(grant, "grant"));
            return this;
        }

        /**
         * Takes all grants away.
         *
         * @return this builder
         */
        public Builder withoutGrants() {
            grants = List.of();
            return this;
        }

        @Override
        public Deliberation build() {
            missing("A deliberation").unless(sitting, "sitting").refuse();
            return new Deliberation(
                    common(),
                    new Own(
                            Objects.requireNonNull(sitting),
                            Optional.ofNullable(conclusion),
                            Optional.ofNullable(vote),
                            elections,
                            recusals,
                            grants));
        }
    }
}
