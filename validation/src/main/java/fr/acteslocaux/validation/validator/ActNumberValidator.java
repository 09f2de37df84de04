package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.validation.ValidActNumber;

/** Asks {@link ActNumber#isValid(CharSequence)}. */
public final class ActNumberValidator extends TextValidator<ValidActNumber> {

    /** Makes the validator; providers do. */
    public ActNumberValidator() {
        super(ActNumber::isValid);
    }

    /** Of a value that was read already: it cannot be malformed. */
    public static final class OfValue extends ValueValidator<ValidActNumber, ActNumber> {

        /** Makes the validator; providers do. */
        public OfValue() {}
    }
}
