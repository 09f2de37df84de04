package fr.acteslocaux.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The act may still be brought before the court: the period has not ended today, or has not started. Null is valid; a period
 * that is undetermined is not.
 * <p>
 * Today is the day in Paris, by the clock of the validator. The law is that of the library, or of the
 * {@link fr.acteslocaux.LegalContext} that Hibernate Validator was given as constraint validator payload; where no law
 * is in force for the act, the period is undetermined. Where readings of the law differ, the usual one counts, unless the safe
 * one is asked for.
 *
 * @legal.term délai de recours contentieux
 * @legal.source CJA-R421-1
 * @see fr.acteslocaux.deadline.ContentiousAppeal
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(AppealOpen.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ANNOTATION_TYPE, FIELD, METHOD, PARAMETER, TYPE_USE})
public @interface AppealOpen {

    /**
     * Says whether the period must be open under every reading of the law.
     *
     * @return true to count by the earliest last day
     */
    boolean underEveryReading() default false;

    /**
     * Returns the message, or its key.
     *
     * @return the message template
     */
    String message() default "{fr.acteslocaux.validation.AppealOpen.message}";

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
    @Target({ANNOTATION_TYPE, FIELD, METHOD, PARAMETER, TYPE_USE})
    @interface List {

        /**
         * Returns them.
         *
         * @return the constraints
         */
        AppealOpen[] value();
    }
}
