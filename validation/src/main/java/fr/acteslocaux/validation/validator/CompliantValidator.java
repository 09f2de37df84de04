package fr.acteslocaux.validation.validator;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.convention.Convention;

/** Asks {@link Compliance} of an act. The day is no matter: no check looks at it. */
public final class CompliantValidator extends ReportValidator<Act> {

    /** Makes the validator; providers do. */
    public CompliantValidator() {
        super((act, policy) -> Compliance.check(act, policy.of(act), LegalContext.standard()));
    }

    /** Of a convention without its decision. */
    public static final class OfConvention extends ReportValidator<Convention> {

        /** Makes the validator; providers do. */
        public OfConvention() {
            super((convention, policy) -> Compliance.check(convention, policy.of(convention)));
        }
    }
}
