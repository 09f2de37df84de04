package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.validation.ValidSiren;

/** Asks {@link Siren#isValid(CharSequence)}. */
public final class SirenValidator extends TextValidator<ValidSiren> {

    /** Makes the validator; providers do. */
    public SirenValidator() {
        super(Siren::isValid);
    }

    /** Of a value that was read already: it cannot be malformed. */
    public static final class OfValue extends ValueValidator<ValidSiren, Siren> {

        /** Makes the validator; providers do. */
        public OfValue() {}
    }
}
