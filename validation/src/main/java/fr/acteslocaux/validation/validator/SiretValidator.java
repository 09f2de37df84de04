package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.validation.ValidSiret;

/** Asks {@link Siret#isValid(CharSequence)}. */
public final class SiretValidator extends TextValidator<ValidSiret> {

    /** Makes the validator; providers do. */
    public SiretValidator() {
        super(Siret::isValid);
    }

    /** Of a value that was read already: it cannot be malformed. */
    public static final class OfValue extends ValueValidator<ValidSiret, Siret> {

        /** Makes the validator; providers do. */
        public OfValue() {}
    }
}
