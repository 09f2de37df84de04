package fr.acteslocaux.serialization.wire;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values that were read for the properties of one object.
 *
 * @param <T>  the type of the object
 */
public final class FieldValues<T> {

    private final @Nullable Object[] values;

    FieldValues(int fields) {
        values = new Object[fields];
    }

    void put(Field<T, ?> field, Object value) {
        values[field.index()] = value;
    }

    boolean has(Field<T, ?> field) {
        return values[field.index()] != null;
    }

    /** Returns the values of some fields that follow each other, as those of an object of their own. */
    <P> FieldValues<P> part(int first, int fields) {
        FieldValues<P> part = new FieldValues<>(fields);
        System.arraycopy(values, first, part.values, 0, fields);
        return part;
    }

    /** Returns all values, in the order of the fields. */
    @Nullable
    Object[] all() {
        return values;
    }

    /**
     * Returns the value of a property.
     *
     * @param <V>  the type of the value
     * @param field  a field of the form whose object was read
     * @return the value that was read
     */
    @SuppressWarnings("unchecked") // put is given what the same field read
    public <V> V of(Field<T, V> field) {
        return (V) Objects.requireNonNull(values[field.index()], field.name());
    }
}
