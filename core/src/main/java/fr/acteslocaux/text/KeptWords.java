package fr.acteslocaux.text;

import java.io.Serializable;

/**
 * Words as they were said, which need no bundle any more: what is left of a text after Java serialization.
 *
 * @param french  the words in French
 * @param english  the words in English
 */
record KeptWords(String french, String english) implements Localized, Serializable {

    static KeptWords of(Localized words) {
        return new KeptWords(words.in(Language.FRENCH), words.in(Language.ENGLISH));
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
