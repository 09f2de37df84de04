package fr.acteslocaux.validation.validator;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.validation.CompliancePolicy;
import fr.acteslocaux.validation.Compliant;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Turns the findings of a report into violations. It has no rule of its own. */
abstract class ReportValidator<T> implements ConstraintValidator<Compliant, T> {

    /** Asks the checks of a value. */
    interface Question<T> {
        Report ask(T value, CompliancePolicy policy, LegalContext context);
    }

    private final Question<T> check;
    private CompliancePolicy policy = CompliancePolicy.REACHED;
    private Severity failOn = Severity.ERROR;

    ReportValidator(Question<T> check) {
        this.check = check;
    }

    @Override
    public final void initialize(Compliant constraint) {
        policy = constraint.policy();
        failOn = constraint.failOn();
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        return value == null || hasNothingSerious(check.ask(value, policy, GivenContext.of(context)), context);
    }

    private boolean hasNothingSerious(Report report, ConstraintValidatorContext context) {
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
