package fr.acteslocaux.money;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.text.MalformedValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The price of one unit, which may have parts of a cent, such as 45 € TTC for a school, 70 €/m² or 0,0485 € HT for a copy.
 *
 * @legal.term prix unitaire
 * @param euros  the euros, with at most 17 digits before the point and two to six places; zeros beyond the second are taken
 *     off
 * @param basis  the tax basis as read
 * @param unit  the unit, as printed behind the euros, such as {@code m²}, {@code mètre carré} or {@code 100 kg}; up to three with a
 *     slash between them, {@code élève/an}; empty if it stands elsewhere, such as in another column
 */
public record UnitPrice(BigDecimal euros, Amount.TaxBasis basis, Optional<String> unit) implements Localized {

    static final int MOST_PLACES = 6;
    static final int MOST_WHOLE_DIGITS = 17;

    private static final String TYPE = "unit-price";
    private static final int CENTS = 2;
    private static final int GROUP = 3;
    private static final int MOST_DIGITS_OF_QUANTITY = 18;

    public UnitPrice {
        Objects.requireNonNull(euros, "euros");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(unit, "unit");
        // Asked before anything is written out: 1E+999999999 is a short text.
        if (euros.signum() != 0
                && ((long) euros.precision() - euros.scale() > MOST_WHOLE_DIGITS
                        || euros.stripTrailingZeros().scale() > MOST_PLACES)) {
            throw new ArithmeticException("Argument 'euros' must have at most " + MOST_WHOLE_DIGITS
                    + " whole digits and " + MOST_PLACES + " places, found " + euros);
        }
        unit.ifPresent(UnitPrice::requireUnit);
        BigDecimal plain = euros.signum() == 0 ? BigDecimal.ZERO : euros.stripTrailingZeros();
        euros = plain.setScale(Math.max(CENTS, plain.scale()), RoundingMode.UNNECESSARY);
    }

    private static void requireUnit(String unit) {
        if (!UnitText.isUnit(unit)) {
            throw new MalformedValueException(FormatFaults.ofPart(
                    "unit-of-price", unit, FormatFault.Kind.COMPONENT, Message.of("unit-of-price"), unit));
        }
    }

    /**
     * Takes an amount for a price, without a unit.
     *
     * @param amount  the amount
     * @return the price, of whole cents
     */
    public static UnitPrice of(Amount amount) {
        return of(amount.euros().toBigDecimal(), amount.basis());
    }

    /**
     * Makes a price of which the unit stands elsewhere.
     *
     * @param euros  the euros, of six places at most
     * @param basis  the tax basis
     * @return the price
     * @throws ArithmeticException if there are more places, or more than 17 digits before the point
     */
    public static UnitPrice of(BigDecimal euros, Amount.TaxBasis basis) {
        return new UnitPrice(euros, basis, Optional.empty());
    }

    /**
     * Makes a price.
     *
     * @param euros  the euros, of six places at most
     * @param basis  the tax basis
     * @param unit  the unit, such as {@code m²}
     * @return the price
     * @throws ArithmeticException if there are more places, or more than 17 digits before the point
     * @throws MalformedValueException if it is no unit
     */
    public static UnitPrice of(BigDecimal euros, Amount.TaxBasis basis, String unit) {
        return new UnitPrice(euros, basis, Optional.of(unit));
    }

    /**
     * Reads a price as acts write it, all that {@link Amount#parse(CharSequence)} reads, with up to six decimals and with its unit if it
     * stands there: {@code 70 €/m²}, {@code 0,0543 € HT / kWh}, {@code 12 € par élève et par an}, {@code 15 € le m²}. Behind
     * {@code par} or an article only usual units are read, behind a slash any word.
     * <p>
     * A lone point or comma before three digits could part thousands or thousandths, as in {@code 1,234 €/l}, and is refused; in
     * {@code 0,234 €}, {@code 1234,567 €} and {@code 1,2340 €} it is the decimal mark.
     *
     * @param text  the price
     * @return the price
     * @throws MalformedValueException if it is no price, or could be two
     */
    public static UnitPrice parse(CharSequence text) {
        AmountText parts = new AmountText(text);
        return parts.price().orElseThrow(() -> parts.notPrice(TYPE));
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static UnitPrice valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a price, if it is one.
     *
     * @param text  the text, null is none
     * @return the price, or empty
     */
    public static Optional<UnitPrice> tryParse(@Nullable CharSequence text) {
        return text == null ? Optional.empty() : new AmountText(text).price();
    }

    /**
     * Says whether a text is a price.
     *
     * @param text  the text, null is none
     * @return true if it is
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return tryParse(text).isPresent();
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
     * Multiplies the price, exactly.
     *
     * @param quantity  how many units, such as 12.5, of at most 18 digits before the point and as many places
     * @return the product in euros, not rounded
     * @throws ArithmeticException if the quantity has more digits
     */
    public BigDecimal times(BigDecimal quantity) {
        if (quantity.signum() != 0
                && ((long) quantity.precision() - quantity.scale() > MOST_DIGITS_OF_QUANTITY
                        || quantity.stripTrailingZeros().scale() > MOST_DIGITS_OF_QUANTITY)) {
            throw new ArithmeticException("Argument 'quantity' must have at most " + MOST_DIGITS_OF_QUANTITY
                    + " whole digits and as many places, found " + quantity);
        }
        return quantity.signum() == 0 ? BigDecimal.ZERO : euros.multiply(quantity.stripTrailingZeros());
    }

    /**
     * Multiplies the price, to the cent. For example, 0,0543 € HT for a kWh are 678,75 € HT for 12 500 of them; the tax basis
     * stays.
     *
     * @param quantity  how many units, such as 12.5, of at most 18 digits before the point and as many places
     * @param rounding  what becomes of parts of a cent, {@link RoundingMode#UNNECESSARY} if there must be none
     * @return the product
     * @throws ArithmeticException if there are parts of a cent and none may be, if the product is too large, or if the quantity has
     *     more digits
     */
    public Amount times(BigDecimal quantity, RoundingMode rounding) {
        return new Amount(Euros.of(times(quantity).setScale(CENTS, rounding)), basis);
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
     * @return such as {@code 45 € TTC}, or {@code 70 € / m²}
     */
    @Override
    public String in(Language language) {
        String price = isOfWholeCents() ? SpokenEuros.of(euros, language) : withParts(language);
        return withUnit(basis.isStated() ? price + " " + basis.in(language) : price);
    }

    private String withParts(Language language) {
        String digits = euros.toPlainString();
        return language == Language.FRENCH ? digits.replace('.', ',') + "\u00a0€" : "€" + digits;
    }

    private String withUnit(String price) {
        return unit.isPresent() ? price + " / " + unit.get() : price;
    }

    /**
     * Writes the price, so that {@link #parse(CharSequence)} reads it: with a fourth decimal where three could be taken for thousands.
     *
     * @return such as {@code 45.00 € TTC}, {@code 0.0543 € HT / kWh} or {@code 1.2340 € / l}
     */
    @Override
    public String toString() {
        int wholeDigits = euros.precision() - euros.scale();
        boolean couldBeThousands = euros.scale() == GROUP && wholeDigits >= 1 && wholeDigits <= GROUP;
        BigDecimal clear = couldBeThousands ? euros.setScale(GROUP + 1, RoundingMode.UNNECESSARY) : euros;
        return written(clear.toPlainString() + " €");
    }

    /** Writes tax basis and unit behind euros that are written otherwise. */
    String written(String writtenEuros) {
        return withUnit(basis.isStated() ? writtenEuros + " " + basis.abbreviation() : writtenEuros);
    }
}
