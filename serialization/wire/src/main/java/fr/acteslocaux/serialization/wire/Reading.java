package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.text.FormatFault;
import java.util.function.Supplier;

/** The reading of one document: where it stands, and the problems met so far. */
final class Reading {

    private final String pointer;
    private final Problems problems;
    private final Problems unknown;

    Reading(String pointer, Problems problems, Problems unknown) {
        this.pointer = pointer;
        this.problems = problems;
        this.unknown = unknown;
    }

    Reading at(String name) {
        return new Reading(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), problems, unknown);
    }

    Reading at(int index) {
        return new Reading(pointer + "/" + index, problems, unknown);
    }

    void report(Place place, ProblemText what) {
        problems.add(() -> new Problem(pointer, place, what.key(), what));
    }

    /** Reports a property that the form does not know, where such are told. */
    void reportUnknown(Place place, Supplier<ProblemText> words) {
        unknown.add(() -> {
            ProblemText what = words.get();
            return new Problem(pointer, place, what.key(), what);
        });
    }

    void report(Place place, FormatFault what) {
        problems.add(() -> new Problem(pointer, place, Problem.MALFORMED_VALUE, what));
    }

    int problemCount() {
        return problems.count();
    }
}
