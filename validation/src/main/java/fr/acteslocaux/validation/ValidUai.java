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
 * The text must be the number of a school, such as {@code 0120612A}, in its canonical form. Null is valid.
 *
 * @legal.term unité administrative immatriculée
 * @see fr.acteslocaux.identifier.Uai#isValid(CharSequence)
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(ValidUai.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ANNOTATION_TYPE, FIELD, METHOD, PARAMETER, TYPE_USE})
public @interface ValidUai {

    /**
     * Returns the message, or its key.
     *
     * @return the message template
     */
    String message() default "{fr.acteslocaux.validation.ValidUai.message}";

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
        ValidUai[] value();
    }
}
