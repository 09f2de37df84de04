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

    private transient Malformation malformation;

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

    private void writeObject(ObjectOutputStream target) throws IOException {
        target.defaultWriteObject();
        target.writeObject(malformation.type());
        target.writeObject(malformation.input());
        target.writeObject(malformation.fault());
        write(target, malformation.expected());
        write(target, malformation.found());
    }

    private void readObject(ObjectInputStream source) throws IOException, ClassNotFoundException {
        source.defaultReadObject();
        malformation = new Malformation(
                (String) source.readObject(),
                (String) source.readObject(),
                (Fault) source.readObject(),
                read(source),
                read(source));
    }

    private static void write(ObjectOutputStream target, Localized text) throws IOException {
        target.writeObject(text.in(Language.FRENCH));
        target.writeObject(text.in(Language.ENGLISH));
    }

    private static Localized read(ObjectInputStream source) throws IOException, ClassNotFoundException {
        return new Bilingual((String) source.readObject(), (String) source.readObject());
    }
}
