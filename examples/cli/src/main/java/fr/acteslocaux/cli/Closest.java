package fr.acteslocaux.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that somebody may have meant by one that is not known. */
final class Closest {

    /** More slips than a fifth of the letters make another word. */
    private static final int LETTERS_TO_A_SLIP = 5;

    private Closest() {}

    static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(other -> slips(word, other)))
                .filter(other -> slips(word, other) <= Math.max(1, other.length() / LETTERS_TO_A_SLIP));
    }

    /** Counts letters too many, missing or wrong, and neighbours that changed places. */
    private static int slips(String word, String other) {
        int[][] slips = new int[word.length() + 1][other.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(word, other, slips, i, j);
            }
        }
        return slips[word.length()][other.length()];
    }

    private static int fewest(String word, String other, int[][] slips, int i, int j) {
        boolean isSame = word.charAt(i - 1) == other.charAt(j - 1);
        int fewest = Math.min(slips[i - 1][j - 1] + (isSame ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean changedPlaces = i > 1
                && j > 1
                && word.charAt(i - 1) == other.charAt(j - 2)
                && word.charAt(i - 2) == other.charAt(j - 1);
        return changedPlaces ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
