package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.validation.ValidCommuneCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link CommuneCode#isValid(CharSequence)}. */
public final class CommuneCodeValidator implements ConstraintValidator<ValidCommuneCode, CharSequence> {

    /** Makes the validator; providers do. */
    public CommuneCodeValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || CommuneCode.isValid(text);
    }
}
