package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.message.EditDistance;
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
                .map(name -> new Candidate(name, EditDistance.between(small, name.toLowerCase(Locale.ROOT), FARTHEST)))
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
}
