package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** The problems of one document. All are counted, but only so many are told: memory has an end, and so has patience. */
final class Problems {

    private final List<Problem> told = new ArrayList<>();
    private int count;

    /** Counts a problem, and words it only if it will be told. */
    void add(Supplier<Problem> problem) {
        count++;
        if (count <= Limits.PROBLEMS) {
            told.add(problem.get());
        }
    }

    int count() {
        return count;
    }

    /** Returns the problems in the order of the document; the last one says how many are left out. */
    List<Problem> inOrder() {
        List<Problem> ordered = new ArrayList<>(told);
        ordered.sort(Comparator.comparing(Problem::place));
        if (count > Limits.PROBLEMS) {
            ProblemText more = ProblemText.of("more-problems", count - Limits.PROBLEMS);
            ordered.add(new Problem("", Place.NONE, more.key(), more));
        }
        return List.copyOf(ordered);
    }
}
