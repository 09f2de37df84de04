package fr.acteslocaux.text;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else printed or stamped: the text as it stands, and the value if the text is well formed.
 * <p>
 * A receipt whose SIREN has eight digits is a fact about the act that carries it: the act is held, the text kept to the
 * letter, and the fault becomes a finding. The value is what a reader made of this very text, since only {@link #read} makes one.
 *
 * @param <T>  the type that the text should be
 */
public final class AsPrinted<T> {

    private final String text;
    private final @Nullable T value;
    private final @Nullable FormatFault fault;

    private AsPrinted(String text, @Nullable T value, @Nullable FormatFault fault) {
        this.text = text;
        this.value = value;
        this.fault = fault;
    }

    /**
     * Reads a text, keeping what is wrong with it instead of throwing.
     *
     * @param <T>  the type that the text should be
     * @param text  the text as it stands
     * @param reader  the strict parser of the type
     * @return the text with its value, or with what is wrong
     */
    public static <T> AsPrinted<T> read(String text, Function<? super String, ? extends T> reader) {
        Objects.requireNonNull(text, "text");
        try {
            return new AsPrinted<>(text, Objects.requireNonNull(reader.apply(text), "value"), null);
        } catch (MalformedValueException malformed) {
            return new AsPrinted<>(text, null, malformed.fault());
        }
    }

    /**
     * Returns the text as it stands.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Returns the value.
     *
     * @return the value, empty if the text is malformed
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Tells what is wrong with the text.
     *
     * @return the fault, empty if the text is well formed
     */
    public Optional<FormatFault> fault() {
        return Optional.ofNullable(fault);
    }

    /**
     * Says whether the text is well formed.
     *
     * @return true if there is a value
     */
    public boolean isWellFormed() {
        return value != null;
    }

    /** Texts are equal if they are printed alike and read as the same value, or with the same fault. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AsPrinted<?> printed
                && text.equals(printed.text)
                && Objects.equals(value, printed.value)
                && Objects.equals(fault, printed.fault);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, value);
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
