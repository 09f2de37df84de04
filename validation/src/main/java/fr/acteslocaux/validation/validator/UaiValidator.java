package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.validation.ValidUai;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link Uai#isValid(CharSequence)}. */
public final class UaiValidator implements ConstraintValidator<ValidUai, CharSequence> {

    /** Makes the validator; providers do. */
    public UaiValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Uai.isValid(text);
    }
}
