package fr.acteslocaux.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern that is looked for only around its marks, of which most texts have none. */
public final class Marked {

    private static final int NOT_LOOKED_FOR = -1;
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Pattern pattern;
    private final String[] marks;
    private final Signs[] signs;
    private final int before;
    private final int after;
    private final Start start;

    /** Tells where a match may begin that has a certain mark in it: what stands before the mark often says that there is none. */
    public interface Start {

        /** There is no match. */
        int NONE = -1;

        /**
         * Looks at what stands before a mark.
         *
         * @param text  the text
         * @param mark  where the mark begins
         * @return the first place where a match may begin, or {@link #NONE}
         */
        int before(String text, int mark);
    }

    /**
     * Marks a pattern.
     *
     * @param pattern  the pattern, each match of which has one of the marks in it
     * @param marks  what may be in a match
     * @param before  how much of a match may stand before its mark
     * @param after  how much of a match may stand after the beginning of its mark
     */
    public Marked(Pattern pattern, List<String> marks, int before, int after) {
        this(pattern, marks, before, after, (text, mark) -> 0);
    }

    private Marked(Pattern pattern, List<String> marks, int before, int after, Start start) {
        this.pattern = pattern;
        this.marks = marks.toArray(String[]::new);
        this.signs = marks.stream().map(Signs::of).toArray(Signs[]::new);
        this.before = before;
        this.after = after;
        this.start = start;
    }

    /**
     * Looks for it only where it may begin.
     *
     * @param where  tells where that is
     * @return the pattern that is looked for there
     */
    public Marked beginning(Start where) {
        return new Marked(pattern, List.of(marks), before, after, where);
    }

    /**
     * Finds the first match.
     *
     * @param text  the text
     * @return what matches, or empty
     */
    public Optional<String> in(String text) {
        return in(text, Signs.ANY);
    }

    /**
     * Finds the first match in a text of which the characters are known.
     *
     * @param text  the text
     * @param characters  its characters
     * @return what matches, or empty
     */
    public Optional<String> in(String text, Signs characters) {
        List<MatchResult> first = matches(text, characters, 1);
        return first.isEmpty() ? Optional.empty() : Optional.of(first.get(0).group());
    }

    /**
     * Finds all matches, none of which begins within another.
     *
     * @param text  the text
     * @return the matches in their order, empty if there are none
     */
    public List<MatchResult> allIn(String text) {
        return matches(text, Signs.ANY, Integer.MAX_VALUE);
    }

    private List<MatchResult> matches(String text, Signs characters, int most) {
        if (!mayBeIn(characters)) {
            return List.of();
        }
        int[] places = new int[marks.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = characters.mayHave(signs[i]) ? NOT_LOOKED_FOR : NOWHERE;
        }
        int at = next(text, 0, places);
        if (at < 0) {
            return List.of();
        }
        List<MatchResult> found = new ArrayList<>(1);
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        int end = 0;
        for (; at >= 0 && found.size() < most; at = next(text, Math.max(end, at + 1), places)) {
            int first = start.before(text, at);
            if (first != Start.NONE
                    && matcher.region(from(Math.max(end, first), at), to(text, at))
                            .find()) {
                found.add(matcher.toMatchResult());
                end = matcher.end();
            }
        }
        return found;
    }

    private int from(int first, int mark) {
        return Math.max(first, mark - before);
    }

    private int to(String text, int mark) {
        return Math.min(text.length(), mark + after);
    }

    private boolean mayBeIn(Signs characters) {
        for (Signs mark : signs) {
            if (characters.mayHave(mark)) {
                return true;
            }
        }
        return false;
    }

    /** Most marks stand nowhere in a text: each is looked for only as far as it was not yet. */
    private int next(String text, int from, int[] places) {
        int next = NOWHERE;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < from) {
                int at = text.indexOf(marks[i], from);
                places[i] = at < 0 ? NOWHERE : at;
            }
            next = Math.min(next, places[i]);
        }
        return next == NOWHERE ? -1 : next;
    }
}
