package fr.acteslocaux.validation.validator;

import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.validation.ValidDepartmentCode;

/** Asks {@link DepartmentCode#isValid(CharSequence)}. */
public final class DepartmentCodeValidator extends TextValidator<ValidDepartmentCode> {

    /** Makes the validator; providers do. */
    public DepartmentCodeValidator() {
        super(DepartmentCode::isValid);
    }

    /** Of a value that was read already: it cannot be malformed. */
    public static final class OfValue extends ValueValidator<ValidDepartmentCode, DepartmentCode> {

        /** Makes the validator; providers do. */
        public OfValue() {}
    }
}
