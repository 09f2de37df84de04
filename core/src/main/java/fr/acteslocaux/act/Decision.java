package fr.acteslocaux.act;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.commitment.Loan;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
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

    private record Own(Optional<Delegation> delegation, Exercise exercise) {}

    private final Own own;

    private Decision(CommonParts common, Own own) {
        super(common);
        this.own = own;
    }

    /**
     * Begins an act of this kind. It must have an object and an authority; all else may be absent.
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
     * @return the delegation, empty if it does not say which
     */
    public Optional<Delegation> delegation() {
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
     * Returns what the coverage of the delegation depends on beside the exercise.
     *
     * @return authority, population, day and signatory, as far as they are known
     */
    public Exercise.Circumstances circumstances() {
        return new Exercise.Circumstances(
                authority().kind(),
                authority().population(),
                takenOn(),
                signature().flatMap(Signature::signingCapacity),
                commitments().stream().anyMatch(stated -> stated.value() instanceof Loan));
    }

    /**
     * Says whether the delegation covers the decision.
     *
     * @param context  the law
     * @return true or false, and why; undetermined if facts are missing
     */
    public Outcome<Boolean> isCovered(LegalContext context) {
        if (delegation().isEmpty()) {
            return Outcome.missing(question(context), Facts.DELEGATION_STATED);
        }
        return isOfTheListsOfPresidents()
                ? delegation().get().covers(exerciseWithItsLength(), circumstances(), context)
                : Outcome.missing(question(context), Facts.DELEGATION_MATTERS_OF_THAT_ORGAN);
    }

    /** The lists of departments and regions are those of their presidents: what others may receive was not read. */
    private boolean isOfTheListsOfPresidents() {
        Regime regime = authority().kind().regime();
        return (regime != Regime.DEPARTMENT && regime != Regime.REGION) || organ() == Organ.PRESIDENT;
    }

    /** What it lasts is what it uses, unless it says so itself. */
    private Exercise exerciseWithItsLength() {
        return exercise().duration().isPresent()
                ? exercise()
                : term().flatMap(stated -> stated.value().length())
                        .map(exercise()::lasting)
                        .orElse(exercise());
    }

    private Reason question(LegalContext context) {
        return takenOn()
                .map(day -> Reason.of(context.law(), Rules.DELEGATION_COVERS, day))
                .orElseGet(() -> Reason.current(context.law(), Rules.DELEGATION_COVERS));
    }

    @Override
    Record own() {
        return own;
    }

    /** Gathers the parts. Not thread-safe. */
    public static final class Builder extends Act.Builder<Decision, Builder> {

        private @Nullable Delegation delegation;
        private Exercise exercise = Exercise.ofUnknownItem();

        private Builder() {}

        private Builder copying(Decision act) {
            copyCommon(act);
            delegation = act.delegation().orElse(null);
            exercise = act.exercise();
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

        @Override
        public Decision build() {
            missing("A decision").refuse();
            return new Decision(common(), new Own(Optional.ofNullable(delegation), exercise));
        }
    }
}
