package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.validation.ValidSiren;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link Siren#isValid(CharSequence)}. */
public final class SirenValidator implements ConstraintValidator<ValidSiren, CharSequence> {

    /** Makes the validator; providers do. */
    public SirenValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Siren.isValid(text);
    }
}
