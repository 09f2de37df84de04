package fr.acteslocaux.text;

/**
 * A value that people write differently in each language, such as an amount: {@code 1 234,56 €} and {@code €1,234.56}.
 */
public interface Localized {

    /**
     * Writes the value for a reader.
     *
     * @param language  the reader's language
     * @return the text
     */
    String in(Language language);

    /**
     * Wraps a value that is written the same in every language, such as an identifier or a number.
     *
     * @param value  the value
     * @return its text, whatever the language
     */
    static Localized untranslated(Object value) {
        return new Untranslated(value.toString());
    }

    /**
     * Says something in both languages.
     *
     * @param french  the words in French
     * @param english  the words in English
     * @return the words
     */
    static Localized of(String french, String english) {
        return new Bilingual(french, english);
    }
}
