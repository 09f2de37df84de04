package fr.acteslocaux.validation.validator;

import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.validation.LegalReferenceText;

/** Asks {@link LegalReferences#isValid(CharSequence)}, which takes one reference as well. */
public final class LegalReferenceTextValidator extends TextValidator<LegalReferenceText> {

    /** Makes the validator; providers do. */
    public LegalReferenceTextValidator() {
        super(LegalReferences::isValid);
    }

    /** Of a reference that was read already. */
    public static final class OfReference extends ValueValidator<LegalReferenceText, LegalReference> {

        /** Makes the validator; providers do. */
        public OfReference() {}
    }

    /** Of references that were read already. */
    public static final class OfReferences extends ValueValidator<LegalReferenceText, LegalReferences> {

        /** Makes the validator; providers do. */
        public OfReferences() {}
    }
}
