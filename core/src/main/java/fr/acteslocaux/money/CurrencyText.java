package fr.acteslocaux.money;

import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Euros as words or a sign, alone or by the thousand, the million and the thousand million. */
final class CurrencyText {

    private static final List<String> NAMES = List.of("euro", "euros", "eur");

    private static final Lexicon<String> WORDS = Lexicon.ofWords(NAMES.toArray(String[]::new));

    private static final Lexicon<Integer> MULTIPLES = Lexicon.ofWords(multiples());

    private CurrencyText() {}

    /** Goes past {@code €}, {@code euros} or {@code EUR}. */
    static boolean accept(Cursor cursor) {
        return cursor.acceptMark('€') || WORDS.skip(cursor);
    }

    /**
     * Goes past {@code k€}, {@code M EUR}, {@code millions d'euros} and the like. A small {@code m} is no million: {@code m€} may be a
     * slip for {@code k€} as well.
     *
     * @return how many zeros it stands for, 0 if there is none such
     */
    static int acceptMultiple(Cursor cursor) {
        char next = cursor.plain(1);
        boolean isUnclear = cursor.peek(0) == 'm' && (next == '€' || next == ' ' || next == 'e');
        Integer zeros = isUnclear ? null : MULTIPLES.accept(cursor);
        return zeros == null ? 0 : zeros;
    }

    private static Map<String, Integer> multiples() {
        Map<String, Integer> multiples = new HashMap<>();
        List.of("k", "kilo", "kilo-", "mille", "millier", "milliers").forEach(word -> addTo(multiples, word, 3));
        List.of("m", "million", "millions").forEach(word -> addTo(multiples, word, 6));
        List.of("md", "mds", "mrd", "mrds", "milliard", "milliards").forEach(word -> addTo(multiples, word, 9));
        return multiples;
    }

    private static void addTo(Map<String, Integer> multiples, String word, int zeros) {
        for (String link : List.of("", " ", " d'", " d' ")) {
            multiples.put(word + link + "€", zeros);
            NAMES.forEach(name -> multiples.put(word + link + name, zeros));
        }
    }
}
