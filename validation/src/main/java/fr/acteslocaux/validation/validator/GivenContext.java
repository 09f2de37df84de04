package fr.acteslocaux.validation.validator;

import fr.acteslocaux.LegalContext;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * The law and the calendar that a validator was given: the payload of Hibernate Validator, or the standard ones where there is
 * none, or another provider.
 */
final class GivenContext {

    private GivenContext() {}

    static LegalContext of(ConstraintValidatorContext context) {
        try {
            return Optional.ofNullable(context.unwrap(HibernateConstraintValidatorContext.class)
                            .getConstraintValidatorPayload(LegalContext.class))
                    .orElseGet(LegalContext::standard);
        } catch (ValidationException | LinkageError otherProvider) {
            return LegalContext.standard();
        }
    }
}
