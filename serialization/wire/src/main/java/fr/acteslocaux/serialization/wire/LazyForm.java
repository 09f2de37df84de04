package fr.acteslocaux.serialization.wire;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A form that is looked up when it is needed, for types that hold themselves: an article may hold articles.
 *
 * @param <T>  the type
 */
public final class LazyForm<T> extends WireForm<T> {

    private final Supplier<WireForm<T>> form;

    private LazyForm(Supplier<WireForm<T>> form) {
        this.form = form;
    }

    /**
     * Declares a form by where it will be found.
     *
     * @param <T>  the type
     * @param form  gives the form
     * @return the form
     */
    public static <T> LazyForm<T> of(Supplier<WireForm<T>> form) {
        return new LazyForm<>(form);
    }

    @Override
    public Optional<String> name() {
        return form.get().name();
    }

    @Override
    public void push(T value, JsonSink sink) {
        form.get().push(value, sink);
    }

    @Override
    T pull(JsonSource source) {
        return form.get().pull(source);
    }

    @Override
    Optional<T> read(JsonTree tree, Reading reading) {
        return form.get().read(tree, reading);
    }

    @Override
    JsonTree schema(SchemaWriter schemas) {
        return form.get().schema(schemas);
    }
}
