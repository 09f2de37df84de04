package fr.acteslocaux.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
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
public record Marked(Pattern pattern, List<String> marks, int before, int after) {

    private static final int NOT_LOOKED_FOR = -1;

    /**
     * Finds the first match.
     *
     * @param text  the text
     * @return what matches, or empty
     */
    public Optional<String> in(String text) {
        List<MatchResult> first = matches(text, 1);
        return first.isEmpty() ? Optional.empty() : Optional.of(first.get(0).group());
    }

    /**
     * Finds all matches, none of which begins within another.
     *
     * @param text  the text
     * @return the matches in their order, empty if there are none
     */
    public List<MatchResult> allIn(String text) {
        return matches(text, Integer.MAX_VALUE);
    }

    private List<MatchResult> matches(String text, int most) {
        int[] places = new int[marks.size()];
        Arrays.fill(places, NOT_LOOKED_FOR);
        int at = next(text, 0, places);
        if (at < 0) {
            return List.of();
        }
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int end = 0;
        for (; at >= 0 && found.size() < most; at = next(text, Math.max(end, at + 1), places)) {
            matcher.region(Math.max(end, at - before), Math.min(text.length(), at + after));
            if (matcher.find()) {
                found.add(matcher.toMatchResult());
                end = matcher.end();
            }
        }
        return found;
    }

    /** Most marks stand nowhere in a text: each is looked for only as far as it was not yet. */
    private int next(String text, int from, int[] places) {
        int next = Integer.MAX_VALUE;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < from) {
                int at = text.indexOf(marks.get(i), from);
                places[i] = at < 0 ? Integer.MAX_VALUE : at;
            }
            next = Math.min(next, places[i]);
        }
        return next == Integer.MAX_VALUE ? -1 : next;
    }
}
