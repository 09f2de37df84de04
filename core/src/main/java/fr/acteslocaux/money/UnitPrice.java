package fr.acteslocaux.money;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * The price of one unit, which may have parts of a cent, such as 45 € TTC for a school or 0,0485 € HT for a copy.
 *
 * @legal.term prix unitaire
 * @param euros  the euros, with at most 17 digits before the point and two to six places; zeros beyond the second are taken
 *     off
 * @param basis  the tax basis as read
 */
public record UnitPrice(BigDecimal euros, Amount.TaxBasis basis) implements Localized {

    private static final int CENTS = 2;
    private static final int MOST_PLACES = 6;
    private static final int MOST_WHOLE_DIGITS = 17;

    public UnitPrice {
        Objects.requireNonNull(euros, "euros");
        Objects.requireNonNull(basis, "basis");
        // Asked before anything is written out: 1E+999999999 is a short text.
        if (euros.signum() != 0
                && ((long) euros.precision() - euros.scale() > MOST_WHOLE_DIGITS
                        || euros.stripTrailingZeros().scale() > MOST_PLACES)) {
            throw new ArithmeticException("Argument 'euros' must have at most " + MOST_WHOLE_DIGITS
                    + " whole digits and " + MOST_PLACES + " places, found " + euros);
        }
        BigDecimal plain = euros.signum() == 0 ? BigDecimal.ZERO : euros.stripTrailingZeros();
        euros = plain.setScale(Math.max(CENTS, plain.scale()), RoundingMode.UNNECESSARY);
    }

    /**
     * Takes an amount for a price.
     *
     * @param amount  the amount
     * @return the price, of whole cents
     */
    public static UnitPrice of(Amount amount) {
        return new UnitPrice(amount.euros().toBigDecimal(), amount.basis());
    }

    /**
     * Multiplies the price, exactly.
     *
     * @param count  how many units
     * @return the product in euros, not rounded
     */
    public BigDecimal times(int count) {
        return euros.multiply(BigDecimal.valueOf(count));
    }

    /**
     * Says whether the price is of whole cents.
     *
     * @return false if it has parts of a cent
     */
    public boolean isOfWholeCents() {
        return euros.scale() == CENTS;
    }

    /**
     * Writes the price for a reader.
     *
     * @param language  the reader's language
     * @return such as {@code 45 € TTC}
     */
    @Override
    public String in(Language language) {
        String price = isOfWholeCents() ? SpokenEuros.of(euros, language) : withParts(language);
        return basis.isStated() ? price + " " + basis.in(language) : price;
    }

    private String withParts(Language language) {
        String digits = euros.toPlainString();
        return language == Language.FRENCH ? digits.replace('.', ',') + "\u00a0€" : "€" + digits;
    }

    /**
     * Writes the price.
     *
     * @return such as {@code 45.00 € TTC}
     */
    @Override
    public String toString() {
        String price = euros.toPlainString() + " €";
        return basis.isStated() ? price + " " + basis.abbreviation() : price;
    }
}
