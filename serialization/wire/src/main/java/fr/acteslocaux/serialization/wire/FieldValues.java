package fr.acteslocaux.serialization.wire;

import java.util.HashMap;
import java.util.Map;

/**
 * The values that were read for the properties of one object.
 *
 * @param <T>  the type of the object
 */
public final class FieldValues<T> {

    private final Map<Field<T, ?>, Object> values = new HashMap<>();

    FieldValues() {}

    <V> void put(Field<T, V> field, V value) {
        values.put(field, value);
    }

    /**
     * Returns the value of a property.
     *
     * @param <V>  the type of the value
     * @param field  the property, one of the form that is read
     * @return its value
     */
    @SuppressWarnings("unchecked") // put ties the type of the value to that of its field
    public <V> V of(Field<T, V> field) {
        Object value = values.get(field);
        if (value == null) {
            throw new IllegalStateException("Property '" + field.name() + "' is not one of this form");
        }
        return (V) value;
    }
}
