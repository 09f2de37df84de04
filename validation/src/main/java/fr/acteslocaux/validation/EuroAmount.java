package fr.acteslocaux.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import fr.acteslocaux.money.Amount;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value must be an amount in euros, such as {@code 450.00} or {@code 45 € TTC}, no higher than a limit and on a tax basis.
 * Null is valid. A basis that the text does not state is not guessed: where one is asked for, it must be stated.
 *
 * @legal.term montant
 * @see fr.acteslocaux.money.Amount
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(EuroAmount.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ANNOTATION_TYPE, FIELD, METHOD, PARAMETER, TYPE_USE})
public @interface EuroAmount {

    /**
     * Returns the highest amount.
     *
     * @return the amount in euros, included, such as {@code 1000.00}; empty for any
     */
    String max() default "";

    /**
     * Returns the tax bases that are taken.
     *
     * @return the bases, any if there are none
     */
    Amount.TaxBasis[] basis() default {};

    /**
     * Returns the message, or its key.
     *
     * @return the message template
     */
    String message() default "{fr.acteslocaux.validation.EuroAmount.message}";

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
        EuroAmount[] value();
    }
}
