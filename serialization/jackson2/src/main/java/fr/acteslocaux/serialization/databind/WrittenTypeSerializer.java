package fr.acteslocaux.serialization.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.acteslocaux.serialization.form.WrittenType;
import fr.acteslocaux.serialization.jackson.JacksonSink;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a type by its form, or in words of the mapper's language. */
final class WrittenTypeSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient WrittenType<T> written;

    WrittenTypeSerializer(WrittenType<T> written) {
        super(written.type());
        this.written = written;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            written.push(value, provider.getLocale(), new JacksonSink(generator));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** A document says itself what it is. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, generator, provider);
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) throws JsonMappingException {
        FormatVisit.accept(written.shape(), visitor, type);
    }
}
