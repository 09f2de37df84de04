package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.validation.ValidTransmissionNumber;

/** Asks {@link TransmissionNumber#isValid(CharSequence)}. */
public final class TransmissionNumberValidator extends TextValidator<ValidTransmissionNumber> {

    /** Makes the validator; providers do. */
    public TransmissionNumberValidator() {
        super(TransmissionNumber::isValid);
    }

    /** Of a value that was read already: it cannot be malformed. */
    public static final class OfValue extends ValueValidator<ValidTransmissionNumber, TransmissionNumber> {

        /** Makes the validator; providers do. */
        public OfValue() {}
    }
}
