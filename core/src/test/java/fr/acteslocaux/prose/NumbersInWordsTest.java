package fr.acteslocaux.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersInWordsTest {

    private static final int MOST = 1_000_000;

    private static long read(String text) {
        List<String> words = AmountsInWords.wordsOf(text);
        return NumbersInWords.before(words, words.size())
                .filter(last -> last.start() == 0)
                .map(NumbersInWords.Last::value)
                .orElse(0L);
    }

    @Test
    void everyNumberToAMillion_isReadInBothSpellings() {
        List<Integer> wrong = new ArrayList<>();
        for (int number = 1; number <= MOST; number++) {
            if (read(FrenchNumerals.traditional(number)) != number || read(FrenchNumerals.reformed(number)) != number) {
                wrong.add(number);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "trois cent vingt, 320",
        "deux cents, 200",
        "deux cent trois, 203",
        "quatre-vingts, 80",
        "quatre-vingt mille, 80000",
        "deux-cent-mille-trois-cents, 200300",
        "mille un, 1001",
        "mille et un, 1001",
        "mil neuf cent quatre-vingt-dix-neuf, 1999",
        "onze cents, 1100",
        "dix-neuf cent quarante-cinq, 1945",
        "soixante et onze, 71",
        "SOIXANTE-ET-ONZE, 71",
        "un million deux cent mille, 1200000",
        "trois millions, 3000000",
        "deux milliards, 2000000000",
    })
    void numbers_areReadAsTheyAreWritten(String words, long number) {
        assertThat(read(words)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deux trois",
                "cent deux cents",
                "mille deux mille",
                "vingt mille millions",
                "et",
                "cents mairies",
                "premier",
                "vingt trente",
                "zéro cent"
            })
    void whatIsNoNumber_isNotRead(String words) {
        assertThat(read(words)).isZero();
    }
}
