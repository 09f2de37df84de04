package fr.acteslocaux.money;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.text.MalformedValueException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount as a text states it: euros, and whether tax is in them. For example {@code 24 428.25 € T.T.C.} or
 * {@code 450 €}, of which nothing is said about tax.
 *
 * @legal.term montant HT, TTC
 * @param euros  the euros
 * @param basis  the tax basis as read
 */
public record Amount(Euros euros, TaxBasis basis) implements Localized {

    /**
     * Whether an amount includes value added tax.
     */
    public enum TaxBasis implements Localized {
        /** Without tax (<i>hors taxes, HT</i>). */
        EXCLUDING_TAX("HT", "excl. tax"),
        /** With tax (<i>toutes taxes comprises, TTC</i>). */
        INCLUDING_TAX("TTC", "incl. tax"),
        /** The text does not say, and it is not guessed. */
        UNSTATED("", "");

        private final String abbreviation;
        private final String english;

        TaxBasis(String abbreviation, String english) {
            this.abbreviation = abbreviation;
            this.english = english;
        }

        /**
         * Returns the French abbreviation.
         *
         * @return {@code HT}, {@code TTC} or nothing
         */
        public String abbreviation() {
            return abbreviation;
        }

        /**
         * Says it as it stands behind an amount.
         *
         * @param language  the reader's language
         * @return such as {@code TTC} or {@code incl. tax}; nothing if it is not stated
         */
        @Override
        public String in(Language language) {
            return language == Language.FRENCH ? abbreviation : english;
        }

        /**
         * Says whether the text said which.
         *
         * @return false if the basis is not stated
         */
        public boolean isStated() {
            return this != UNSTATED;
        }
    }

    private static final String TYPE = "amount";

    public Amount {
        Objects.requireNonNull(euros, "euros");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * Reads an amount as acts write it, each part if it stands there:
     * <ul>
     * <li>a number as {@link Euros#parse(CharSequence)} reads it, {@code 50 000, 00} too;
     * <li>{@code €}, {@code euros} or {@code EUR}, behind it or before; {@code 12 € 50}; by the multiple, {@code k€}, {@code M€},
     *     {@code millions d'euros}: {@code 1,2 M€} is 1 200 000 €, and that it is rounded is what {@link WrittenAmount} tells;
     * <li>{@code HT}, {@code hors taxes}, {@code TTC} or {@code toutes taxes comprises}, dots between the letters or not.
     * </ul>
     * Blanks of any kind may stand between the parts; case does not matter.
     * <p>
     * An amount has no unit, {@code 70 €/m²} is an {@link UnitPrice}. Three digits behind a lone point or comma are thousands, since an
     * amount has no parts of a cent: {@code 1.234 €} is 1234 €. Of multiples both are usual, so {@code 1,234 M€} is refused.
     *
     * @param text  the amount, such as {@code 24 428.25 € T.T.C.}
     * @return the amount
     * @throws MalformedValueException if it is no amount, or could be two
     */
    public static Amount parse(CharSequence text) {
        AmountText parts = new AmountText(text);
        return parts.amount().orElseThrow(() -> parts.notAmount(TYPE));
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static Amount valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads an amount, if it is one.
     *
     * @param text  the text
     * @return the amount, or empty
     */
    public static Optional<Amount> tryParse(@Nullable CharSequence text) {
        return text == null ? Optional.empty() : new AmountText(text).amount();
    }

    /**
     * Says whether a text is an amount.
     *
     * @param text  the text, null is none
     * @return true if it is
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return tryParse(text).isPresent();
    }

    /**
     * Multiplies the amount; the tax basis stays.
     *
     * @param factor  how many times
     * @return the product
     * @throws ArithmeticException if the product is too large
     */
    public Amount times(long factor) {
        return new Amount(euros.times(factor), basis);
    }

    /**
     * Writes the amount for a reader.
     *
     * @param language  the reader's language
     * @return such as {@code 45 € TTC}, or {@code €45 incl. tax}
     */
    @Override
    public String in(Language language) {
        return basis.isStated() ? euros.in(language) + " " + basis.in(language) : euros.in(language);
    }

    /**
     * Writes the amount.
     *
     * @return such as {@code 45.00 € TTC}
     */
    @Override
    public String toString() {
        return basis.isStated() ? euros + " € " + basis.abbreviation() : euros + " €";
    }
}
