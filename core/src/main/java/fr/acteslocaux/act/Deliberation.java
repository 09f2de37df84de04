package fr.acteslocaux.act;

import fr.acteslocaux.delegation.GrantedMatter;
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
 * @param common  the parts that every act has
 * @param session  the sitting
 * @param vote  the vote, empty if there is none
 * @param grants  what it delegates to the executive, in order
 */
public record Deliberation(CommonParts common, Session session, Optional<Vote> vote, List<GrantedMatter> grants)
        implements Act {

    public Deliberation {
        Objects.requireNonNull(common, "common");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(vote, "vote");
        grants = List.copyOf(grants);
    }

    /**
     * Begins an act of this kind.
     *
     * @return a builder in which everything is absent
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a copy.
     *
     * @return a builder that holds what this act holds
     */
    public Builder toBuilder() {
        Builder builder = new Builder().copying(common);
        builder.session = session;
        builder.vote = vote.orElse(null);
        builder.grants = grants;
        return builder;
    }

    @Override
    public Deliberation with(ActEvent event) {
        return new Deliberation(common.with(event), session, vote, grants);
    }

    /** Returns the day of the sitting: it rules, not the day on which the deliberation is signed. */
    @Override
    public Optional<LocalDate> taken() {
        return Optional.of(session.on());
    }

    /** Gathers the parts. Not thread-safe. */
    public static final class Builder extends ActBuilder<Deliberation, Builder> {

        private @Nullable Session session;
        private @Nullable Vote vote;
        private List<GrantedMatter> grants = List.of();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets this part.
         *
         * @param session  the sitting
         * @return this builder
         */
        public Builder session(Session session) {
            this.session = Objects.requireNonNull(session, "session");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param vote  the vote
         * @return this builder
         */
        public Builder vote(Vote vote) {
            this.vote = Objects.requireNonNull(vote, "vote");
            return this;
        }

        /**
         * Sets the list, in place of what was set before.
         *
         * @param grants  what it delegates to the executive, in order
         * @return this builder
         */
        public Builder grants(List<GrantedMatter> grants) {
            this.grants = List.copyOf(grants);
            return this;
        }

        @Override
        public Deliberation build() {
            return new Deliberation(common(), required(session, "session"), Optional.ofNullable(vote), grants);
        }
    }
}
