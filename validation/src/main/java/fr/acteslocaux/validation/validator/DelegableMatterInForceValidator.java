package fr.acteslocaux.validation.validator;

import fr.acteslocaux.delegation.DelegableMatters;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.validation.DelegableMatterInForce;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the list of municipalities, {@link DelegableMatters#ofCommunes()}. */
public final class DelegableMatterInForceValidator implements ConstraintValidator<DelegableMatterInForce, Integer> {

    private Optional<LocalDate> on = Optional.empty();

    /** Makes the validator; providers do. */
    public DelegableMatterInForceValidator() {}

    @Override
    public void initialize(DelegableMatterInForce constraint) {
        on = constraint.on().isEmpty() ? Optional.empty() : Optional.of(day(constraint.on()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new ConstraintDeclarationException(
                    "@DelegableMatterInForce is asked on '" + text + "'; expected a day such as 2024-06-03", noDay);
        }
    }

    @Override
    public boolean isValid(@Nullable Integer item, ConstraintValidatorContext context) {
        return item == null
                || DelegableMatters.ofCommunes()
                        .item(item, on.orElseGet(() -> Today.of(context)))
                        .isPresent();
    }

    /** Of a matter that a deliberation delegates. */
    public static final class OfGrantedMatter
            extends ConvertingValidator<DelegableMatterInForce, Delegation.GrantedMatter, Integer> {

        /** Makes the validator; providers do. */
        public OfGrantedMatter() {
            super(new DelegableMatterInForceValidator(), matter -> Optional.of(matter.item()));
        }
    }

    /** Of what a decision uses of a delegation; an item that it does not name is not in force. */
    public static final class OfExercise extends ConvertingValidator<DelegableMatterInForce, Exercise, Integer> {

        /** Makes the validator; providers do. */
        public OfExercise() {
            super(
                    new DelegableMatterInForceValidator(),
                    exercise -> exercise.item().stream().boxed().findFirst());
        }
    }
}
