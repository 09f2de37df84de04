package fr.acteslocaux.law;

import java.util.List;

/**
 * The Latin words that put a part of an article between two numbers: {@code 1° bis} stands after {@code 1°}. They have the
 * order of their meaning, not of the alphabet: {@code ter} comes before {@code quater}.
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
            "duodecies");

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
}
