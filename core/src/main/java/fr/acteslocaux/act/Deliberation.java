package fr.acteslocaux.act;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.building.OneMore;
import fr.acteslocaux.delegation.Delegation;
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

    private record Own(Sitting sitting, Optional<Vote> vote, List<Delegation.GrantedMatter> grants) {}

    private final Own own;

    private Deliberation(CommonParts common, Own own) {
        super(common);
        this.own = own;
    }

    /**
     * Begins an act of this kind. It must have a number, a nature, an object, an authority and its sitting; all else may be absent.
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
     * Returns the vote.
     *
     * @return the vote, empty if there is none
     */
    public Optional<Vote> vote() {
        return own.vote();
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
        private @Nullable Vote vote;
        private List<Delegation.GrantedMatter> grants = List.of();

        private Builder() {}

        private Builder copying(Deliberation act) {
            copyCommon(act);
            sitting = act.sitting();
            vote = act.vote().orElse(null);
            grants = act.grants();
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        Organ usualOrgan(LocalAuthority.Kind kind) {
            return Organ.COUNCIL;
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
                    common(), new Own(Objects.requireNonNull(sitting), Optional.ofNullable(vote), grants));
        }
    }
}
