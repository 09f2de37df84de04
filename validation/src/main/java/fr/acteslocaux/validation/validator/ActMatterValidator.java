package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.validation.ValidActMatter;

/** Asks {@link ActMatter#isValid(CharSequence)}. */
public final class ActMatterValidator extends TextValidator<ValidActMatter> {

    /** Makes the validator; providers do. */
    public ActMatterValidator() {
        super(ActMatter::isValid);
    }

    /** Of a value that was read already: it cannot be malformed. */
    public static final class OfValue extends ValueValidator<ValidActMatter, ActMatter> {

        /** Makes the validator; providers do. */
        public OfValue() {}
    }
}
