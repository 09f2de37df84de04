package fr.acteslocaux.money;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount taken apart: number, currency and its multiple, tax basis and unit, the last two in any order. Whether the parts are
 * what somebody asks for is another question: an {@link Amount} has cents and no unit, a {@link UnitPrice} may have parts of a cent,
 * so that three digits behind a lone mark could be those.
 */
final class AmountText {

    private static final int LONGEST = 120;
    private static final int CENTS = 2;
    private static final String DIGITS_OF_AMOUNT = "digits-of-amount";
    private static final String DIGITS_OF_PRICE = "digits-of-price";

    private record Fault(int index, Message expected) {

        Fault(int index, String expected) {
            this(index, Message.of(expected));
        }
    }

    private final String input;
    private final String text;
    private final Cursor cursor;
    private final NumberText number;
    private final int numberIndex;
    private final @Nullable Fault faultBehindNumber;
    private int zeros;
    private long centsBehind;
    private Amount.TaxBasis basis = Amount.TaxBasis.UNSTATED;
    private @Nullable String unit;
    private int unitIndex;

    AmountText(CharSequence input) {
        this.input = Objects.requireNonNull(input, "text").toString();
        this.text = isTooLong() ? "" : Normalizer.normalize(this.input, Normalizer.Form.NFC);
        this.cursor = new Cursor(text);
        boolean isCurrencyNamed = CurrencyText.accept(cursor);
        this.numberIndex = cursor.position();
        this.number = NumberText.read(text, numberIndex, text.length());
        this.faultBehindNumber = number.fault() < 0 ? readBehindNumber(isCurrencyNamed) : null;
    }

    Optional<Amount> amount() {
        return faultAsAmount() == null ? Optional.of(new Amount(Euros.of(euros()), basis)) : Optional.empty();
    }

    Optional<UnitPrice> price() {
        return faultAsPrice() == null ? Optional.of(unitPrice()) : Optional.empty();
    }

    Optional<WrittenAmount> written() {
        return faultAsWritten() == null ? Optional.of(new WrittenAmount(unitPrice(), roundedTo())) : Optional.empty();
    }

    MalformedValueException notAmount(String type) {
        return refusal(type, faultAsAmount());
    }

    MalformedValueException notPrice(String type) {
        return refusal(type, faultAsPrice());
    }

    MalformedValueException notWritten(String type) {
        return refusal(type, faultAsWritten());
    }

    private boolean isTooLong() {
        return input.length() > LONGEST;
    }

    private @Nullable Fault readBehindNumber(boolean isCurrencyBefore) {
        cursor.skip(number.end() - cursor.position());
        cursor.skipBlanks();
        boolean isCurrencyNamed = isCurrencyBefore || acceptCurrency();
        boolean isTaxNamed = acceptBasis();
        if (isCurrencyNamed && UnitText.begins(cursor)) {
            unitIndex = cursor.position();
            unit = UnitText.read(cursor);
            if (unit == null) {
                return new Fault(cursor.position(), "unit-of-price");
            }
            isTaxNamed = isTaxNamed || acceptBasis();
        }
        if (cursor.isAtEnd()) {
            return null;
        }
        return new Fault(cursor.position(), isCurrencyNamed || isTaxNamed ? "tax-unit-or-end" : "currency-or-end");
    }

    /** {@code €}, {@code M€}, and {@code €} with the cents behind it, as in {@code 12 € 50}. */
    private boolean acceptCurrency() {
        zeros = CurrencyText.acceptMultiple(cursor);
        if (zeros > 0) {
            return true;
        }
        boolean isNamed = CurrencyText.accept(cursor);
        if (isNamed && number.decimalMark() < 0 && cursor.digits(0) == CENTS) {
            centsBehind = cursor.number();
            cursor.skipBlanks();
        }
        return isNamed;
    }

    private boolean acceptBasis() {
        Amount.TaxBasis read = BasisText.accept(cursor);
        if (read != null) {
            basis = read;
        }
        return read != null;
    }

    private BigDecimal euros() {
        BigDecimal euros =
                number.magnitude().add(BigDecimal.valueOf(centsBehind, CENTS)).scaleByPowerOfTen(zeros);
        return number.isNegative() ? euros.negate() : euros;
    }

    private UnitPrice unitPrice() {
        return new UnitPrice(euros(), basis, Optional.ofNullable(unit));
    }

    private int places() {
        return number.places() - zeros;
    }

    private Optional<Euros> roundedTo() {
        return zeros > 0 && places() < CENTS
                ? Optional.of(Euros.of(BigDecimal.ONE.scaleByPowerOfTen(-places())))
                : Optional.empty();
    }

    private @Nullable Fault faultAsAmount() {
        Fault fault = fault(DIGITS_OF_AMOUNT);
        if (fault == null && unit != null) {
            return new Fault(unitIndex, "amount-without-unit");
        }
        return fault == null ? faultOfSize(CENTS, Euros.MOST_WHOLE_DIGITS, DIGITS_OF_AMOUNT) : fault;
    }

    private @Nullable Fault faultAsPrice() {
        Fault fault = fault(DIGITS_OF_PRICE);
        if (fault == null && number.loneMark() >= 0) {
            return new Fault(number.loneMark(), "thousands-or-thousandths");
        }
        return fault == null ? faultOfSizeOfPrice() : fault;
    }

    private @Nullable Fault faultAsWritten() {
        Fault fault = fault(DIGITS_OF_PRICE);
        if (fault == null && unit != null && number.loneMark() >= 0) {
            return new Fault(number.loneMark(), "thousands-or-thousandths");
        }
        return fault == null ? faultOfSizeOfPrice() : fault;
    }

    /** Finds what is wrong whoever asks. Thousands of thousands and thousandths of thousands are alike usual. */
    private @Nullable Fault fault(String digits) {
        if (number.fault() >= 0) {
            return new Fault(number.fault(), digits);
        }
        if (faultBehindNumber == null && zeros > 0 && number.loneMark() >= 0) {
            return new Fault(number.loneMark(), "thousands-or-thousandths");
        }
        return faultBehindNumber;
    }

    private @Nullable Fault faultOfSizeOfPrice() {
        return faultOfSize(UnitPrice.MOST_PLACES, UnitPrice.MOST_WHOLE_DIGITS, DIGITS_OF_PRICE);
    }

    private @Nullable Fault faultOfSize(int mostPlaces, int mostWholeDigits, String digits) {
        if (places() > mostPlaces) {
            return new Fault(number.decimalMark(), digits);
        }
        BigDecimal euros = euros();
        boolean isTooLarge = euros.signum() != 0 && euros.precision() - euros.scale() > mostWholeDigits;
        return isTooLarge ? new Fault(numberIndex, Message.of("at-most-whole-digits", mostWholeDigits)) : null;
    }

    private MalformedValueException refusal(String type, @Nullable Fault fault) {
        if (isTooLong() || fault == null) {
            return new MalformedValueException(
                    FormatFaults.ofLength(type, input, Message.of("at-most-characters", LONGEST)));
        }
        FormatFault inComposed = FormatFaults.ofCharacter(type, text, fault.index(), fault.expected());
        return new MalformedValueException(
                new FormatFault(type, input, inComposed.kind(), inComposed.expected(), inComposed.found()));
    }
}
