package fr.acteslocaux.text;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody else printed or stamped: the text as it stands, and the value if the text is well formed.
 * <p>
 * A receipt whose SIREN has eight digits is a fact about the act that carries it: the act is held, the text kept to the
 * letter, and the fault becomes a finding.
 *
 * @param <T>  the type that the text should be
 * @param text  the text as it stands
 * @param value  the value, empty if the text is malformed
 * @param fault  what is wrong with the text, empty if it is well formed
 */
public record Written<T>(String text, Optional<T> value, Optional<Malformation> fault) {

    public Written {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(fault, "fault");
        if (value.isPresent() == fault.isPresent()) {
            throw new IllegalArgumentException("A written text has either a value or a fault, not both or none");
        }
    }

    /**
     * Reads a text, keeping what is wrong with it instead of throwing.
     *
     * @param <T>  the type that the text should be
     * @param text  the text as it stands
     * @param reader  the strict parser of the type
     * @return the written text
     */
    public static <T> Written<T> read(String text, Function<? super String, ? extends T> reader) {
        Objects.requireNonNull(text, "text");
        try {
            return new Written<>(text, Optional.of(reader.apply(text)), Optional.empty());
        } catch (MalformedValueException malformed) {
            return new Written<>(text, Optional.empty(), Optional.of(malformed.malformation()));
        }
    }

    /**
     * Says whether the text is well formed.
     *
     * @return true if there is a value
     */
    public boolean isWellFormed() {
        return value.isPresent();
    }

    /**
     * Returns the text as it stands.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
