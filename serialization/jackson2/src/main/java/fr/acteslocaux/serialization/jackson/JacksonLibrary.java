package fr.acteslocaux.serialization.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.wire.JsonFault;
import fr.acteslocaux.serialization.wire.JsonLibrary;
import fr.acteslocaux.serialization.wire.JsonSink;
import fr.acteslocaux.serialization.wire.JsonSource;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.serialization.wire.Limits;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Jackson 2. */
public final class JacksonLibrary implements JsonLibrary {

    /** The library. */
    public static final JsonLibrary INSTANCE = new JacksonLibrary();

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEPTH)
            .maxTokenCount(Limits.TOKENS)
            .maxStringLength(Limits.TEXT)
            .maxNameLength(Limits.NAME)
            .maxNumberLength(Limits.NUMBER)
            .build();

    /** Names are looked up in a table of bounded size, which saves most of them from being made. They are not interned. */
    private static final JsonFactory QUICK = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .streamReadConstraints(CONSTRAINTS)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .build())
            .build();

    private static final JsonFactory CAREFUL = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(CONSTRAINTS)
            .build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private JacksonLibrary() {}

    @Override
    public JsonSource quick(byte[] document) {
        try {
            return new JacksonSource(QUICK.createParser(document));
        } catch (IOException impossible) {
            throw inMemory(impossible);
        }
    }

    @Override
    public JsonSource careful(Reader characters) {
        try {
            return new JacksonSource(CAREFUL.createParser(characters));
        } catch (IOException impossible) {
            throw inMemory(impossible);
        }
    }

    @Override
    public byte[] written(Consumer<JsonSink> content, boolean onOneLine) {
        BufferRecycler recycler = QUICK._getBufferRecycler();
        ByteArrayBuilder bytes = new ByteArrayBuilder(recycler);
        try (JsonGenerator generator = QUICK.createGenerator(bytes)) {
            if (!onOneLine) {
                generator.setPrettyPrinter(PRETTY.createInstance());
            }
            content.accept(new JacksonSink(generator, false));
        } catch (UncheckedIOException failure) {
            throw failure.getCause() instanceof StreamConstraintsException tooDeep
                    ? new JsonFault(JsonFault.Kind.TOO_LARGE, Place.NONE, tooDeep)
                    : failure;
        } catch (IOException impossible) {
            throw inMemory(impossible);
        }
        bytes.append('\n');
        byte[] document = bytes.getClearAndRelease();
        recycler.releaseToPool();
        return document;
    }

    private static UncheckedIOException inMemory(IOException impossible) {
        return new UncheckedIOException("Bytes in memory could not be read or written", impossible);
    }

    /**
     * Reads the value that somebody else's parser stands on, and leaves the parser on its last token.
     *
     * @param parser  the parser
     * @return the tree
     * @throws IOException if the value is no JSON, as the parser says it, or holds a lone surrogate
     */
    public static JsonTree readTree(JsonParser parser) throws IOException {
        try {
            return JsonLibrary.readValue(new JacksonSource(parser));
        } catch (JsonFault fault) {
            throw fault.getCause() instanceof IOException failure
                    ? failure
                    : new JsonParseException(parser, "Lone surrogate", parser.currentTokenLocation());
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }
}
