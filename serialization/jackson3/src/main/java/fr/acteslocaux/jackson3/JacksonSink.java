package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.wire.JsonSink;
import tools.jackson.core.JsonGenerator;

/** Writes with a generator, which stays open. */
final class JacksonSink implements JsonSink {

    private final JsonGenerator generator;

    JacksonSink(JsonGenerator generator) {
        this.generator = generator;
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
        generator.writeString(text);
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
