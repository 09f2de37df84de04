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

    private WrittenAmounts() {}

    /**
     * Finds amounts.
     *
     * @param text  the text
     * @return the amounts that it names, in its order, with tax or without as it says; empty if it names none
     */
    public static List<Euros> in(String text) {
        if (text.indexOf('€') < 0 && text.indexOf("ur") < 0 && text.indexOf("UR") < 0) {
            return List.of();
        }
        List<Euros> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            Amount.tryParse(matcher.group()).map(Amount::euros).ifPresent(amounts::add);
        }
        return List.copyOf(amounts);
    }
}
