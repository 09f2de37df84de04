package fr.acteslocaux.text;

import java.util.Objects;

/**
 * Thrown when a text is not the value that it should be. It says which type, quotes the input, and tells what was expected
 * and what was found.
 */
public final class MalformedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Malformation malformation;

    /**
     * Wraps what is wrong.
     *
     * @param malformation  what is wrong
     */
    public MalformedValueException(Malformation malformation) {
        super(Objects.requireNonNull(malformation, "malformation").toString());
        this.malformation = malformation;
    }

    /**
     * Returns what is wrong, part by part.
     *
     * @return the malformation
     */
    public Malformation malformation() {
        return malformation;
    }
}
