package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Vote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The votes that a text counts together, each figure before its word (« 13 voix pour, 2 contre ») or behind it (« Pour : 13,
 * contre : 2 »).
 *
 * @param start  where the first begins
 * @param end  where the last ends
 * @param counts  how many there are on each side
 */
record VoteCounts(int start, int end, Map<Side, Integer> counts) {

    /** On which side a vote is. */
    enum Side {
        FOR("/vote/inFavour", "voix pour", "vote(s) for"),
        AGAINST("/vote/against", "voix contre", "vote(s) against"),
        ABSTAINING("/vote/abstaining", "abstention(s)", "abstention(s)");

        private final String path;
        private final String french;
        private final String english;

        Side(String path, String french, String english) {
            this.path = path;
            this.french = french;
            this.english = english;
        }

        Counted counted(int votes) {
            return Counted.of(votes, french, english);
        }

        private OptionalInt statedIn(Vote vote) {
            return switch (this) {
                case FOR -> vote.inFavour();
                case AGAINST -> vote.against();
                case ABSTAINING -> vote.abstaining();
            };
        }

        private static Side of(String word) {
            return switch (Character.toUpperCase(word.charAt(0))) {
                case 'P' -> FOR;
                case 'C' -> AGAINST;
                default -> ABSTAINING;
            };
        }
    }

    private static final String WORD = "(?<word>pour|contre|abstentions?)\\b";
    private static final String VOTES = "(?:voix|votes?|suffrages?)";

    private static final Pattern FIGURE_BEFORE =
            pattern("(?<![\\w.,/-])(?<votes>[0-9]{1,3})\\s{1,3}(?:" + VOTES + "\\s{1,3})?" + WORD);

    private static final Pattern FIGURE_BEHIND = pattern("\\b(?:(?:nombre de )?" + VOTES + "\\s{1,3})?" + WORD
            + "\\s{0,3}[:=]?\\s{0,3}(?<votes>[0-9]{1,3})\\b(?:\\s{1,3}" + VOTES + "\\b)?");

    /** What may stand between two of one count. */
    private static final Pattern LINK =
            pattern("[\\s,;.|/•–—-]{0,9}(?:\\([^()]{0,60}\\)[\\s,;.|/•–—-]{0,9})?(?:et\\s{1,3})?");

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    VoteCounts {
        counts = Map.copyOf(counts);
    }

    /** Finds what a text counts. Where figures could be read with the word before and with the word behind, nobody knows. */
    static List<VoteCounts> in(String text) {
        if (!text.contains("ontre") && !text.contains("ONTRE") && !text.contains("bst") && !text.contains("BST")) {
            return List.of();
        }
        List<VoteCounts> all = Stream.of(FIGURE_BEFORE, FIGURE_BEHIND)
                .flatMap(order -> read(text, order).stream())
                .filter(read -> read.counts.size() > 1)
                .toList();
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> !other.equals(one) && other.isRather(one)))
                .toList();
    }

    private static List<VoteCounts> read(String text, Pattern order) {
        List<VoteCounts> read = new ArrayList<>();
        Map<Side, Integer> counts = new EnumMap<>(Side.class);
        int first = 0;
        int last = 0;
        Matcher item = order.matcher(text);
        Matcher link = LINK.matcher(text);
        while (item.find()) {
            Side side = Side.of(item.group("word"));
            int next = item.start();
            if (counts.containsKey(side) || !link.region(last, next).matches()) {
                read.add(new VoteCounts(first, last, counts));
                counts.clear();
                first = next;
            }
            counts.put(side, Integer.parseInt(item.group("votes")));
            last = item.end();
        }
        read.add(new VoteCounts(first, last, counts));
        return read;
    }

    private boolean isRather(VoteCounts other) {
        return start < other.end && other.start < end && counts.size() >= other.counts.size();
    }

    /** What a text does not count, or the act does not state, is not compared. */
    Verdict comparedWith(Vote vote) {
        List<Verdict> answers = new ArrayList<>();
        for (Side side : Side.values()) {
            OptionalInt stated = side.statedIn(vote);
            if (counts.containsKey(side) && stated.isPresent()) {
                int said = counts.get(side);
                answers.add(
                        said == stated.getAsInt()
                                ? new Verdict.Passed()
                                : Verdicts.failed(side.path, side.counted(said), stated.getAsInt()));
            }
        }
        return Verdicts.joined(answers);
    }
}
