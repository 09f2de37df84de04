package fr.acteslocaux.prose;

import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.scan.Marked;
import java.util.List;
import java.util.regex.Pattern;

/** The amounts that a text names in figures: {@code 450 €}, {@code 1 200,50 euros HT}. Prices of a unit are none of them. */
public final class WrittenAmounts {

    /** An amount is looked for only where its unit stands: there are few of these. */
    private static final Marked AMOUNT = new Marked(
                    Pattern.compile(
                            "(?<![\\d,.])(?:\\d{1,3}(?:[\\h.]\\d{3}){1,4}|[1-9]\\d{0,2}(?:,\\d{3}){1,4}|\\d{1,12})"
                                    + "(?:(?:,\\h?|\\.)\\d{1,2}(?!\\d))?\\h{0,2}(?:€|(?i:euros?|eur)\\b)(?!\\h*(?:HT|TTC)?\\h*(?:/|(?i:par|pour chaque|chacune?|l'unité)\\b))"),
                    List.of("€", "eur", "EUR", "Eur"),
                    30,
                    8)
            .beginning(WrittenAmounts::firstFigure);

    private WrittenAmounts() {}

    /** Between a figure and its unit stand at most two blanks; what is « directeur » has none. */
    private static int firstFigure(String text, int unit) {
        int end = unit;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isOfNumber(text.charAt(start - 1))) {
            start--;
        }
        return end > 0 && Ascii.isDigit(text.charAt(end - 1)) ? start : Marked.Start.NONE;
    }

    private static boolean isOfNumber(char character) {
        return Ascii.isDigit(character) || character == ',' || character == '.' || isBlank(character);
    }

    private static boolean isBlank(char character) {
        return character == '\t' || Character.getType(character) == Character.SPACE_SEPARATOR || character == '\u180e';
    }

    /**
     * Finds amounts.
     *
     * @param text  the text
     * @return the amounts that it names, in its order, with tax or without as it says; empty if it names none
     */
    public static List<Euros> in(String text) {
        return AMOUNT.allIn(text).stream()
                .flatMap(match -> Amount.tryParse(match.group()).stream())
                .map(Amount::euros)
                .toList();
    }
}
