package fr.acteslocaux.text;

import java.util.Objects;

/**
 * Thrown when a text is not the value that it should be. It says which type, quotes the input, and tells what was expected
 * and what was found; after Java serialization too.
 */
public final class MalformedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 3L;

    private final FormatFault fault;

    /**
     * Wraps what is wrong.
     *
     * @param fault  what is wrong
     */
    public MalformedValueException(FormatFault fault) {
        super(Objects.requireNonNull(fault, "fault").toString());
        this.fault = fault;
    }

    /**
     * Returns what is wrong, part by part.
     *
     * @return the fault
     */
    public FormatFault fault() {
        return fault;
    }
}
