package fr.acteslocaux.act;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.building.OneMore;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.ConventionOutline;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.wording.StatedIn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision that an executive takes by delegation of its council, such as decision DEC2024/0126 of the mayor of Rodez.
 *
 * @legal.term décision prise par délégation
 * @legal.source CGCT-L2122-22, CGCT-L2122-23
 */
public final class Decision extends Act {

    private record Own(
            Delegation delegation,
            Exercise exercise,
            Optional<StatedIn<Term>> term,
            Optional<StatedIn<Amount>> cost,
            ConventionOutline outline,
            List<Convention> conventions) {}

    private final Own own;

    private Decision(CommonParts common, Own own) {
        super(common);
        this.own = own;
    }

    /**
     * Begins an act of this kind. It must have a number, a nature, an object, an authority and the delegation that it invokes; all else may be absent.
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
        return Kind.DECISION;
    }

    @Override
    public Decision with(ActEvent event) {
        return toBuilder().event(event).build();
    }

    /**
     * Returns the delegation that it invokes.
     *
     * @return the delegation that it invokes
     */
    public Delegation delegation() {
        return own.delegation();
    }

    /**
     * Returns what it uses of the delegation.
     *
     * @return what it uses of the delegation
     */
    public Exercise exercise() {
        return own.exercise();
    }

    /**
     * Returns how long it has effect.
     *
     * @return how long it has effect, empty if there is none
     */
    public Optional<StatedIn<Term>> term() {
        return own.term();
    }

    /**
     * Returns what it costs the authority.
     *
     * @return what it costs the authority, empty if there is none
     */
    public Optional<StatedIn<Amount>> cost() {
        return own.cost();
    }

    /**
     * Returns what it says of its convention beside term and cost.
     *
     * @return what it says of its convention beside term and cost
     */
    public ConventionOutline outline() {
        return own.outline();
    }

    /**
     * Returns the conventions attached to it, in order.
     *
     * @return the conventions attached to it, in order
     */
    public List<Convention> conventions() {
        return own.conventions();
    }

    /**
     * Returns what the coverage of the delegation depends on beside the exercise.
     *
     * @return authority, population, day and signatory, as far as they are known
     */
    public Exercise.Circumstances circumstances() {
        return new Exercise.Circumstances(
                authority().kind(),
                authority().population(),
                takenOn(),
                signature().flatMap(Signature::signingCapacity));
    }

    /**
     * Says whether the delegation covers the decision.
     *
     * @param context  the law
     * @return true or false, and why; undetermined if facts are missing
     */
    public Outcome<Boolean> isCovered(LegalContext context) {
        return delegation().covers(exercise(), circumstances(), context);
    }

    @Override
    Record own() {
        return own;
    }

    /** Gathers the parts. Not thread-safe. */
    public static final class Builder extends Act.Builder<Decision, Builder> {

        private @Nullable Delegation delegation;
        private Exercise exercise = Exercise.ofUnknownItem();
        private @Nullable StatedIn<Term> term;
        private @Nullable StatedIn<Amount> cost;
        private ConventionOutline outline = ConventionOutline.empty();
        private List<Convention> conventions = List.of();

        private Builder() {}

        private Builder copying(Decision act) {
            copyCommon(act);
            delegation = act.delegation();
            exercise = act.exercise();
            term = act.term().orElse(null);
            cost = act.cost().orElse(null);
            outline = act.outline();
            conventions = act.conventions();
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        Organ usualOrgan(LocalAuthority.Kind kind) {
            return kind.executive();
        }

        /**
         * Gives the delegation that it invokes.
         *
         * @param delegation  the delegation that it invokes
         * @return this builder
         */
        public Builder delegation(Delegation delegation) {
            this.delegation = Objects.requireNonNull(delegation, "delegation");
            return this;
        }

        /**
         * Takes the delegation away.
         *
         * @return this builder
         */
        public Builder withoutDelegation() {
            delegation = null;
            return this;
        }

        /**
         * Says what it uses of the delegation.
         *
         * @param exercise  what it uses of the delegation
         * @return this builder
         */
        public Builder exercise(Exercise exercise) {
            this.exercise = Objects.requireNonNull(exercise, "exercise");
            return this;
        }

        /**
         * Takes the exercise away: nothing is said of it.
         *
         * @return this builder
         */
        public Builder withoutExercise() {
            exercise = Exercise.ofUnknownItem();
            return this;
        }

        /**
         * Says how long it has effect.
         *
         * @param term  how long it has effect
         * @return this builder
         */
        public Builder term(StatedIn<Term> term) {
            this.term = Objects.requireNonNull(term, "term");
            return this;
        }

        /**
         * Takes the term away.
         *
         * @return this builder
         */
        public Builder withoutTerm() {
            term = null;
            return this;
        }

        /**
         * Says what it costs the authority.
         *
         * @param cost  what it costs the authority
         * @return this builder
         */
        public Builder cost(StatedIn<Amount> cost) {
            this.cost = Objects.requireNonNull(cost, "cost");
            return this;
        }

        /**
         * Takes the cost away.
         *
         * @return this builder
         */
        public Builder withoutCost() {
            cost = null;
            return this;
        }

        /**
         * Says what it says of its convention beside term and cost.
         *
         * @param outline  what it says of its convention beside term and cost
         * @return this builder
         */
        public Builder outline(ConventionOutline outline) {
            this.outline = Objects.requireNonNull(outline, "outline");
            return this;
        }

        /**
         * Takes the outline away: nothing is said of it.
         *
         * @return this builder
         */
        public Builder withoutOutline() {
            outline = ConventionOutline.empty();
            return this;
        }

        /**
         * Gives the conventions attached to it, in order, in place of those given before.
         *
         * @param conventions  the conventions attached to it, in order
         * @return this builder
         */
        public Builder conventions(List<Convention> conventions) {
            this.conventions = List.copyOf(Objects.requireNonNull(conventions, "conventions"));
            return this;
        }

        /**
         * Adds one convention, after those given before.
         *
         * @param convention  the convention
         * @return this builder
         */
        public Builder convention(Convention convention) {
            conventions = OneMore.after(conventions, Objects.requireNonNull(convention, "convention"));
            return this;
        }

        /**
         * Takes all conventions away.
         *
         * @return this builder
         */
        public Builder withoutConventions() {
            conventions = List.of();
            return this;
        }

        @Override
        public Decision build() {
            missing("A decision").unless(delegation, "delegation").refuse();
            return new Decision(
                    common(),
                    new Own(
                            Objects.requireNonNull(delegation),
                            exercise,
                            Optional.ofNullable(term),
                            Optional.ofNullable(cost),
                            outline,
                            conventions));
        }
    }
}
