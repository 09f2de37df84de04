package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.wire.JsonTree;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Writes a tree as JSON, always in the same characters: two blanks of indent, LF, a final newline; or on one line.
 */
final class JsonWriter {

    /** As Jackson 2 writes: a slash is not escaped. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private JsonWriter() {}

    /** A printer counts its depth: each document has its own. */
    private static final class Pretty extends ObjectWriteContext.Base {

        private final PrettyPrinter printer = PRETTY.createInstance();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /**
     * Writes a document over several lines.
     *
     * @param tree  the document
     * @return its text, which ends with a newline
     */
    static String pretty(JsonTree tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Pretty(), text)) {
            append(tree, generator);
        }
        return text + "\n";
    }

    /**
     * Writes a document on one line.
     *
     * @param tree  the document
     * @return its text, without a newline
     */
    static String compact(JsonTree tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            append(tree, generator);
        }
        return text.toString();
    }

    /**
     * Writes a tree with somebody else's generator.
     *
     * @param tree  the tree
     * @param generator  the generator, which stays open
     */
    static void append(JsonTree tree, JsonGenerator generator) {
        if (tree instanceof JsonTree.ObjectNode object) {
            generator.writeStartObject();
            for (JsonTree.Member member : object.members()) {
                generator.writeName(member.name());
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
