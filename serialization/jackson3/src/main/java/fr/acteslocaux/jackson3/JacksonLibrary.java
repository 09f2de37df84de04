package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.wire.JsonFault;
import fr.acteslocaux.serialization.wire.JsonLibrary;
import fr.acteslocaux.serialization.wire.JsonSink;
import fr.acteslocaux.serialization.wire.JsonSource;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.serialization.wire.Limits;
import java.io.Reader;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Jackson 3. */
final class JacksonLibrary implements JsonLibrary {

    static final JsonLibrary INSTANCE = new JacksonLibrary();

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEPTH)
            .maxTokenCount(Limits.TOKENS)
            .maxStringLength(Limits.TEXT)
            .maxNameLength(Limits.NAME)
            .maxNumberLength(Limits.NUMBER)
            .build();

    /**
     * Names are looked up in a table of bounded size, which saves most of them from being made. They are not interned. A slash
     * is not escaped, as Jackson 2 writes.
     */
    private static final JsonFactory QUICK = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .streamReadConstraints(CONSTRAINTS)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .build())
            .build();

    private static final JsonFactory CAREFUL = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(CONSTRAINTS)
            .build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private JacksonLibrary() {}

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

    @Override
    public JsonSource quick(byte[] document) {
        return new JacksonSource(QUICK.createParser(ObjectReadContext.empty(), document));
    }

    @Override
    public JsonSource careful(Reader characters) {
        return new JacksonSource(CAREFUL.createParser(ObjectReadContext.empty(), characters));
    }

    @Override
    public byte[] written(Consumer<JsonSink> content, boolean onOneLine) {
        BufferRecycler recycler = QUICK._getBufferRecycler();
        ByteArrayBuilder bytes = new ByteArrayBuilder(recycler);
        try (JsonGenerator generator =
                QUICK.createGenerator(onOneLine ? ObjectWriteContext.empty() : new Pretty(), bytes)) {
            content.accept(new JacksonSink(generator, false));
        } catch (StreamConstraintsException tooDeep) {
            throw new JsonFault(JsonFault.Kind.TOO_LARGE, Place.NONE, tooDeep);
        }
        bytes.append('\n');
        byte[] document = bytes.getClearAndRelease();
        recycler.releaseToPool();
        return document;
    }

    /**
     * Reads the value that somebody else's parser stands on, and leaves the parser on its last token.
     *
     * @param parser  the parser
     * @return the tree
     * @throws JacksonException if the value is no JSON, as the parser says it, or holds a lone surrogate
     */
    static JsonTree readTree(JsonParser parser) {
        try {
            return JsonLibrary.readValue(new JacksonSource(parser));
        } catch (JsonFault fault) {
            throw fault.getCause() instanceof JacksonException failure
                    ? failure
                    : new StreamReadException(parser, "Lone surrogate", parser.currentTokenLocation());
        }
    }
}
