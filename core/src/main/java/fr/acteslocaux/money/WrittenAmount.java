package fr.acteslocaux.money;

import fr.acteslocaux.text.MalformedValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount or a price with all that its text says of it: the unit, and how far it is rounded. For example, {@code 1,2 M€} is
 * 1 200 000 € to the next hundred thousand, and {@code 70 €/m²} is a price, of which there is no {@link #amount()}.
 * <p>
 * It is for those who read texts. An {@link Amount} of 1 200 000 € is the same, whoever rounded it.
 *
 * @legal.term montant arrondi
 * @param price  the euros, the tax basis, and the unit if there is one
 * @param roundedTo  what the last digit counts that is written, a power of ten from 0.10 on, if the text counts thousands, millions
 *     or thousand millions; the euros are a multiple of it. Empty if the text counts euros, and cents if it gives them
 */
public record WrittenAmount(UnitPrice price, Optional<Euros> roundedTo) {

    private static final String TYPE = "amount";
    private static final int[] MULTIPLES = {3, 6, 9};
    private static final String[] SIGNS = {"k€", "M€", "Md€"};
    private static final int THOUSANDTHS = 3;

    public WrittenAmount {
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(roundedTo, "roundedTo");
        if (roundedTo.isPresent() && !isRounding(roundedTo.get(), price)) {
            throw new IllegalArgumentException(
                    "Argument 'roundedTo' must be a power of ten from 0.10 to 1000000000.00 of which " + price.euros()
                            + " is a multiple, found " + roundedTo.get());
        }
    }

    private static boolean isRounding(Euros step, UnitPrice price) {
        BigDecimal one = step.toBigDecimal().stripTrailingZeros();
        return one.unscaledValue().equals(BigDecimal.ONE.unscaledValue())
                && one.scale() <= 1
                && one.scale() >= -MULTIPLES[MULTIPLES.length - 1]
                && price.euros().remainder(one).signum() == 0;
    }

    /**
     * Reads an amount or a price. Without a unit, three digits behind a lone point or comma are thousands, as
     * {@link Amount#parse(CharSequence)} reads them; with one, such a price is refused, as {@link UnitPrice#parse(CharSequence)}
     * refuses it.
     *
     * @param text  the amount, such as {@code 12 666 K€ TTC}
     * @return what it says
     * @throws MalformedValueException if it is neither, or could be two
     */
    public static WrittenAmount parse(CharSequence text) {
        AmountText parts = new AmountText(text);
        return parts.written().orElseThrow(() -> parts.notWritten(TYPE));
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static WrittenAmount valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads an amount or a price, if it is one.
     *
     * @param text  the text, null is none
     * @return what it says, or empty
     */
    public static Optional<WrittenAmount> tryParse(@Nullable CharSequence text) {
        return text == null ? Optional.empty() : new AmountText(text).written();
    }

    /**
     * Says whether a text is an amount or a price.
     *
     * @param text  the text, null is none
     * @return true if it is
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return tryParse(text).isPresent();
    }

    /**
     * Returns the amount, if it is one.
     *
     * @return the amount, empty if there is a unit, parts of a cent, or more than an {@link Euros} can hold
     */
    public Optional<Amount> amount() {
        boolean isAmount = price.unit().isEmpty()
                && price.isOfWholeCents()
                && price.euros().precision() - price.euros().scale() <= Euros.MOST_WHOLE_DIGITS;
        return isAmount ? Optional.of(new Amount(Euros.of(price.euros()), price.basis())) : Optional.empty();
    }

    /**
     * Says whether the text counts more than cents.
     *
     * @return true if {@link #roundedTo()} is there
     */
    public boolean isRounded() {
        return roundedTo.isPresent();
    }

    /**
     * Writes the amount with as many digits as were written.
     *
     * @return such as {@code 45.00 € TTC}, {@code 1.2 M€} or {@code 70.00 € / m²}
     */
    @Override
    public String toString() {
        return roundedTo.isPresent() ? price.written(rounded(roundedTo.get())) : price.toString();
    }

    /** Never with three decimals, which could be taken for thousands. */
    private String rounded(Euros step) {
        int zeros = -step.toBigDecimal().stripTrailingZeros().scale();
        int multiple = 0;
        while (MULTIPLES[multiple] < zeros || MULTIPLES[multiple] - zeros == THOUSANDTHS) {
            multiple++;
        }
        return price.euros()
                        .movePointLeft(MULTIPLES[multiple])
                        .setScale(MULTIPLES[multiple] - zeros, RoundingMode.UNNECESSARY)
                        .toPlainString()
                + " " + SIGNS[multiple];
    }
}
