package fr.acteslocaux.prose;

import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The amounts that a text names in figures: {@code 450 €}, {@code 1 200,50 euros HT}. Prices of a unit are none of them. */
public final class WrittenAmounts {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d,.])(?:\\d{1,3}(?:[\\h.]\\d{3}){1,4}|\\d{1,12})"
                    + "(?:(?:,\\h?|\\.)\\d{1,2}(?!\\d))?\\h{0,2}(?:€|(?i:euros?|eur)\\b)(?!\\h*(?:HT|TTC)?\\h*(?:/|(?i:par|pour chaque|chacune?|l'unité)\\b))");

    private static final List<String> UNITS = List.of("€", "eur", "EUR", "Eur");
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_UNIT = 8;

    private WrittenAmounts() {}

    /**
     * Finds amounts.
     *
     * @param text  the text
     * @return the amounts that it names, in its order, with tax or without as it says; empty if it names none
     */
    public static List<Euros> in(String text) {
        List<Euros> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text).useTransparentBounds(true);
        int end = 0;
        for (int unit = nextUnit(text, 0); unit >= 0; unit = nextUnit(text, unit + 1)) {
            if (unit < end) {
                continue;
            }
            matcher.region(Math.max(end, unit - LONGEST_NUMBER), Math.min(text.length(), unit + LONGEST_UNIT));
            if (matcher.find()) {
                Amount.tryParse(matcher.group()).map(Amount::euros).ifPresent(amounts::add);
                end = matcher.end();
            }
        }
        return List.copyOf(amounts);
    }

    /** An amount is looked for only where its unit stands: there are few of these. */
    private static int nextUnit(String text, int from) {
        int next = -1;
        for (String unit : UNITS) {
            int at = text.indexOf(unit, from);
            next = at >= 0 && (next < 0 || at < next) ? at : next;
        }
        return next;
    }
}
