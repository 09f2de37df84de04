package fr.acteslocaux.act;

import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.ConventionOutline;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.delegation.Circumstances;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.wording.Stated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision that an executive takes by delegation of its council, such as decision DEC2024/0126 of the mayor of Rodez.
 *
 * @legal.term décision prise par délégation
 * @legal.source CGCT-L2122-22, CGCT-L2122-23
 * @param common  the parts that every act has
 * @param delegation  the delegation that it invokes
 * @param exercise  what it uses of the delegation
 * @param term  how long it has effect, empty if there is none
 * @param cost  what it costs the authority, empty if there is none
 * @param outline  what it says of its convention beside
 * @param conventions  the conventions attached to it, in order
 */
public record Decision(
        CommonParts common,
        Delegation delegation,
        Exercise exercise,
        Optional<Stated<Term>> term,
        Optional<Stated<Amount>> cost,
        ConventionOutline outline,
        List<Convention> conventions)
        implements Act {

    public Decision {
        Objects.requireNonNull(common, "common");
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(outline, "outline");
        conventions = List.copyOf(conventions);
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
        builder.delegation = delegation;
        builder.exercise = exercise;
        builder.term = term.orElse(null);
        builder.cost = cost.orElse(null);
        builder.outline = outline;
        builder.conventions = conventions;
        return builder;
    }

    @Override
    public Decision with(ActEvent event) {
        return new Decision(common.with(event), delegation, exercise, term, cost, outline, conventions);
    }

    /**
     * Returns what the coverage of the delegation depends on beside the exercise.
     *
     * @return authority, population, day and signatory, as far as they are known
     */
    public Circumstances circumstances() {
        return new Circumstances(
                authority().kind(),
                authority().population(),
                taken(),
                signature().flatMap(Signature::signingCapacity));
    }

    /**
     * Says whether the delegation covers the decision.
     *
     * @param context  the law
     * @return true or false, and why; undetermined if facts are missing
     */
    public Outcome<Boolean> isCovered(LegalContext context) {
        return delegation.covers(exercise, circumstances(), context);
    }

    /** Gathers the parts. Not thread-safe. */
    public static final class Builder extends ActBuilder<Decision, Builder> {

        private @Nullable Delegation delegation;
        private Exercise exercise = Exercise.ofUnknownItem();
        private @Nullable Stated<Term> term;
        private @Nullable Stated<Amount> cost;
        private ConventionOutline outline = ConventionOutline.empty();
        private List<Convention> conventions = List.of();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Sets this part.
         *
         * @param delegation  the delegation that it invokes
         * @return this builder
         */
        public Builder delegation(Delegation delegation) {
            this.delegation = Objects.requireNonNull(delegation, "delegation");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param exercise  what it uses of the delegation
         * @return this builder
         */
        public Builder exercise(Exercise exercise) {
            this.exercise = Objects.requireNonNull(exercise, "exercise");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param term  how long it has effect
         * @return this builder
         */
        public Builder term(Stated<Term> term) {
            this.term = Objects.requireNonNull(term, "term");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param cost  what it costs the authority
         * @return this builder
         */
        public Builder cost(Stated<Amount> cost) {
            this.cost = Objects.requireNonNull(cost, "cost");
            return this;
        }

        /**
         * Sets this part.
         *
         * @param outline  what it says of its convention beside term and cost
         * @return this builder
         */
        public Builder outline(ConventionOutline outline) {
            this.outline = Objects.requireNonNull(outline, "outline");
            return this;
        }

        /**
         * Sets the list, in place of what was set before.
         *
         * @param conventions  the conventions attached to it, in order
         * @return this builder
         */
        public Builder conventions(List<Convention> conventions) {
            this.conventions = List.copyOf(conventions);
            return this;
        }

        @Override
        public Decision build() {
            return new Decision(
                    common(),
                    required(delegation, "delegation"),
                    exercise,
                    Optional.ofNullable(term),
                    Optional.ofNullable(cost),
                    outline,
                    conventions);
        }
    }
}
