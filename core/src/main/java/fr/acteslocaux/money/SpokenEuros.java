package fr.acteslocaux.money;

import fr.acteslocaux.text.Language;
import java.math.BigDecimal;

/** Euros as sentences name them, be they more than an {@link Euros} can hold: a price may be. */
final class SpokenEuros {

    private static final int POINT_AND_CENTS = 3;
    private static final String NO_CENTS = "00";

    private SpokenEuros() {}

    static String of(BigDecimal euros, Language language) {
        boolean french = language == Language.FRENCH;
        String digits = euros.abs().toPlainString();
        int point = digits.length() - POINT_AND_CENTS;
        StringBuilder written = new StringBuilder(digits.substring(0, point));
        for (int i = point - 3; i > 0; i -= 3) {
            written.insert(i, french ? '\u00a0' : ',');
        }
        String cents = digits.substring(point + 1);
        if (!cents.equals(NO_CENTS)) {
            written.append(french ? ',' : '.').append(cents);
        }
        String sign = euros.signum() < 0 ? "-" : "";
        return french ? sign + written + "\u00a0€" : sign + "€" + written;
    }
}
