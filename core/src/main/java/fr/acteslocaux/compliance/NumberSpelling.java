package fr.acteslocaux.compliance;

import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.scan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of an act, however it is written: {@code DEC2024-004} and {@code DEC2024_04} are one.
 *
 * @param parts  its letters and its figures, in capitals and without zeros before
 * @param marks  all its letters and figures
 */
record NumberSpelling(List<String> parts, String marks) {

    private static final Pattern PART = Pattern.compile("[A-Z]+|0*([0-9]+)");
    private static final Pattern FIGURE = Pattern.compile("[0-9]");

    static NumberSpelling of(Object number) {
        String words = Words.of(number.toString());
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(words);
        while (part.find()) {
            parts.add(part.group(1) == null ? part.group() : part.group(1));
        }
        return new NumberSpelling(List.copyOf(parts), words.replace(" ", ""));
    }

    /**
     * Tells whether two numbers are one. Some registers turn the year round, and some join all in one: what has other letters, or
     * more figures, may be a number of another series and is not compared.
     */
    Optional<Boolean> isOneWith(NumberSpelling other) {
        if (marks.equals(other.marks) || sorted(parts).equals(sorted(other.parts))) {
            return Optional.of(true);
        }
        boolean isOfOneForm =
                form(marks).equals(form(other.marks)) || forms(parts).equals(forms(other.parts));
        return isOfOneForm ? Optional.of(false) : Optional.empty();
    }

    private static List<String> sorted(List<String> parts) {
        return parts.stream().sorted().toList();
    }

    private static List<String> forms(List<String> parts) {
        return parts.stream()
                .map(part -> Ascii.isDigit(part.charAt(0)) ? "0" : part)
                .toList();
    }

    private static String form(String marks) {
        return FIGURE.matcher(marks).replaceAll("0");
    }

    /** What it is known by among others. */
    String key() {
        return String.join("-", parts);
    }
}
