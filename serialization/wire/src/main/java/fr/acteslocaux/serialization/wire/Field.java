package fr.acteslocaux.serialization.wire;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A property of an object. It serves as the key to the value that was read for it.
 *
 * @param <T>  the type of the object
 * @param <V>  the type of the value
 */
public final class Field<T, V> {

    private final String name;
    private final WireForm<?> form;
    private final boolean required;
    private final Function<T, Optional<JsonTree>> writer;
    private final BiFunction<Optional<JsonTree>, Reading, Optional<V>> reader;

    private Field(
            String name,
            WireForm<?> form,
            boolean required,
            Function<T, Optional<JsonTree>> writer,
            BiFunction<Optional<JsonTree>, Reading, Optional<V>> reader) {
        this.name = name;
        this.form = form;
        this.required = required;
        this.writer = writer;
        this.reader = reader;
    }

    static <T, V> Field<T, V> required(String name, WireForm<V> form, Function<T, V> value) {
        return new Field<>(
                name,
                form,
                true,
                value.andThen(form::write).andThen(Optional::of),
                (tree, reading) -> tree.isPresent() ? form.read(tree.get(), reading) : Optional.empty());
    }

    static <T, V> Field<T, Optional<V>> optional(String name, WireForm<V> form, Function<T, Optional<V>> value) {
        return new Field<>(name, form, false, value.andThen(present -> present.map(form::write)), (tree, reading) -> {
            if (tree.isEmpty()) {
                return Optional.of(Optional.empty());
            }
            if (refusesNull(tree.get(), reading)) {
                return Optional.empty();
            }
            Optional<V> read = form.read(tree.get(), reading);
            return read.isPresent() ? Optional.of(read) : Optional.empty();
        });
    }

    static <T, V> Field<T, Optional<V>> nullable(String name, WireForm<V> form, Function<T, Optional<V>> value) {
        return required(name, new NullableForm<>(form), value);
    }

    static <T, E> Field<T, List<E>> list(String name, WireForm<E> item, Function<T, List<E>> value) {
        ListForm<E> form = ListForm.of(item);
        return new Field<>(
                name,
                form,
                false,
                value.andThen(items -> items.isEmpty() ? Optional.empty() : Optional.of(form.write(items))),
                (tree, reading) -> {
                    if (tree.isEmpty()) {
                        return Optional.of(List.of());
                    }
                    return refusesNull(tree.get(), reading) ? Optional.empty() : form.read(tree.get(), reading);
                });
    }

    /** Reports null where absence would do. */
    private static boolean refusesNull(JsonTree tree, Reading reading) {
        if (tree instanceof JsonTree.NullNode) {
            reading.report(tree.place(), ProblemText.of("null"));
            return true;
        }
        return false;
    }

    String name() {
        return name;
    }

    boolean isRequired() {
        return required;
    }

    Optional<JsonTree.Member> write(T object) {
        return writer.apply(object).map(tree -> new JsonTree.Member(name, tree));
    }

    Optional<V> read(Optional<JsonTree> tree, Reading reading) {
        return reader.apply(tree, reading.at(name));
    }

    JsonTree schema(SchemaWriter schemas) {
        return form.schema(schemas);
    }
}
