package fr.acteslocaux.scdl;

import java.util.Objects;
import java.util.Optional;

/**
 * What the text of a cell says.
 *
 * @param value  what it says, empty if it cannot be told
 * @param fault  what is wrong with it, empty if nothing is
 */
record Reading<V>(Optional<V> value, Optional<Fault> fault) {

    Reading {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(fault, "fault");
    }

    static <V> Reading<V> of(V value) {
        return new Reading<>(Optional.of(value), Optional.empty());
    }

    static <V> Reading<V> of(V value, Fault fault) {
        return new Reading<>(Optional.of(value), Optional.of(fault));
    }

    static <V> Reading<V> unread(Deviation.Kind kind, Object... arguments) {
        return new Reading<>(Optional.empty(), Optional.of(Fault.of(kind, arguments)));
    }
}
