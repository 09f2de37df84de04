package fr.acteslocaux.validation.validator;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.convention.Convention;

/** Asks {@link Compliance} of an act, as seen from the day of the given context, if it has one. */
public final class CompliantValidator extends ReportValidator<Act> {

    /** Makes the validator; providers do. */
    public CompliantValidator() {
        super((act, policy, context) -> Compliance.check(act, policy.of(act, context), context));
    }

    /** Of a convention without its decision. */
    public static final class OfConvention extends ReportValidator<Convention> {

        /** Makes the validator; providers do. */
        public OfConvention() {
            super((convention, policy, context) -> Compliance.check(convention, policy.of(convention), context));
        }
    }
}
