package fr.acteslocaux.prose;

import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.scan.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lengths of time that a text names: {@code douze ans}, {@code 18 mois}, {@code deux (2) mois}, {@code un an et demi}. */
public final class WrittenLengths {

    private static final String NUMBER = "[0-9]{1,3}|"
            + NumbersInWords.all().stream()
                    .filter(words -> !words.equals("premier"))
                    .map(words -> words.toUpperCase(Locale.ROOT))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .collect(Collectors.joining("|"));
    private static final Pattern LENGTH = Pattern.compile("(?<![A-Z0-9])(?<more>(?:CENTS?|MILLE) )?(?<number>" + NUMBER
            + ")(?: [0-9]{1,3})? (?<unit>ANS?|ANNEES?|MOIS|JOURS?)(?<half> ET DEMIE?)?(?![A-Z0-9])");
    private static final int MONTHS_OF_HALF_A_YEAR = 6;
    /** What a length is of is said shortly before it. */
    private static final int MOST_BEFORE = 60;

    private static final List<String> UNITS = List.of(" AN", " MOIS", " JOUR");
    /** Such as {@code CENT QUATRE VINGT DIX NEUF 199}. */
    private static final int LONGEST_NUMBER = 45;
    /** Such as {@code  ANNEES ET DEMIE}. */
    private static final int LONGEST_UNIT = 20;

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
        String words = Words.of(text);
        List<WrittenLength> lengths = new ArrayList<>();
        Matcher matcher = LENGTH.matcher(words).useTransparentBounds(true);
        int end = -1;
        for (int unit = nextUnit(words, 0); unit >= 0; unit = nextUnit(words, unit + 1)) {
            int from = Math.max(Math.max(end, 0), unit - LONGEST_NUMBER);
            matcher.region(from, Math.min(words.length(), unit + LONGEST_UNIT));
            if (unit < end || !matcher.find()) {
                continue;
            }
            // Numbers of a hundred and more are not read in words.
            if (matcher.group("more") != null) {
                continue;
            }
            Length length = length(matcher);
            boolean isJoined = end >= 0 && words.substring(end, matcher.start()).equals(" ET ");
            if (isJoined) {
                WrittenLength first = lengths.remove(lengths.size() - 1);
                lengths.add(new WrittenLength(first.before(), sum(first.length(), length)));
            } else {
                int before = Math.max(0, matcher.start() - MOST_BEFORE);
                lengths.add(new WrittenLength(
                        words.substring(before, matcher.start()).strip(), length));
            }
            end = matcher.end();
        }
        return List.copyOf(lengths);
    }

    /** A number is looked for only where a unit stands: there are few of these. */
    private static int nextUnit(String words, int from) {
        int next = -1;
        for (String unit : UNITS) {
            int at = words.indexOf(unit, from);
            next = at >= 0 && (next < 0 || at < next) ? at : next;
        }
        return next;
    }

    private static Length length(Matcher matcher) {
        String number = matcher.group("number");
        OptionalInt inWords = NumbersInWords.read(number.toLowerCase(Locale.ROOT));
        int count = Math.max(1, inWords.isPresent() ? inWords.getAsInt() : Integer.parseInt(number));
        int halves = matcher.group("half") == null ? 0 : MONTHS_OF_HALF_A_YEAR;
        return switch (matcher.group("unit").charAt(0)) {
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
