package fr.acteslocaux.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers as French writes them out: from 1 to 99, {@code trente et un}, {@code quatre-vingt-dix-neuf}, and any number that words
 * end with, {@code deux cent mille trois cents}.
 */
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

    private static final String AND = "et";
    private static final Set<String> HUNDRED = Set.of("cent", "cents");
    private static final List<Multiple> MULTIPLES = List.of(
            new Multiple(1_000_000_000, Set.of("milliard", "milliards")),
            new Multiple(1_000_000, Set.of("million", "millions")),
            new Multiple(1_000, Set.of("mille", "mil")));
    private static final Set<String> WORDS = Stream.of(
                    NUMBERS.keySet().stream().flatMap(words -> Stream.of(words.split(" "))),
                    HUNDRED.stream(),
                    MULTIPLES.stream().flatMap(multiple -> multiple.words().stream()))
            .flatMap(words -> words)
            .filter(word -> !word.equals("premier"))
            .collect(Collectors.toUnmodifiableSet());

    private NumbersInWords() {}

    private record Multiple(long value, Set<String> words) {}

    /**
     * A number that words end with.
     *
     * @param value  the number, at least 1
     * @param start  where its first word stands among them
     */
    record Last(long value, int start) {}

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

    /** Says whether this is a word of a number. */
    static boolean isPart(String word) {
        return WORDS.contains(word);
    }

    /**
     * Reads the number that stands right before a place among words, all of it: nothing is read of words that are several
     * numbers, such as {@code deux trois}.
     *
     * @param words  words that are small and without accents
     * @param end  the place of the word behind the number
     */
    static Optional<Last> before(List<String> words, int end) {
        int start = end;
        while (start > 0
                && (WORDS.contains(words.get(start - 1)) || words.get(start - 1).equals(AND))) {
            start--;
        }
        while (start < end && words.get(start).equals(AND)) {
            start++;
        }
        boolean isDecimal = start > 0 && words.get(start - 1).equals("virgule");
        long value = isDecimal ? 0 : value(words.subList(start, end));
        return value > 0 ? Optional.of(new Last(value, start)) : Optional.empty();
    }

    /** Answers 0 for what is no number. */
    private static long value(List<String> words) {
        long sum = 0;
        List<String> rest = words;
        for (Multiple multiple : MULTIPLES) {
            int at = indexOf(multiple.words(), rest);
            if (at >= 0) {
                long times = at == 0 ? 1 : belowThousand(rest.subList(0, at));
                if (times == 0) {
                    return 0;
                }
                sum += times * multiple.value();
                rest = withoutAnd(rest.subList(at + 1, rest.size()));
            }
        }
        long last = rest.isEmpty() ? 0 : belowThousand(rest);
        return rest.isEmpty() || last > 0 ? sum + last : 0;
    }

    /** Hundreds go to 99 of them: {@code onze cents} is 1100. */
    private static long belowThousand(List<String> words) {
        int at = indexOf(HUNDRED, words);
        if (at < 0) {
            return read(String.join(" ", words)).orElse(0);
        }
        int times = at == 0 ? 1 : read(String.join(" ", words.subList(0, at))).orElse(0);
        List<String> rest = withoutAnd(words.subList(at + 1, words.size()));
        int last = rest.isEmpty() ? 0 : read(String.join(" ", rest)).orElse(0);
        return times == 0 || (last == 0 && !rest.isEmpty()) ? 0 : times * 100L + last;
    }

    private static List<String> withoutAnd(List<String> words) {
        return words.size() > 1 && words.get(0).equals(AND) ? words.subList(1, words.size()) : words;
    }

    private static int indexOf(Set<String> any, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (any.contains(words.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
