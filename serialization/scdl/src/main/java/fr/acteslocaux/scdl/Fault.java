package fr.acteslocaux.scdl;

import java.util.List;
import java.util.Objects;

/**
 * What is wrong with the text of a cell, wherever it stands.
 *
 * @param kind  what it is
 * @param arguments  what else its sentence says
 */
record Fault(Deviation.Kind kind, List<Object> arguments) {

    Fault {
        Objects.requireNonNull(kind, "kind");
        arguments = List.copyOf(Objects.requireNonNull(arguments, "arguments"));
    }

    static Fault of(Deviation.Kind kind, Object... arguments) {
        return new Fault(kind, List.of(arguments));
    }
}
