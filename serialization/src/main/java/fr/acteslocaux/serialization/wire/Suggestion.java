package fr.acteslocaux.serialization.wire;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The known name that a mistyped one is nearest to. */
final class Suggestion {

    private static final int FARTHEST = 2;
    private static final int LONGEST = 60;

    private Suggestion() {}

    static Optional<String> nearest(String mistyped, List<String> known) {
        if (mistyped.length() > LONGEST) {
            return Optional.empty();
        }
        String small = mistyped.toLowerCase(Locale.ROOT);
        return known.stream()
                .map(name -> new Candidate(name, distance(small, name.toLowerCase(Locale.ROOT))))
                .filter(Candidate::isNear)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
    }

    private record Candidate(String name, int distance) {

        /** A short name is near only if most of it is kept: nobody who writes "id" meant "on". */
        boolean isNear() {
            return distance <= FARTHEST && 2 * distance < name.length();
        }
    }

    /** Counts the characters to insert, delete or replace (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
