package fr.acteslocaux.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import org.junit.jupiter.api.Test;

class FormatFaultTest {

    private static final FormatFault WRONG_KEY = FormatFaults.ofKey("uai", "0120612B", 'A', "0120612", 'B');

    @Test
    void in_speaksTheLanguageOfTheReader() {
        assertThat(WRONG_KEY.in(Language.ENGLISH))
                .isEqualTo("UAI \"0120612B\" has a wrong key: expected 'A' after 0120612, found 'B'");
        assertThat(WRONG_KEY.in(Language.FRENCH))
                .isEqualTo("UAI \"0120612B\" : mauvaise clé ; attendu : 'A' après 0120612, trouvé : 'B'");
    }

    @Test
    void ofCharacter_saysWhenTheTextEnds() {
        assertThat(FormatFaults.ofCharacter("siren", "21", 2, Message.of("digit")))
                .hasToString("SIREN \"21\" has a wrong character: expected a digit at position 3, found the end");
    }

    @Test
    void quoted_escapesWhatCannotBeSeen() {
        assertThat(FormatFaults.quoted("a\nb\u200b\u202e\ud800")).isEqualTo("\"a\\u000Ab\\u200B\\u202E\\uD800\"");
    }

    @Test
    void quoted_cutsAfterFortyCharacters() {
        assertThat(FormatFaults.quoted("x".repeat(40))).isEqualTo("\"" + "x".repeat(40) + "\"");
        assertThat(FormatFaults.quoted("x".repeat(41))).isEqualTo("\"" + "x".repeat(40) + "…\"");
    }

    @Test
    void input_isKeptWhole() {
        assertThat(FormatFaults.ofLength("uai", "x".repeat(100), Message.of("characters", 8))
                        .input())
                .hasSize(100);
    }
}
