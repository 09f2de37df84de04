package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.validation.ValidSiret;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link Siret#isValid(CharSequence)}. */
public final class SiretValidator implements ConstraintValidator<ValidSiret, CharSequence> {

    /** Makes the validator; providers do. */
    public SiretValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || Siret.isValid(text);
    }
}
