package fr.acteslocaux.validation.validator;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.validation.CompliancePolicy;
import fr.acteslocaux.validation.Compliant;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link Compliance}, and turns its findings into violations. It has no rule of its own. */
public final class CompliantValidator implements ConstraintValidator<Compliant, Act> {

    private CompliancePolicy policy = CompliancePolicy.REACHED;
    private Severity failOn = Severity.ERROR;

    /** Makes the validator; providers do. */
    public CompliantValidator() {}

    @Override
    public void initialize(Compliant constraint) {
        policy = constraint.policy();
        failOn = constraint.failOn();
    }

    /** The day is no matter: no check looks at it. */
    @Override
    public boolean isValid(@Nullable Act act, ConstraintValidatorContext context) {
        return act == null
                || hasNothingSerious(Compliance.check(act, policy.of(act), LegalContext.standard()), failOn, context);
    }

    /** Of a convention without its decision. */
    public static final class OfConvention implements ConstraintValidator<Compliant, Convention> {

        private CompliancePolicy policy = CompliancePolicy.REACHED;
        private Severity failOn = Severity.ERROR;

        /** Makes the validator; providers do. */
        public OfConvention() {}

        @Override
        public void initialize(Compliant constraint) {
            policy = constraint.policy();
            failOn = constraint.failOn();
        }

        @Override
        public boolean isValid(@Nullable Convention convention, ConstraintValidatorContext context) {
            return convention == null
                    || hasNothingSerious(Compliance.check(convention, policy.of(convention)), failOn, context);
        }
    }

    private static boolean hasNothingSerious(Report report, Severity failOn, ConstraintValidatorContext context) {
        List<Finding> serious = report.findings().stream()
                .filter(finding -> finding.severity().compareTo(failOn) <= 0)
                .toList();
        if (!serious.isEmpty()) {
            context.disableDefaultConstraintViolation();
            serious.forEach(finding -> report(finding, context.unwrap(HibernateConstraintValidatorContext.class)));
        }
        return serious.isEmpty();
    }

    private static void report(Finding finding, HibernateConstraintValidatorContext context) {
        context.addMessageParameter("finding", finding.id())
                .addMessageParameter("french", finding.text(Language.FRENCH))
                .addMessageParameter("english", finding.text(Language.ENGLISH))
                .withDynamicPayload(finding);
        PropertyPath.of(finding.violation().path())
                .addTo(context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate()));
    }
}
