package fr.acteslocaux.memory;

import java.util.function.BiFunction;

/** Keeps what was made of a value. */
public final class Memory {

    private Memory() {}

    /**
     * Returns what was made of a value before, or makes it. Two threads may both make it, and either may be kept.
     *
     * @param <V>  the type of the value
     * @param <A>  the type of what it is made with
     * @param <T>  the type of what is made, immutable
     * @param value  the value
     * @param type  what is made
     * @param with  what it is made with besides
     * @param maker  how it is made
     * @return what was made
     */
    public static <V extends Remembering, A, T> T of(V value, Class<T> type, A with, BiFunction<A, V, T> maker) {
        Object known = value.made;
        if (type.isInstance(known)) {
            return type.cast(known);
        }
        T made = maker.apply(with, value);
        value.made = made;
        return made;
    }
}
