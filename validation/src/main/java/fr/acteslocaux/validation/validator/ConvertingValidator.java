package fr.acteslocaux.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks of a value what another validator asks of what it stands for. What stands for nothing is not valid. */
abstract class ConvertingValidator<A extends Annotation, T, V> implements ConstraintValidator<A, T> {

    private final ConstraintValidator<A, V> question;
    private final BiFunction<T, ConstraintValidatorContext, Optional<V>> conversion;

    ConvertingValidator(ConstraintValidator<A, V> question, Function<T, Optional<V>> conversion) {
        this(question, (value, context) -> conversion.apply(value));
    }

    ConvertingValidator(
            ConstraintValidator<A, V> question, BiFunction<T, ConstraintValidatorContext, Optional<V>> conversion) {
        this.question = question;
        this.conversion = conversion;
    }

    @Override
    public final void initialize(A constraint) {
        question.initialize(constraint);
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        return value == null
                || conversion
                        .apply(value, context)
                        .map(converted -> question.isValid(converted, context))
                        .orElse(false);
    }
}
