package fr.acteslocaux.memory;

import org.jspecify.annotations.Nullable;

/** An immutable value with which {@link Memory} keeps one thing that was made of it. */
public abstract class Remembering {

    @Nullable
    Object made;

    /** Begins with nothing kept. */
    protected Remembering() {}
}
