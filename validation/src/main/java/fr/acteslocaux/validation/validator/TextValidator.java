package fr.acteslocaux.validation.validator;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks a type whether a text can be read as one of its values. */
abstract sealed class TextValidator<A extends Annotation> implements ConstraintValidator<A, CharSequence>
        permits ActIdentifierValidator,
                ActMatterValidator,
                ActNatureValidator,
                ActNumberValidator,
                CommuneCodeValidator,
                DepartmentCodeValidator,
                LegalReferenceTextValidator,
                SchoolYearValidator,
                SirenValidator,
                SiretValidator,
                TransmissionNumberValidator,
                UaiValidator {

    private final Predicate<CharSequence> rule;

    TextValidator(Predicate<CharSequence> rule) {
        this.rule = rule;
    }

    @Override
    public final boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || rule.test(text);
    }
}
