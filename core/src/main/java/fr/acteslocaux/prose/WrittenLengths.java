package fr.acteslocaux.prose;

import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.scan.Marked;
import fr.acteslocaux.scan.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lengths of time that a text names: {@code douze ans}, {@code 18 mois}, {@code deux (2) mois}, {@code un an et demi}. */
public final class WrittenLengths {

    private static final List<String> NUMBERS = NumbersInWords.all().stream()
            .filter(words -> !words.equals("premier"))
            .map(words -> words.toUpperCase(Locale.ROOT))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    private static final Set<String> LAST_WORDS = NUMBERS.stream()
            .map(words -> words.substring(words.lastIndexOf(' ') + 1))
            .collect(Collectors.toUnmodifiableSet());
    private static final String NUMBER = "[0-9]{1,3}|" + String.join("|", NUMBERS);
    /** A length is looked for only where its unit stands: there are few of these. */
    private static final Marked LENGTH = new Marked(
                    Pattern.compile("(?<![A-Z0-9])(?=[0-9CDHMNOQSTUV])((?:CENTS?|MILLE) )?(" + NUMBER
                            + ")(?: [0-9]{1,3})? (ANS?|ANNEES?|MOIS|JOURS?)( ET DEMIE?)?(?![A-Z0-9])"),
                    List.of(" AN", " MOIS", " JOUR"),
                    45,
                    20)
            .beginning(WrittenLengths::behindANumber);

    private static final int MORE = 1;
    private static final int NUMBER_GROUP = 2;
    private static final int UNIT = 3;
    private static final int HALF = 4;
    private static final int MONTHS_OF_HALF_A_YEAR = 6;
    /** What a length is of is said shortly before it. */
    private static final int MOST_BEFORE = 60;

    private WrittenLengths() {}

    /**
     * A length, where it stands.
     *
     * @param before  the last words before it, in capitals and without accents
     * @param length  the length
     */
    public record WrittenLength(String before, Length length) {}

    /**
     * Finds lengths.
     *
     * @param text  the text
     * @return the lengths that it names, in its order; two that are joined by <i>et</i> are one
     */
    public static List<WrittenLength> in(String text) {
        return inWords(Words.of(text));
    }

    /**
     * Finds lengths in what is folded to words already.
     *
     * @param words  the words
     * @return the lengths that they name
     */
    public static List<WrittenLength> inWords(String words) {
        List<WrittenLength> lengths = new ArrayList<>();
        int end = -1;
        for (MatchResult match : LENGTH.allIn(words)) {
            // Numbers of a hundred and more are not read in words.
            if (match.group(MORE) != null) {
                continue;
            }
            Length length = length(match);
            boolean isJoined = end >= 0 && words.substring(end, match.start()).equals(" ET ");
            if (isJoined) {
                WrittenLength first = lengths.remove(lengths.size() - 1);
                lengths.add(new WrittenLength(first.before(), sum(first.length(), length)));
            } else {
                int before = Math.max(0, match.start() - MOST_BEFORE);
                lengths.add(
                        new WrittenLength(words.substring(before, match.start()).strip(), length));
            }
            end = match.end();
        }
        return List.copyOf(lengths);
    }

    /** Of most years, months and days no text says how many they are. */
    private static int behindANumber(String words, int end) {
        int start = end;
        while (start > 0 && Ascii.isCapital(words.charAt(start - 1))) {
            start--;
        }
        boolean isNumber = start == end || LAST_WORDS.contains(words.substring(start, end));
        return isNumber ? 0 : Marked.Start.NONE;
    }

    private static Length length(MatchResult match) {
        String number = match.group(NUMBER_GROUP);
        OptionalInt inWords = NumbersInWords.read(number.toLowerCase(Locale.ROOT));
        int count = Math.max(1, inWords.isPresent() ? inWords.getAsInt() : Integer.parseInt(number));
        int halves = match.group(HALF) == null ? 0 : MONTHS_OF_HALF_A_YEAR;
        return switch (match.group(UNIT).charAt(0)) {
            case 'A' -> Length.of(count, halves, 0);
            case 'M' -> Length.ofMonths(count);
            default -> Length.ofDays(count);
        };
    }

    private static Length sum(Length one, Length other) {
        int years = Math.min(Length.MOST_YEARS / 2, one.years() + other.years());
        return Length.of(years, one.months() + other.months(), one.days() + other.days());
    }
}
