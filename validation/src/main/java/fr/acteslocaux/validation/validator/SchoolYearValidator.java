package fr.acteslocaux.validation.validator;

import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.validation.ValidSchoolYear;

/** Asks {@link SchoolYear#isValid(CharSequence)}. */
public final class SchoolYearValidator extends TextValidator<ValidSchoolYear> {

    /** Makes the validator; providers do. */
    public SchoolYearValidator() {
        super(SchoolYear::isValid);
    }

    /** Of a value that was read already: it cannot be malformed. */
    public static final class OfValue extends ValueValidator<ValidSchoolYear, SchoolYear> {

        /** Makes the validator; providers do. */
        public OfValue() {}
    }
}
