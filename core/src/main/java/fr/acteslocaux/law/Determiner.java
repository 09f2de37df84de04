package fr.acteslocaux.law;

import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Lexicon;

/** The small words before what is cited, which say nothing: {@code au}, {@code de l'}, {@code ses}. */
final class Determiner {

    private static final Lexicon<String> WORDS = Lexicon.ofWords(
            "aux", "au", "à la", "à l'", "à ses", "à son", "de", "de la", "de l'", "de ses", "de son", "des", "du",
            "la", "le", "les", "l'", "ses", "son");

    private Determiner() {}

    static void skip(Cursor cursor) {
        WORDS.skip(cursor);
    }
}
