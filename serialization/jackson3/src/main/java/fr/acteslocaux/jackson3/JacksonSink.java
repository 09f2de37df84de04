package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.wire.JsonSink;
import fr.acteslocaux.serialization.wire.JsonTree;
import tools.jackson.core.JsonGenerator;

/** Writes with a generator, which stays open. */
final class JacksonSink implements JsonSink {

    private final JsonGenerator generator;
    private final boolean checksTexts;

    /** Writes where somebody's generator does, and refuses texts that UTF-8 cannot write. */
    JacksonSink(JsonGenerator generator) {
        this(generator, true);
    }

    JacksonSink(JsonGenerator generator, boolean checksTexts) {
        this.generator = generator;
        this.checksTexts = checksTexts;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        if (checksTexts) {
            JsonTree.requireWritable(text);
        }
        generator.writeString(text);
    }

    @Override
    public void number(int number) {
        generator.writeNumber(number);
    }

    @Override
    public void number(String literal) {
        generator.writeNumber(literal);
    }

    @Override
    public void truth(boolean truth) {
        generator.writeBoolean(truth);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
