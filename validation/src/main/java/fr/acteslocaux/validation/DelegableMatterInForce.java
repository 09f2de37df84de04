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
 * The item of article L.2122-22 must be in force: the council may delegate it to the mayor. Null is valid.
 * <p>
 * The day is today in Paris, by the clock of the validator, unless one is given. Before 24 February 1996 no item is known to be in
 * force.
 *
 * @legal.term matière déléguable
 * @legal.source CGCT-L2122-22
 * @see fr.acteslocaux.delegation.DelegableMatters#item(int, java.time.LocalDate)
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(DelegableMatterInForce.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ANNOTATION_TYPE, FIELD, METHOD, PARAMETER, TYPE_USE})
public @interface DelegableMatterInForce {

    /**
     * Returns the day on which it must be in force.
     *
     * @return a day such as {@code 2024-06-03}; empty for today
     */
    String on() default "";

    /**
     * Returns the message, or its key.
     *
     * @return the message template
     */
    String message() default "{fr.acteslocaux.validation.DelegableMatterInForce.message}";

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
        DelegableMatterInForce[] value();
    }
}
