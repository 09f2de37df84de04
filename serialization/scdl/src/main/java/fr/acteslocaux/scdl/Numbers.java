package fr.acteslocaux.scdl;

import fr.acteslocaux.identifier.Siret;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers of tables, and what spreadsheets did to them. */
final class Numbers {

    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:[.,][0-9]+)?[eE]\\+?[0-9]{1,3}");
    private static final Pattern DECIMAL_ZEROS = Pattern.compile("[.,]0+$");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,6})?");

    private Numbers() {}

    /** Reads fourteen digits; with a deviation also what has blanks or decimal zeros; never what has lost digits. */
    static Reading<Siret> siret(String text) {
        Optional<Siret> asWritten = Siret.tryParse(text);
        if (asWritten.isPresent()) {
            return Reading.of(asWritten.get());
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return Reading.unread(Deviation.Kind.DIGITS_LOST);
        }
        return Siret.tryParse(bare(text))
                .map(siret -> Reading.of(siret, Fault.of(Deviation.Kind.NUMBER_FORM, siret)))
                .orElseGet(() -> Reading.unread(Deviation.Kind.SIRET));
    }

    /** Reads how many there are. */
    static Reading<Integer> count(String text) {
        if (COUNT.matcher(text).matches()) {
            return Reading.of(Integer.valueOf(text));
        }
        String bare = bare(text);
        return COUNT.matcher(bare).matches()
                ? Reading.of(Integer.valueOf(bare), Fault.of(Deviation.Kind.NUMBER_FORM, bare))
                : Reading.unread(Deviation.Kind.COUNT);
    }

    /** Reads a number with a point; with a deviation also one with a comma, blanks or the sign of the euro. */
    static Optional<Reading<BigDecimal>> decimal(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return Optional.of(Reading.of(new BigDecimal(text)));
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return Optional.of(Reading.unread(Deviation.Kind.DIGITS_LOST));
        }
        String bare = BLANKS.matcher(text.replace("€", "")).replaceAll("").replace(',', '.');
        return DECIMAL.matcher(bare).matches()
                ? Optional.of(Reading.of(new BigDecimal(bare), Fault.of(Deviation.Kind.NUMBER_FORM, bare)))
                : Optional.empty();
    }

    private static String bare(String text) {
        return DECIMAL_ZEROS.matcher(BLANKS.matcher(text).replaceAll("")).replaceAll("");
    }
}
