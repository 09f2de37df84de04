package fr.acteslocaux.serialization.form;

import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.wire.JsonSink;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WireForm;
import fr.acteslocaux.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A type and how it is written.
 *
 * @param <T>  the type
 * @param type  its class
 * @param form  its form, or that of a sealed type whose variant it is
 */
public record PublicForm<T>(Class<T> type, WireForm<? super T> form) implements WrittenType<T> {

    private static final int MOST_IN_MESSAGE = 10;

    public PublicForm {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(form, "form");
    }

    /**
     * Returns the variants of a sealed type, each as a type of its own.
     *
     * @return the variants; none if it is not sealed
     */
    public List<PublicForm<? extends T>> variants() {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .<PublicForm<? extends T>>map(variant -> new PublicForm<>(variant.asSubclass(type), form))
                        .toList()
                : List.of();
    }

    /**
     * Returns the name of the type in schemas, such as {@code school} or {@code local-authority}.
     *
     * @return the name
     */
    public String name() {
        return described().name().orElseThrow(() -> new IllegalStateException(type.getName() + " has no name"));
    }

    @Override
    public JsonTree schema() {
        return SchemaWords.INSTANCE.schema(name(), described());
    }

    private WireForm<?> described() {
        return form instanceof UnionForm<?> union
                ? union.variant(type).<WireForm<?>>map(variant -> variant).orElse(form)
                : form;
    }

    /**
     * Says whether a value is one string, which can also name a property.
     *
     * @return true if so
     */
    public boolean isText() {
        return form.isText();
    }

    /**
     * Reads a value.
     *
     * @param tree  the document
     * @return the value, or all problems of the document
     */
    public ReadResult<T> read(JsonTree tree) {
        return ofType(form.read(tree), tree);
    }

    /**
     * Reads a value, and passes over properties that the form does not know.
     *
     * @param tree  the value as a tree
     * @return the value with a warning for each such property, or its problems
     */
    public ReadResult<T> readLeniently(JsonTree tree) {
        return ofType(form.readLeniently(tree), tree);
    }

    private ReadResult<T> ofType(ReadResult<?> result, JsonTree document) {
        if (result.value().isEmpty()) {
            return ReadResult.failed(result.problems());
        }
        Object value = result.value().get();
        if (type.isInstance(value)) {
            return ReadResult.of(type.cast(value), result.warnings());
        }
        // No other form reads what is not of its type.
        return ReadResult.failed(List.of(((UnionForm<?>) form).otherThan(type, document)));
    }

    /**
     * Writes a value.
     *
     * @param value  the value
     * @return the document
     */
    public JsonTree write(T value) {
        return form.write(value);
    }

    /** Writes the value, in no words. */
    @Override
    public void push(T value, Locale locale, JsonSink sink) {
        form.push(value, sink);
    }

    /**
     * Writes a value that is one string.
     *
     * @param value  the value
     * @return the string
     * @throws IllegalStateException if the form is no string
     */
    public String text(T value) {
        if (write(value) instanceof JsonTree.TextNode text) {
            return text.text();
        }
        throw new IllegalStateException(type.getName() + " is not written as a string");
    }

    /**
     * Says in English why a value cannot be read, for the message of an exception.
     *
     * @param problems  the problems
     * @return the type, the first problems with their places, and how many more there are
     */
    public String complaint(List<Problem> problems) {
        String told = problems.stream()
                .limit(MOST_IN_MESSAGE)
                .map(problem -> problem.pointer().isEmpty()
                        ? problem.text(Language.ENGLISH)
                        : problem.pointer() + ": " + problem.text(Language.ENGLISH))
                .collect(Collectors.joining("; "));
        String more = problems.size() > MOST_IN_MESSAGE ? "; and " + (problems.size() - MOST_IN_MESSAGE) + " more" : "";
        return type.getSimpleName() + " cannot be read: " + told + more;
    }
}
