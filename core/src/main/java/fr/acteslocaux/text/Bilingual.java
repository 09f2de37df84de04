package fr.acteslocaux.text;

import java.io.Serializable;
import java.util.Objects;

/**
 * Words given in both languages.
 *
 * @param french  the words in French
 * @param english  the words in English
 */
record Bilingual(String french, String english) implements Localized, Serializable {

    Bilingual {
        Objects.requireNonNull(french, "french");
        Objects.requireNonNull(english, "english");
    }

    /** Keeps words as they are said now, which then need no bundle any more: what Java serialization keeps. */
    static Bilingual kept(Localized words) {
        return new Bilingual(words.in(Language.FRENCH), words.in(Language.ENGLISH));
    }

    @Override
    public String in(Language language) {
        return language == Language.FRENCH ? french : english;
    }

    @Override
    public String toString() {
        return english;
    }
}
