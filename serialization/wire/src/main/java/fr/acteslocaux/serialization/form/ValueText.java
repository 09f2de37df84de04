package fr.acteslocaux.serialization.form;

import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.text.MalformedValueException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands as text outside of documents too: in the parameter of a request, in the configuration of a program. A value
 * with {@code valueOf} is read by it, as people write it, {@code 45,00 €} too; others as documents write them.
 *
 * @param <T>  the type
 */
public final class ValueText<T> {

    private static final List<ValueText<?>> ALL = PublicForms.all().stream()
            .filter(form -> form.isText() || isParsed(form.type()))
            .<ValueText<?>>map(ValueText::of)
            .toList();

    private final Class<T> type;
    private final Function<String, ReadResult<T>> reader;
    private final Function<T, String> writer;

    private ValueText(Class<T> type, Function<String, ReadResult<T>> reader, Function<T, String> writer) {
        this.type = type;
        this.reader = reader;
        this.writer = writer;
    }

    private static <T> ValueText<T> of(PublicForm<T> form) {
        return isParsed(form.type())
                ? new ValueText<>(form.type(), text -> parsed(form.type(), text), Object::toString)
                : new ValueText<>(form.type(), text -> form.read(new JsonTree.TextNode(text)), form::text);
    }

    /** Tells whether the library reads a type from text; what enums have under that name reads the names of Java. */
    private static boolean isParsed(Class<?> type) {
        return !type.isEnum()
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("valueOf")
                                && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    private static <T> ReadResult<T> parsed(Class<T> type, String text) {
        try {
            Method valueOf = type.getMethod("valueOf", String.class);
            return ReadResult.of(type.cast(valueOf.invoke(null, text)));
        } catch (ReflectiveOperationException refused) {
            if (refused.getCause() instanceof MalformedValueException malformed) {
                return ReadResult.failed(
                        List.of(new Problem("", Place.NONE, Problem.MALFORMED_VALUE, malformed.fault())));
            }
            throw new IllegalStateException(type.getName() + ".valueOf cannot be called", refused);
        }
    }

    /**
     * Returns the values, in the order of the rooms of core.
     *
     * @return the values
     */
    public static List<ValueText<?>> all() {
        return ALL;
    }

    /**
     * Finds a value.
     *
     * @param type  its class, null is none
     * @return the value, empty if it does not stand as text
     */
    public static Optional<ValueText<?>> of(@Nullable Class<?> type) {
        return ALL.stream().filter(value -> value.type.equals(type)).findFirst();
    }

    /**
     * Returns the type.
     *
     * @return its class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Reads a text.
     *
     * @param text  the text
     * @return the value, or what is wrong with the text
     */
    public ReadResult<T> read(String text) {
        return reader.apply(Objects.requireNonNull(text, "text"));
    }

    /**
     * Writes a value.
     *
     * @param value  the value, of this type
     * @return a text that gives it again when read
     */
    public String write(Object value) {
        return writer.apply(type.cast(value));
    }
}
