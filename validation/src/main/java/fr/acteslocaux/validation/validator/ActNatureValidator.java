package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.validation.ValidActNature;

/** Asks {@link ActNature#isValid(CharSequence)}. */
public final class ActNatureValidator extends TextValidator<ValidActNature> {

    /** Makes the validator; providers do. */
    public ActNatureValidator() {
        super(ActNature::isValid);
    }

    /** Of a value that was read already: it cannot be malformed. */
    public static final class OfValue extends ValueValidator<ValidActNature, ActNature> {

        /** Makes the validator; providers do. */
        public OfValue() {}
    }
}
