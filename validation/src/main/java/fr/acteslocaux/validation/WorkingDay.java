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
 * The day must be worked in a territory: not a Sunday, not a public holiday. Null is valid; a day of a year whose holidays are
 * not known is not.
 *
 * @legal.term jour ouvrable, jour ouvré
 * @see fr.acteslocaux.calendar.LegalCalendar#isWorkingDay(java.time.LocalDate)
 * @see fr.acteslocaux.calendar.LegalCalendar#isOfficeDay(java.time.LocalDate)
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(WorkingDay.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ANNOTATION_TYPE, FIELD, METHOD, PARAMETER, TYPE_USE})
public @interface WorkingDay {

    /**
     * Returns whose holidays count.
     *
     * @return the code of a department or a commune; empty for those of all France
     */
    String territory() default "";

    /**
     * Says whether Saturdays are not worked either.
     *
     * @return true for the days on which offices work (<i>jours ouvrés</i>)
     */
    boolean inOffices() default false;

    /**
     * Returns the message, or its key.
     *
     * @return the message template
     */
    String message() default "{fr.acteslocaux.validation.WorkingDay.message}";

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
        WorkingDay[] value();
    }
}
