package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.validation.ValidUai;

/** Asks {@link Uai#isValid(CharSequence)}. */
public final class UaiValidator extends TextValidator<ValidUai> {

    /** Makes the validator; providers do. */
    public UaiValidator() {
        super(Uai::isValid);
    }

    /** Of a value that was read already: it cannot be malformed. */
    public static final class OfValue extends ValueValidator<ValidUai, Uai> {

        /** Makes the validator; providers do. */
        public OfValue() {}
    }
}
