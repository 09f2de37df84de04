package fr.acteslocaux.compliance;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for only around its marks, of which most texts have none.
 *
 * @param pattern  the pattern, each match of which has one of the marks in it
 * @param marks  what may be in a match
 * @param before  how much of a match may stand before its mark
 * @param after  how much of a match may stand after the beginning of its mark
 */
record Marked(Pattern pattern, List<String> marks, int before, int after) {

    /** Finds the first match. */
    Optional<String> in(String text) {
        Matcher matcher = null;
        for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
            matcher = matcher == null ? pattern.matcher(text).useTransparentBounds(true) : matcher;
            matcher.region(Math.max(0, at - before), Math.min(text.length(), at + after));
            if (matcher.find()) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }

    private int next(String text, int from) {
        int next = -1;
        for (String mark : marks) {
            int at = text.indexOf(mark, from);
            next = at >= 0 && (next < 0 || at < next) ? at : next;
        }
        return next;
    }
}
