package fr.acteslocaux.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static final Lexicon<Integer> WORDS =
            Lexicon.ofWords(Map.of("du", 1, "de", 2, "de la", 3, "de l'", 4, "deuxième", 5, "à", 6));
    private static final Lexicon<Integer> NAMES =
            Lexicon.ofNames(Map.of("CGCT", 1, "C. urb.", 2, "code civil", 3, "code de l'éducation", 4));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "du 4°         | 1 | 3",
                "DE  la  loi   | 3 | 8",
                "de l’article  | 4 | 5",
                "de lois       | 2 | 3",
                "deuxieme      | 5 | 8",
                "DEUXIÈME mot  | 5 | 9",
                "A la          | 6 | 2",
            })
    void accept_goesPastTheLongestEntryAndTheBlanksBehindIt(String text, int meaning, int position) {
        Cursor cursor = new Cursor(text);
        assertThat(WORDS.accept(cursor)).isEqualTo(meaning);
        assertThat(cursor.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C.G.C.T.              | 1 | 7",
                "C. G. C. T            | 1 | 10",
                "C.urb. L.1            | 2 | 5",
                "Code Civil            | 3 | 10",
                "code de l éducation   | 4 | 19",
            })
    void accept_readsNamesByTheirLetters(String text, int meaning, int position) {
        Cursor cursor = new Cursor(text);
        assertThat(NAMES.accept(cursor)).isEqualTo(meaning);
        assertThat(cursor.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"dubois", "d'abord", "x", "''", "1", "ddu"})
    void accept_staysWhereNoEntryStands(String text) {
        Cursor cursor = new Cursor(text);
        assertThat(WORDS.accept(cursor)).isNull();
        assertThat(cursor.position()).isZero();
    }

    @Test
    void stands_looksWithoutMoving() {
        Cursor cursor = new Cursor("du");
        assertThat(WORDS.stands(cursor)).isTrue();
        assertThat(cursor.position()).isZero();
        assertThat(NAMES.stands(cursor)).isFalse();
    }
}
