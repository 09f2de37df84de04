package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.form.WrittenType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a type by its form, or in words of the mapper's language. */
final class WrittenTypeSerializer<T> extends StdSerializer<T> {

    private final WrittenType<T> written;

    WrittenTypeSerializer(WrittenType<T> written) {
        super(written.type());
        this.written = written;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        written.push(value, context.getLocale(), new JacksonSink(generator));
    }

    /** A document says itself what it is. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) {
        FormatVisit.accept(written.shape(), visitor, type);
    }
}
