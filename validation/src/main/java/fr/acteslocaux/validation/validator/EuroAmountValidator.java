package fr.acteslocaux.validation.validator;

import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.validation.EuroAmount;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares an amount with a limit, and its tax basis with those that are taken. */
public final class EuroAmountValidator implements ConstraintValidator<EuroAmount, Amount> {

    private static final String KEY = "{fr.acteslocaux.validation.EuroAmount.";

    private Optional<Euros> max = Optional.empty();
    private Set<Amount.TaxBasis> bases = Set.of();

    /** Makes the validator; providers do. */
    public EuroAmountValidator() {}

    @Override
    public void initialize(EuroAmount constraint) {
        max = constraint.max().isEmpty() ? Optional.empty() : Optional.of(limit(constraint.max()));
        bases = Set.of(constraint.basis());
    }

    private static Euros limit(String text) {
        return Euros.tryParse(text)
                .orElseThrow(() -> new ConstraintDeclarationException(
                        "@EuroAmount has max '" + text + "'; expected an amount in euros, such as 1000.00"));
    }

    @Override
    public boolean isValid(@Nullable Amount amount, ConstraintValidatorContext context) {
        if (amount == null) {
            return true;
        }
        if (!bases.isEmpty() && !bases.contains(amount.basis())) {
            say("basis.message}", context);
            return false;
        }
        return isWithinLimit(amount.euros(), context);
    }

    private boolean isWithinLimit(Euros euros, ConstraintValidatorContext context) {
        boolean within = max.isEmpty() || euros.compareTo(max.get()) <= 0;
        if (!within) {
            say("max.message}", context);
        }
        return within;
    }

    /** Says what is wrong in particular, unless the bean has a message of its own. */
    private static void say(String key, ConstraintValidatorContext context) {
        if (context.getDefaultConstraintMessageTemplate().equals(KEY + "message}")) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(KEY + key).addConstraintViolation();
        }
    }

    private static Amount withoutBasis(Euros euros) {
        return new Amount(euros, Amount.TaxBasis.UNSTATED);
    }

    /** Of euros, which have no tax basis: it is unstated. */
    public static final class OfEuros extends ConvertingValidator<EuroAmount, Euros, Amount> {

        /** Makes the validator; providers do. */
        public OfEuros() {
            super(new EuroAmountValidator(), euros -> Optional.of(withoutBasis(euros)));
        }
    }

    /** Of a text, with or without a tax basis. */
    public static final class OfText extends ConvertingValidator<EuroAmount, CharSequence, Amount> {

        /** Makes the validator; providers do. */
        public OfText() {
            super(new EuroAmountValidator(), Amount::tryParse);
        }
    }

    /** Of a number, which is an amount only without parts of a cent. */
    public static final class OfNumber extends ConvertingValidator<EuroAmount, BigDecimal, Amount> {

        /** Makes the validator; providers do. */
        public OfNumber() {
            super(new EuroAmountValidator(), EuroAmountValidator::amount);
        }
    }

    private static Optional<Amount> amount(BigDecimal number) {
        try {
            return Optional.of(withoutBasis(Euros.of(number)));
        } catch (ArithmeticException partOfACent) {
            return Optional.empty();
        }
    }
}
