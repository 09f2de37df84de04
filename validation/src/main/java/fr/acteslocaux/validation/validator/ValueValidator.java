package fr.acteslocaux.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Finds nothing: the type of the value allows no other. It lets a constraint stay where a text became a value. */
abstract class ValueValidator<A extends Annotation, T> implements ConstraintValidator<A, T> {

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        return true;
    }
}
