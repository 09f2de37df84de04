package fr.acteslocaux.scdl;

import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.scan.Words;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The matters of tables: codes of two levels, and names of two parts. */
final class Matters {

    private static final Pattern OF_TWO_LEVELS = Pattern.compile("[0-9]\\.[0-9]{1,2}");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?i)0?([1-9])[-/ ]([0-9]{1,2}|[a-zéû]{3,9}\\.?)(?:[-/ ](?:[0-9]{2}|[0-9]{4}))?");
    private static final List<String> MONTHS =
            List.of("JANV", "FEVR", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOUT", "SEPT", "OCT", "NOV", "DEC");

    private static final int MOST_THEMES = 9;
    private static final int MOST_OF_A_THEME = 10;
    private static final Map<String, ActMatter> BY_NAME = byName();
    private static final Set<String> THEMES = BY_NAME.keySet().stream()
            .map(name -> name.substring(0, name.indexOf('/')))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * The name of a matter.
     *
     * @param text  as it is written
     * @param national  the matter of the national list that is called so, empty if none is
     */
    record Named(String text, Optional<ActMatter> national) {}

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

    /** Reads a name, and says what is wrong with it: it is a theme of the nine, a slash, and what it is in it. */
    static Reading<Named> name(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return Reading.of(new Named(text, Optional.empty()), Fault.of(Deviation.Kind.MATTER_NAME));
        }
        String theme = Words.of(text.substring(0, slash));
        Named named =
                new Named(text, Optional.ofNullable(BY_NAME.get(theme + "/" + Words.of(text.substring(slash + 1)))));
        if (text.contains(" /") || text.contains("/ ")) {
            return Reading.of(named, Fault.of(Deviation.Kind.MATTER_BLANKS));
        }
        return THEMES.contains(theme) ? Reading.of(named) : Reading.of(named, Fault.of(Deviation.Kind.MATTER_THEME));
    }

    /** Names a matter as tables do: {@code domaines de compétences par thèmes/aménagement du territoire}. */
    static Optional<String> nameOf(ActMatter matter) {
        return matter.theme(Language.FRENCH)
                .flatMap(theme -> matter.label(Language.FRENCH).map(label -> theme + "/" + label))
                .map(name -> name.toLowerCase(Locale.FRENCH));
    }

    private static Map<String, ActMatter> byName() {
        Map<String, ActMatter> names = new HashMap<>();
        for (int theme = 1; theme <= MOST_THEMES; theme++) {
            for (int second = 1; second <= MOST_OF_A_THEME; second++) {
                ActMatter matter = new ActMatter(List.of(theme, second));
                foldedName(matter).ifPresent(name -> names.put(name, matter));
            }
        }
        return Map.copyOf(names);
    }

    private static Optional<String> foldedName(ActMatter matter) {
        return matter.theme(Language.FRENCH)
                .flatMap(theme -> matter.label(Language.FRENCH).map(label -> Words.of(theme) + "/" + Words.of(label)));
    }
}
