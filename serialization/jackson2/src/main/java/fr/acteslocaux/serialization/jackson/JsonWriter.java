package fr.acteslocaux.serialization.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import fr.acteslocaux.serialization.wire.JsonTree;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree as JSON, always in the same characters: two blanks of indent, LF, a final newline; or on one line.
 */
public final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private JsonWriter() {}

    /**
     * Writes a document over several lines.
     *
     * @param tree  the document
     * @return its text, which ends with a newline
     */
    public static String pretty(JsonTree tree) {
        return write(tree, PRETTY.createInstance()) + "\n";
    }

    /**
     * Writes a document on one line.
     *
     * @param tree  the document
     * @return its text, without a newline
     */
    public static String compact(JsonTree tree) {
        return write(tree, null);
    }

    private static String write(JsonTree tree, @Nullable PrettyPrinter printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            if (printer != null) {
                generator.setPrettyPrinter(printer);
            }
            append(tree, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory could not be written", impossible);
        }
        return text.toString();
    }

    /**
     * Writes a tree with somebody else's generator.
     *
     * @param tree  the tree
     * @param generator  the generator, which stays open
     * @throws IOException if it cannot write
     */
    public static void append(JsonTree tree, JsonGenerator generator) throws IOException {
        if (tree instanceof JsonTree.ObjectNode object) {
            generator.writeStartObject();
            for (JsonTree.Member member : object.members()) {
                generator.writeFieldName(member.name());
                append(member.value(), generator);
            }
            generator.writeEndObject();
        } else if (tree instanceof JsonTree.ArrayNode array) {
            generator.writeStartArray();
            for (JsonTree item : array.items()) {
                append(item, generator);
            }
            generator.writeEndArray();
        } else if (tree instanceof JsonTree.TextNode text) {
            generator.writeString(text.text());
        } else if (tree instanceof JsonTree.NumberNode number) {
            generator.writeNumber(number.literal());
        } else if (tree instanceof JsonTree.BooleanNode truth) {
            generator.writeBoolean(truth.value());
        } else {
            generator.writeNull();
        }
    }
}
