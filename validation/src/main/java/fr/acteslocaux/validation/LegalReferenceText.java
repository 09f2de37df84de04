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
 * The text must be a reference to an article of law, or a list of them, in any usual spelling, such as
 * {@code au 4° de l'article L. 2122-22 du CGCT} or {@code L.2131-1 à L.2131-3 du CGCT}. Null is valid.
 *
 * @legal.term référence à un texte
 * @see fr.acteslocaux.law.LegalReferences#isValid(CharSequence)
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(LegalReferenceText.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ANNOTATION_TYPE, FIELD, METHOD, PARAMETER, TYPE_USE})
public @interface LegalReferenceText {

    /**
     * Returns the message, or its key.
     *
     * @return the message template
     */
    String message() default "{fr.acteslocaux.validation.LegalReferenceText.message}";

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
        LegalReferenceText[] value();
    }
}
