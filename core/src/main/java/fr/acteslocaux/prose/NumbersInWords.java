package fr.acteslocaux.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/** Numbers from 1 to 99 as French writes them out: {@code trente et un}, {@code quatre-vingt-dix-neuf}. */
final class NumbersInWords {

    private static final List<String> BELOW_TWENTY = List.of(
            "zero",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix sept",
            "dix huit",
            "dix neuf");
    private static final Map<Integer, String> TENS =
            Map.of(20, "vingt", 30, "trente", 40, "quarante", 50, "cinquante", 60, "soixante", 80, "quatre vingt");
    private static final int MOST = 99;
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int number = 1; number <= MOST; number++) {
            String words = words(number);
            NUMBERS.put(words, number);
            // Both « vingt et un » and « vingt-un » are read, as is the plural of « quatre-vingts ».
            NUMBERS.put(words.replace(" et ", " "), number);
        }
        NUMBERS.put("une", 1);
        NUMBERS.put("premier", 1);
        NUMBERS.put("quatre vingts", 80);
    }

    private NumbersInWords() {}

    private static String words(int number) {
        if (number < BELOW_TWENTY.size()) {
            return BELOW_TWENTY.get(number);
        }
        int ten = number / 10 * 10;
        int base = TENS.containsKey(ten) ? ten : ten - 10;
        int rest = number - base;
        if (rest == 0) {
            return ten(base);
        }
        String link = (rest == 1 || rest == 11) && base != 80 ? " et " : " ";
        return ten(base) + link + BELOW_TWENTY.get(rest);
    }

    private static String ten(int base) {
        return Objects.requireNonNull(TENS.get(base));
    }

    /** Reads words that are small, without accents and parted by one blank each. */
    static OptionalInt read(String words) {
        Integer number = NUMBERS.get(words);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    static Set<String> all() {
        return NUMBERS.keySet();
    }
}
