package fr.acteslocaux.text;

import java.util.Locale;

/**
 * The languages in which the library explains itself.
 */
public enum Language {
    /** French, the language of the acts. */
    FRENCH(Locale.FRENCH),
    /** English, for readers abroad. */
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the locale of the language, without a country.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Parts what stands side by side in a sentence, as citations do.
     *
     * @return a semicolon and a blank; in French a blank stands before it too
     */
    public String semicolon() {
        return this == FRENCH ? " ; " : "; ";
    }
}
