package fr.acteslocaux.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;

import fr.acteslocaux.compliance.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The checks of the library must find nothing serious in the act, or in the convention. Null is valid.
 * <p>
 * Each finding is a violation of its own, at the property that it is about, with the sentence of the check in French or English; the
 * {@link fr.acteslocaux.compliance.Finding} is its dynamic payload. The placeholder {@code {finding}} in a message of your own stands
 * for the id of the check. The law, and the day one looks from, are those of the {@link fr.acteslocaux.LegalContext} that
 * Hibernate Validator was given as constraint validator payload, or the standard ones. Needs Hibernate Validator.
 *
 * @see fr.acteslocaux.compliance.Compliance
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(Compliant.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ANNOTATION_TYPE, FIELD, METHOD, PARAMETER, TYPE, TYPE_USE})
public @interface Compliant {

    /**
     * Returns the policy that judges.
     *
     * @return the policy; by default that of the stage that the act has reached
     */
    CompliancePolicy policy() default CompliancePolicy.REACHED;

    /**
     * Returns the least severity that is a violation.
     *
     * @return the severity; by default only errors are
     */
    Severity failOn() default Severity.ERROR;

    /**
     * Returns the message, or its key.
     *
     * @return the message template
     */
    String message() default "{fr.acteslocaux.validation.Compliant.message}";

    /**
     * Returns the groups in which it is checked.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Returns what violations carry.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of them in one place. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ANNOTATION_TYPE, FIELD, METHOD, PARAMETER, TYPE, TYPE_USE})
    @interface List {

        /**
         * Returns them.
         *
         * @return the constraints
         */
        Compliant[] value();
    }
}
