package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.validation.ValidCommuneCode;

/** Asks {@link CommuneCode#isValid(CharSequence)}. */
public final class CommuneCodeValidator extends TextValidator<ValidCommuneCode> {

    /** Makes the validator; providers do. */
    public CommuneCodeValidator() {
        super(CommuneCode::isValid);
    }

    /** Of a value that was read already: it cannot be malformed. */
    public static final class OfValue extends ValueValidator<ValidCommuneCode, CommuneCode> {

        /** Makes the validator; providers do. */
        public OfValue() {}
    }
}
