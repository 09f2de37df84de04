package fr.acteslocaux.serialization.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.acteslocaux.serialization.wire.JsonSink;
import fr.acteslocaux.serialization.wire.JsonTree;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes with a generator. What the generator throws is wrapped as {@link UncheckedIOException}. */
public final class JacksonSink implements JsonSink {

    private final JsonGenerator generator;
    private final boolean checksTexts;

    /**
     * Writes where somebody's generator does, and refuses texts that UTF-8 cannot write.
     *
     * @param generator  the generator, which stays open
     */
    public JacksonSink(JsonGenerator generator) {
        this(generator, true);
    }

    JacksonSink(JsonGenerator generator, boolean checksTexts) {
        this.generator = generator;
        this.checksTexts = checksTexts;
    }

    @Override
    public void startObject() {
        try {
            generator.writeStartObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void startArray() {
        try {
            generator.writeStartArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void name(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void text(String text) {
        if (checksTexts) {
            JsonTree.requireWritable(text);
        }
        try {
            generator.writeString(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void number(int number) {
        try {
            generator.writeNumber(number);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void number(String literal) {
        try {
            generator.writeNumber(literal);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void truth(boolean truth) {
        try {
            generator.writeBoolean(truth);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void nothing() {
        try {
            generator.writeNull();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
