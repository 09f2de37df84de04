package fr.acteslocaux.prose;

import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.scan.Words;
import fr.acteslocaux.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number or an amount that a text writes out and has in figures behind it or before it, one of the two in brackets:
 * {@code trois cent vingt euros (320 €)}, {@code deux (2) mois}, {@code 12 (douze) ans}.
 *
 * @param inWords  what the words say, an amount or a number
 * @param inFigures  what the figures say, of the same kind
 */
public record WrittenTwice(Localized inWords, Localized inFigures) {

    private static final String NUMBER = "(?:\\d{1,3}(?:[\\h.]\\d{3}){1,3}|\\d{1,9})";
    private static final String CURRENCY = "(?:€|(?i:euros?|eur)\\b)";
    private static final Pattern AMOUNT = Pattern.compile(NUMBER + "(?:,\\h?\\d{2})?\\h*(?:" + CURRENCY + ")?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(?:\\h\\d{3}){1,3}|\\d{1,9}");
    private static final Pattern LAST_FIGURES = Pattern.compile(
            "(?<![\\d.,/-])(?<number>" + NUMBER + "(?:,\\h?\\d{2})?)\\h*(?<currency>" + CURRENCY + ")?\\h*$");
    private static final Pattern TAX =
            Pattern.compile("(?iu)\\h*\\b(?:HT|TTC|hors taxes?|toutes taxes comprises)\\h*$");
    private static final Pattern THEN_EUROS = Pattern.compile("^\\h*" + CURRENCY);
    private static final Pattern THEN_A_UNIT =
            Pattern.compile("(?iu)^\\h*(?:mois|ans?|années?|jours?|heures?|semaines?|exemplaires?)\\b");

    /** Before a bracket they may count, or say something else: « un bâtiment neuf (1) ». */
    private static final Set<String> OF_TWO_MEANINGS = Set.of("un", "une", "neuf");

    private static final Set<String> UNITS = Set.of("mois", "an", "ans", "jours", "heures", "semaines");
    private static final int MOST_INSIDE = 120;
    private static final int MOST_BEFORE = 160;
    private static final int MOST_AFTER = 16;

    public WrittenTwice {
        Objects.requireNonNull(inWords, "inWords");
        Objects.requireNonNull(inFigures, "inFigures");
    }

    /**
     * Finds what is written twice.
     *
     * @param text  the text
     * @return each pair, in the order of the text; a tax that only one of the two names makes them no pair
     */
    public static List<WrittenTwice> in(String text) {
        List<WrittenTwice> found = new ArrayList<>();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                break;
            }
            String inside = close - open <= MOST_INSIDE
                    ? text.substring(open + 1, close).strip()
                    : "";
            if (beginsWithANumber(inside)) {
                String before = text.substring(Math.max(0, open - MOST_BEFORE), open);
                String after = text.substring(close + 1, Math.min(text.length(), close + 1 + MOST_AFTER));
                inBrackets(before, inside, after).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Most brackets hold something else. */
    private static boolean beginsWithANumber(String inside) {
        return !inside.isEmpty()
                && (Character.isDigit(inside.charAt(0))
                        || NumbersInWords.isPart(AmountsInWords.wordsOf(inside).get(0)));
    }

    /** A tax that both name makes no difference. */
    private static Optional<WrittenTwice> inBrackets(String before, String inside, String after) {
        Matcher taxBefore = TAX.matcher(before);
        Matcher taxInside = TAX.matcher(inside);
        if (taxBefore.find() && taxInside.find() && Words.of(taxBefore.group()).equals(Words.of(taxInside.group()))) {
            return inBrackets(before.substring(0, taxBefore.start()), inside.substring(0, taxInside.start()), after);
        }
        return inside.isEmpty() || !Character.isDigit(inside.charAt(0))
                ? wordsInBrackets(before, inside)
                : figuresInBrackets(before, inside, after);
    }

    private static Optional<WrittenTwice> figuresInBrackets(String before, String inside, String after) {
        if (!AMOUNT.matcher(inside).matches()) {
            return Optional.empty();
        }
        List<String> words = AmountsInWords.lastWordsOf(before);
        Optional<Euros> amount = AmountsInWords.endingAt(words, words.size());
        boolean isCurrencyInside = !Character.isDigit(inside.charAt(inside.length() - 1));
        boolean isCurrencyAfter = THEN_EUROS.matcher(after).find();
        if (amount.isPresent()) {
            return isCurrencyInside || !isCurrencyAfter ? pair(amount.get(), inside) : Optional.empty();
        }
        Optional<NumbersInWords.Last> number =
                last(words, THEN_A_UNIT.matcher(after).find() || isCurrencyAfter);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return isCurrencyInside || isCurrencyAfter
                ? pair(Euros.ofCents(Math.multiplyExact(number.get().value(), 100L)), inside)
                : pair(number.get().value(), inside);
    }

    /** The number that words end with, before their unit or not. */
    private static Optional<NumbersInWords.Last> last(List<String> words, boolean isCounting) {
        int end = words.size();
        boolean isUnitNamed = end > 0 && UNITS.contains(words.get(end - 1));
        Optional<NumbersInWords.Last> last = NumbersInWords.before(words, isUnitNamed ? end - 1 : end);
        boolean isPercentage = last.filter(number -> number.start() > 0
                        && words.get(number.start()).equals("cent")
                        && words.get(number.start() - 1).equals("pour"))
                .isPresent();
        // « Zéro euro cinquante » is not read.
        boolean isCents = last.filter(number ->
                        number.start() > 0 && words.get(number.start() - 1).startsWith("euro"))
                .isPresent();
        boolean isUnclear = last.filter(
                        number -> number.start() == end - 1 && OF_TWO_MEANINGS.contains(words.get(end - 1)))
                .isPresent();
        return isPercentage || isCents || (isUnclear && !isCounting) ? Optional.empty() : last;
    }

    private static Optional<WrittenTwice> wordsInBrackets(String before, String inside) {
        Matcher figures = LAST_FIGURES.matcher(before);
        List<String> words = AmountsInWords.wordsOf(inside);
        if (!figures.find() || !NumbersInWords.isPart(words.get(0))) {
            return Optional.empty();
        }
        Optional<Euros> amount = AmountsInWords.endingAt(words, words.size());
        if (amount.isPresent()) {
            return pair(amount.get(), figures.group("number"));
        }
        Optional<NumbersInWords.Last> number =
                NumbersInWords.before(words, words.size()).filter(last -> last.start() == 0);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return figures.group("currency") == null
                ? pair(number.get().value(), figures.group("number"))
                : pair(Euros.ofCents(Math.multiplyExact(number.get().value(), 100L)), figures.group("number"));
    }

    private static Optional<WrittenTwice> pair(Euros inWords, String figures) {
        boolean isCurrencyNamed = !Character.isDigit(figures.charAt(figures.length() - 1));
        return Amount.tryParse(isCurrencyNamed ? figures : figures + " €")
                .map(amount -> new WrittenTwice(inWords, amount.euros()));
    }

    private static Optional<WrittenTwice> pair(long inWords, String figures) {
        return WHOLE.matcher(figures).matches()
                ? Optional.of(new WrittenTwice(
                        Localized.untranslated(String.valueOf(inWords)),
                        Localized.untranslated(String.valueOf(Long.parseLong(figures.replaceAll("\\D", ""))))))
                : Optional.empty();
    }
}
