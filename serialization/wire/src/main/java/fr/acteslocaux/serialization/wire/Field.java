package fr.acteslocaux.serialization.wire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object. It serves as the key to the value that was read for it.
 *
 * @param <T>  the type of the object
 * @param <V>  the type of the value
 */
public final class Field<T, V> {

    private final String name;
    private final Function<T, V> value;
    private final Use<V> use;
    private final int index;

    Field(String name, Function<T, V> value, Use<V> use, int index) {
        this.name = name;
        this.value = value;
        this.use = use;
        this.index = index;
    }

    /**
     * How a form is used in a property.
     *
     * @param form  how the value is written, where it is
     * @param absent  the value where the property is absent; null if it must be there
     * @param pull  reads the value from a source
     * @param read  reads the value from a tree
     * @param push  writes the value, if it is written
     */
    record Use<V>(
            WireForm<?> form,
            @Nullable V absent,
            Function<JsonSource, V> pull,
            BiFunction<JsonTree, Reading, Optional<V>> read,
            Pusher<V> push) {

        /** Writes a property. */
        interface Pusher<V> {

            void push(String name, V value, JsonSink sink);
        }

        /** What must be there. */
        static <V> Use<V> required(WireForm<V> form) {
            return new Use<>(form, null, form::pull, form::read, (name, value, sink) -> {
                sink.name(name);
                form.push(value, sink);
            });
        }

        /** What is always written, and may be absent in what others write. */
        static <V> Use<V> orElse(WireForm<V> form, V absent) {
            Use<V> required = required(form);
            return new Use<>(form, absent, required.pull(), required.read(), required.push());
        }

        /** What is written only if it is true. */
        static Use<Boolean> flag(WireForm<Boolean> form) {
            return new Use<>(form, false, form::pull, form::read, (name, value, sink) -> {
                if (value) {
                    sink.name(name);
                    form.push(value, sink);
                }
            });
        }

        static <V> Use<Optional<V>> optional(WireForm<V> form) {
            return new Use<>(
                    form,
                    Optional.empty(),
                    source -> Optional.of(form.pull(source)),
                    (tree, reading) -> held(unlessNull(tree, reading).flatMap(present -> form.read(present, reading))),
                    (name, value, sink) -> {
                        if (value.isPresent()) {
                            sink.name(name);
                            form.push(value.get(), sink);
                        }
                    });
        }

        static Use<OptionalInt> optionalInt(WireForm<Integer> form) {
            return new Use<>(
                    form,
                    OptionalInt.empty(),
                    source -> OptionalInt.of(form.pull(source)),
                    (tree, reading) -> unlessNull(tree, reading)
                            .flatMap(present -> form.read(present, reading))
                            .map(OptionalInt::of),
                    (name, value, sink) -> {
                        if (value.isPresent()) {
                            sink.name(name);
                            form.push(value.getAsInt(), sink);
                        }
                    });
        }

        static <E> Use<List<E>> list(WireForm<E> item) {
            ListForm<E> form = ListForm.of(item);
            return new Use<>(
                    form,
                    List.of(),
                    form::pull,
                    (tree, reading) -> unlessNull(tree, reading).flatMap(present -> form.read(present, reading)),
                    (name, value, sink) -> {
                        if (!value.isEmpty()) {
                            sink.name(name);
                            form.push(value, sink);
                        }
                    });
        }

        private static <V> Optional<Optional<V>> held(Optional<V> read) {
            return read.isPresent() ? Optional.of(read) : Optional.empty();
        }

        private static Optional<JsonTree> unlessNull(JsonTree tree, Reading reading) {
            if (tree instanceof JsonTree.NullNode) {
                reading.report(tree.place(), ProblemText.of("null"));
                return Optional.empty();
            }
            return Optional.of(tree);
        }
    }

    /** Returns the same property, of an object that has this one's object as a part. */
    <O> Field<O, V> within(Function<O, T> part, int otherIndex) {
        return new Field<>(name, part.andThen(value), use, otherIndex);
    }

    String name() {
        return name;
    }

    int index() {
        return index;
    }

    boolean isRequired() {
        return use.absent() == null;
    }

    @Nullable
    V absent() {
        return use.absent();
    }

    void push(T object, JsonSink sink) {
        use.push().push(name, value.apply(object), sink);
    }

    V pull(JsonSource source) {
        return use.pull().apply(source);
    }

    /** Reads the property; empty if a problem was reported, or if it must be there and is not, which the object reports. */
    Optional<V> read(Optional<JsonTree> tree, Reading reading) {
        return tree.isPresent() ? use.read().apply(tree.get(), reading.at(name)) : Optional.ofNullable(use.absent());
    }

    JsonTree schema(SchemaWriter schemas) {
        return use.form().schema(schemas);
    }
}
