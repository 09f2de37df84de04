package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.validation.ValidActIdentifier;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link ActIdentifier#isValid(CharSequence)}. */
public final class ActIdentifierValidator implements ConstraintValidator<ValidActIdentifier, CharSequence> {

    /** Makes the validator; providers do. */
    public ActIdentifierValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || ActIdentifier.isValid(text);
    }
}
