package fr.acteslocaux.message;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.io.Serializable;
import java.util.Objects;

/**
 * Words given in both languages.
 *
 * @param french  the words in French
 * @param english  the words in English
 */
public record Bilingual(String french, String english) implements Localized, Serializable {

    public Bilingual {
        Objects.requireNonNull(french, "french");
        Objects.requireNonNull(english, "english");
    }

    @Override
    public String in(Language language) {
        return language == Language.FRENCH ? french : english;
    }

    /**
     * Says the words in English.
     *
     * @return the words
     */
    @Override
    public String toString() {
        return english;
    }
}
