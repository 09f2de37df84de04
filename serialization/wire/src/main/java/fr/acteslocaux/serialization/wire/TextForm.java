package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.text.MalformedValueException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value written as a string.
 *
 * @param <T>  the type
 */
public final class TextForm<T> extends WireForm<T> {

    private final Function<String, T> parser;
    private final Function<? super T, String> printer;
    private final List<JsonTree.Member> schema;

    private TextForm(Function<String, T> parser, Function<? super T, String> printer, List<JsonTree.Member> schema) {
        this.parser = parser;
        this.printer = printer;
        this.schema = schema;
    }

    /**
     * Declares a type that is written as a string.
     *
     * @param <T>  the type
     * @param parser  reads the string; what it refuses with an {@link IllegalArgumentException} or a
     *     {@link DateTimeException} is a problem
     * @param printer  writes the string
     * @return the form
     */
    public static <T> TextForm<T> of(Function<String, T> parser, Function<? super T, String> printer) {
        return new TextForm<>(parser, printer, List.of());
    }

    /**
     * Declares the shape of the string, for the schema only.
     *
     * @param keyword  a keyword of JSON Schema: {@code pattern} or {@code format}
     * @param value  its value
     * @return the form
     */
    public TextForm<T> with(String keyword, String value) {
        return with(keyword, new JsonTree.TextNode(value));
    }

    /**
     * Declares a bound of the string, for the schema only.
     *
     * @param keyword  a keyword of JSON Schema: {@code minLength}
     * @param value  its value
     * @return the form
     */
    public TextForm<T> with(String keyword, int value) {
        return with(keyword, new JsonTree.NumberNode(value));
    }

    /**
     * Shows some texts, for the schema only.
     *
     * @param texts  texts that the form reads
     * @return the form
     */
    public TextForm<T> withExamples(String... texts) {
        return with(
                "examples",
                new JsonTree.ArrayNode(Arrays.stream(texts)
                        .<JsonTree>map(JsonTree.TextNode::new)
                        .toList()));
    }

    private TextForm<T> with(String keyword, JsonTree value) {
        return new TextForm<>(parser, printer, SchemaWriter.and(schema, keyword, value));
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public void push(T value, JsonSink sink) {
        sink.text(printer.apply(value));
    }

    @Override
    T pull(JsonSource source) {
        NotReadQuickly.unless(source.current() == JsonSource.Token.TEXT);
        return parser.apply(source.text());
    }

    @Override
    Optional<T> read(JsonTree tree, Reading reading) {
        if (!(tree instanceof JsonTree.TextNode node)) {
            return wrongType(tree, "string", reading);
        }
        try {
            return Optional.of(parser.apply(node.text()));
        } catch (MalformedValueException malformed) {
            reading.report(tree.place(), malformed.fault());
        } catch (IllegalArgumentException | DateTimeException refused) {
            reading.report(tree.place(), ProblemText.of("invalid", FormatFaults.quoted(node.text())));
        }
        return Optional.empty();
    }

    @Override
    JsonTree schema(SchemaWriter schemas) {
        return SchemaWriter.typed("string", schema);
    }
}
