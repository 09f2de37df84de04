package fr.acteslocaux.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is passed over for want of a character, or of a number before a mark, is what the pattern does not find either. */
class MarkedTest {

    private static final long SEED = 2024;
    private static final int TEXTS = 20_000;
    private static final int MOST_PIECES = 12;

    private static final Pattern HOLE = Pattern.compile("\\?{2,9}|\\.{5}|x{2,4}\\b|…{2}|\\[[^\\]]{1,9}\\]|à définir");
    private static final Marked MARKED_HOLE =
            new Marked(HOLE, List.of("??", "....", "xx", "…", "[", "à définir"), 10, 20);

    private static final Pattern COUNTED = Pattern.compile("(?<![0-9])[0-9]{1,3} ans?\\b");
    private static final Marked MARKED_COUNTED = new Marked(COUNTED, List.of(" an"), 3, 5)
            .beginning((text, mark) ->
                    mark > 0 && Ascii.isDigit(text.charAt(mark - 1)) ? Math.max(0, mark - 3) : Marked.Start.NONE);

    private static final List<String> PIECES = List.of(
            "?", "??", ".", "...", ".....", "x", "xx", "X", "…", "[", "nom]", "à ", "définir", "é", "\u00e0", "\u0120",
            " ", "12", "3 an", " ans", " an ", "année", "œ", "’");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(MOST_PIECES); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void whatIsPassedOverHoldsNoMatch() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            boolean isFound = HOLE.matcher(text).find();
            assertThat(MARKED_HOLE.in(text)).as(text).matches(found -> found.isPresent() == isFound);
            assertThat(MARKED_HOLE.in(text, Signs.of(text))).as(text).isEqualTo(MARKED_HOLE.in(text));
        }
    }

    @Test
    void whereAMatchMayBeginItIsFoundWhole() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            assertThat(MARKED_COUNTED.allIn(text).stream().map(MatchResult::group))
                    .as(text)
                    .containsExactlyElementsOf(COUNTED.matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .toList());
        }
    }

    @Test
    void everyTextHasTheCharactersOfWhatStandsInIt() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            int start = random.nextInt(text.length());
            int end = start + random.nextInt(text.length() - start + 1);
            assertThat(Signs.of(text).mayHave(Signs.of(text.substring(start, end))))
                    .as(text)
                    .isTrue();
        }
    }

    @Test
    void aCharacterThatATextLacksIsMissed() {
        assertThat(Signs.of("un texte").mayHave(Signs.of("["))).isFalse();
        assertThat(Signs.of("un. texte. long").mayHave(Signs.of(".."))).isFalse();
        assertThat(Signs.of("un.. texte").mayHave(Signs.of(".."))).isTrue();
    }
}
