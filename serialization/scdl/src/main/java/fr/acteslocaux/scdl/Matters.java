package fr.acteslocaux.scdl;

import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.scan.Words;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The matters of tables: codes of two levels, and names of two parts. */
final class Matters {

    private static final Pattern OF_TWO_LEVELS = Pattern.compile("[0-9]\\.[0-9]{1,2}");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?i)0?([1-9])[-/ ]([0-9]{1,2}|[a-zéû]{3,9}\\.?)(?:[-/ ](?:[0-9]{2}|[0-9]{4}))?");
    private static final List<String> MONTHS =
            List.of("JANV", "FEVR", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOUT", "SEPT", "OCT", "NOV", "DEC");

    private static final int MOST_THEMES = 9;
    private static final int MOST_OF_A_THEME = 10;

    private Matters() {}

    /** Reads a code. */
    static Reading<ActMatter> code(String text) {
        Optional<ActMatter> matter = ActMatter.tryParse(text);
        if (matter.isPresent()) {
            return known(matter.get());
        }
        if (OF_TWO_LEVELS.matcher(text).matches()) {
            return Reading.unread(Deviation.Kind.MATTER_UNKNOWN);
        }
        Optional<ActMatter> withComma = ActMatter.tryParse(text.replace(',', '.'));
        if (withComma.isPresent()) {
            return Reading.of(withComma.get(), Fault.of(Deviation.Kind.NUMBER_FORM, withComma.get()));
        }
        return ofDate(text)
                .map(code -> Reading.<ActMatter>unread(Deviation.Kind.MATTER_DATE, code))
                .orElseGet(() -> Reading.unread(Deviation.Kind.MATTER));
    }

    private static Reading<ActMatter> known(ActMatter matter) {
        if (!matter.isNational()) {
            return Reading.of(matter, Fault.of(Deviation.Kind.MATTER_UNKNOWN));
        }
        return matter.levels().size() == 2
                ? Reading.of(matter)
                : Reading.of(matter, Fault.of(Deviation.Kind.MATTER_LEVELS));
    }

    /** Tells which code a spreadsheet took for a day and a month, such as {@code 2-juil} for {@code 2.7}. */
    private static Optional<String> ofDate(String text) {
        Reading<LocalDate> day = Days.read(text);
        if (day.value().isPresent()) {
            LocalDate read = day.value().get();
            return read.getDayOfMonth() <= MOST_THEMES
                    ? Optional.of(read.getDayOfMonth() + "." + read.getMonthValue())
                    : Optional.empty();
        }
        Matcher parts = DAY_AND_MONTH.matcher(text);
        return parts.matches() ? month(parts.group(2)).map(month -> parts.group(1) + "." + month) : Optional.empty();
    }

    private static Optional<Integer> month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(Integer.valueOf(text)).filter(month -> month >= 1 && month <= MONTHS.size());
        }
        String word = Words.of(text);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.startsWith(MONTHS.get(i))
                    || (word.length() >= 3 && MONTHS.get(i).startsWith(word))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** Says what is wrong with a name: it is a theme of the nine, a slash, and what it is in it. */
    static Reading<String> name(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Reading.of(text, Fault.of(Deviation.Kind.MATTER_NAME));
        }
        if (text.contains(" /") || text.contains("/ ")) {
            return Reading.of(text, Fault.of(Deviation.Kind.MATTER_BLANKS));
        }
        return theme(text.substring(0, slash)) > 0
                ? Reading.of(text)
                : Reading.of(text, Fault.of(Deviation.Kind.MATTER_THEME));
    }

    /** Names a matter as tables do: {@code domaines de compétences par thèmes/aménagement du territoire}. */
    static Optional<String> nameOf(ActMatter matter) {
        return matter.theme(Language.FRENCH)
                .flatMap(theme -> matter.label(Language.FRENCH).map(label -> theme + "/" + label))
                .map(name -> name.toLowerCase(Locale.FRENCH));
    }

    /** Tells the national matter that a name is the name of, where it is not the one of the code. */
    static Optional<ActMatter> otherThan(ActMatter code, String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        int theme = theme(name.substring(0, slash));
        String label = Words.of(name.substring(slash + 1));
        return theme == 0 || isNamed(code, theme, label)
                ? Optional.empty()
                : IntStream.rangeClosed(1, MOST_OF_A_THEME)
                        .mapToObj(second -> new ActMatter(List.of(theme, second)))
                        .filter(other -> isNamed(other, theme, label))
                        .findFirst();
    }

    private static boolean isNamed(ActMatter matter, int theme, String label) {
        return matter.levels().get(0) == theme
                && matter.label(Language.FRENCH).map(Words::of).equals(Optional.of(label));
    }

    /** Tells the number of a theme by its name, 0 if it is none of the nine. */
    private static int theme(String name) {
        String words = Words.of(name);
        return IntStream.rangeClosed(1, MOST_THEMES)
                .filter(first -> new ActMatter(List.of(first, 1))
                        .theme(Language.FRENCH)
                        .map(Words::of)
                        .equals(Optional.of(words)))
                .findFirst()
                .orElse(0);
    }
}
