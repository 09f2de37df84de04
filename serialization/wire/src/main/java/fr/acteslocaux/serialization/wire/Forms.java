package fr.acteslocaux.serialization.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How types are written, each declared once, those that others are made of first. A record is written as its components say:
 * under their names, in their order, what is {@link java.util.Optional} or a {@link List} absent if there is none. Only what
 * differs is said.
 * <p>
 * For example:
 * <pre>
 * Forms forms = new Forms();
 * forms.is(String.class, TextForm.of(text -&gt; text, text -&gt; text));
 * forms.is(Uai.class, TextForm.of(Uai::parse, Uai::toString).definedAs("uai"));
 * forms.record(School.class, "school").add();
 * </pre>
 */
public final class Forms {

    private final Map<String, WireForm<?>> byType = new HashMap<>();

    /** Begins with none. */
    public Forms() {}

    /**
     * Declares how a type is written.
     *
     * @param <T>  the type
     * @param type  its class
     * @param form  how it is written
     * @return the form
     */
    public <T> WireForm<T> is(Class<T> type, WireForm<T> form) {
        put(type.getTypeName(), form);
        return form;
    }

    /**
     * Declares how a type with parameters is written.
     *
     * @param <T>  the type
     * @param form  how it is written
     * @param type  its class, followed by that of its parameter, and so on
     * @return the form
     */
    public <T> WireForm<T> is(WireForm<T> form, Class<?>... type) {
        put(name(type), form);
        return form;
    }

    private static String name(Class<?>... type) {
        return Arrays.stream(type).map(Class::getTypeName).collect(Collectors.joining("<"))
                + ">".repeat(type.length - 1);
    }

    private void put(String type, WireForm<?> form) {
        if (byType.put(type, form) != null) {
            throw new IllegalArgumentException("Type " + type + " is declared twice");
        }
    }

    /**
     * Begins to declare a record.
     *
     * @param <T>  the type
     * @param type  its class
     * @param name  the name of the form in schemas
     * @return what says in what the form differs from the record
     */
    public <T extends Record> RecordForm<T> record(Class<T> type, String name) {
        return new RecordForm<>(this, type, name);
    }

    /**
     * Finds how a type is written.
     *
     * @param <T>  the type
     * @param type  its class
     * @return its form
     * @throws IllegalArgumentException if nobody said how
     */
    @SuppressWarnings("unchecked") // is(…) ties a form to its type
    public <T> WireForm<T> of(Class<T> type) {
        return (WireForm<T>) of((Type) type);
    }

    /**
     * Finds how a type with parameters is written.
     *
     * @param <T>  the type
     * @param type  its class, followed by that of its parameter, and so on
     * @return its form
     * @throws IllegalArgumentException if nobody said how
     */
    @SuppressWarnings("unchecked") // is(…) ties a form to its type
    public <T> WireForm<T> of(Class<?>... type) {
        WireForm<?> known = byType.get(name(type));
        if (known == null) {
            throw new IllegalArgumentException("Nobody said how " + name(type) + " is written");
        }
        return (WireForm<T>) known;
    }

    WireForm<?> of(Type type) {
        WireForm<?> known = byType.get(type.getTypeName());
        if (known != null) {
            return known;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return ListForm.of(of(list.getActualTypeArguments()[0]));
        }
        throw new IllegalArgumentException("Nobody said how " + type.getTypeName() + " is written");
    }
}
