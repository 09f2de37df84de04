package fr.acteslocaux.law;

import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Letters;
import fr.acteslocaux.scan.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Latin words that put an article or a part of it between two numbers: {@code 1° bis} stands after {@code 1°}. They have
 * the order of their meaning, not of the alphabet: {@code ter} comes before {@code quater}.
 */
final class LatinRank {

    static final String NONE = "";

    static final List<String> WORDS = List.of(
            "bis",
            "ter",
            "quater",
            "quinquies",
            "sexies",
            "septies",
            "octies",
            "nonies",
            "decies",
            "undecies",
            "duodecies",
            "terdecies",
            "quaterdecies",
            "quindecies",
            "sexdecies",
            "septdecies",
            "octodecies",
            "novodecies",
            "vicies",
            "unvicies",
            "duovicies",
            "tervicies",
            "quatervicies",
            "quinvicies",
            "sexvicies",
            "septvicies",
            "octovicies",
            "novovicies",
            "tricies");

    private static final Lexicon<String> LEXICON = Lexicon.ofWords(WORDS.toArray(String[]::new));

    private static final int SHORTEST = 3;

    private LatinRank() {}

    static void require(String rank) {
        if (!rank.equals(NONE) && !WORDS.contains(rank)) {
            throw new IllegalArgumentException("Argument 'rank' must be empty or one of " + WORDS + ", found " + rank);
        }
    }

    /** Answers the place of a rank; a part without one comes first. */
    static int order(String rank) {
        return WORDS.indexOf(rank);
    }

    /** Goes past a rank and the blanks behind it. */
    static @Nullable String accept(Cursor cursor) {
        return Letters.isLetter(cursor.peek(SHORTEST - 1)) ? LEXICON.accept(cursor) : null;
    }
}
