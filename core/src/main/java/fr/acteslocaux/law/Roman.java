package fr.acteslocaux.law;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Roman numerals, as far as articles have paragraphs. */
final class Roman {

    /** Short of L, which also begins the number of an article: "L 2131-2". */
    static final int LARGEST = 49;

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private static final Map<String, Integer> NUMBERS =
            IntStream.rangeClosed(1, LARGEST).boxed().collect(Collectors.toMap(Roman::of, Function.identity()));

    private Roman() {}

    static String of(int number) {
        return TENS[number / 10] + ONES[number % 10];
    }

    /** Answers the number that a numeral writes, or -1 if it writes none. */
    static int numberOf(String numeral) {
        return NUMBERS.getOrDefault(numeral, -1);
    }
}
