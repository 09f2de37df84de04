package fr.acteslocaux.text;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Objects;

/**
 * Thrown when a text is not the value that it should be. It says which type, quotes the input, and tells what was expected
 * and what was found; after Java serialization too.
 */
public final class MalformedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 2L;

    private transient FormatFault fault;

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

    private void writeObject(ObjectOutputStream target) throws IOException {
        target.defaultWriteObject();
        target.writeObject(fault.type());
        target.writeObject(fault.input());
        target.writeObject(fault.kind());
        write(target, fault.expected());
        write(target, fault.found());
    }

    private void readObject(ObjectInputStream source) throws IOException, ClassNotFoundException {
        source.defaultReadObject();
        fault = new FormatFault(
                (String) source.readObject(),
                (String) source.readObject(),
                (FormatFault.Kind) source.readObject(),
                read(source),
                read(source));
    }

    private static void write(ObjectOutputStream target, Localized text) throws IOException {
        target.writeObject(text.in(Language.FRENCH));
        target.writeObject(text.in(Language.ENGLISH));
    }

    private static Localized read(ObjectInputStream source) throws IOException, ClassNotFoundException {
        String french = (String) source.readObject();
        String english = (String) source.readObject();
        return new Kept(french, english);
    }

    /** What was said before it was written. */
    private record Kept(String french, String english) implements Localized {

        @Override
        public String in(Language language) {
            return language == Language.FRENCH ? french : english;
        }

        @Override
        public String toString() {
            return english;
        }
    }
}
