package fr.acteslocaux.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MalformationTest {

    private static final Malformation WRONG_KEY = Malformation.ofKey("uai", "0120612B", 'A', "0120612", 'B');

    @Test
    void in_speaksTheLanguageOfTheReader() {
        assertThat(WRONG_KEY.in(Language.ENGLISH))
                .isEqualTo("UAI \"0120612B\" has a wrong key: expected 'A' after 0120612, found 'B'");
        assertThat(WRONG_KEY.in(Language.FRENCH))
                .isEqualTo("UAI \"0120612B\" : mauvaise clé ; attendu : 'A' après 0120612, trouvé : 'B'");
    }

    @Test
    void ofCharacter_saysWhenTheTextEnds() {
        assertThat(Malformation.ofCharacter("siren", "21", 2, Phrase.of("digit")))
                .hasToString("SIREN \"21\" has a wrong character: expected a digit at position 3, found the end");
    }

    @Test
    void quoted_escapesWhatCannotBeSeen() {
        assertThat(Malformation.quoted("a\nb\u200b\u202e\ud800")).isEqualTo("\"a\\u000Ab\\u200B\\u202E\\uD800\"");
    }

    @Test
    void quoted_cutsAfterFortyCharacters() {
        assertThat(Malformation.quoted("x".repeat(40))).isEqualTo("\"" + "x".repeat(40) + "\"");
        assertThat(Malformation.quoted("x".repeat(41))).isEqualTo("\"" + "x".repeat(40) + "…\"");
    }

    @Test
    void input_isKeptWhole() {
        assertThat(Malformation.ofLength("uai", "x".repeat(100), Phrase.of("characters", 8))
                        .input())
                .hasSize(100);
    }
}
