package fr.acteslocaux.serialization.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.acteslocaux.serialization.form.PublicAnswer;
import fr.acteslocaux.serialization.jackson.JacksonSink;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes an answer in the language of the mapper's locale. */
final class AnswerSerializer<A> extends StdSerializer<A> {

    private static final long serialVersionUID = 1L;

    private final transient PublicAnswer<A> answer;

    AnswerSerializer(PublicAnswer<A> answer) {
        super(answer.type());
        this.answer = answer;
    }

    @Override
    public void serialize(A value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            answer.push(value, provider.getLocale(), new JacksonSink(generator));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** An answer needs no name of a class. */
    @Override
    public void serializeWithType(
            A value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, generator, provider);
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) throws JsonMappingException {
        FormatVisit.accept(answer.shape(), visitor, type);
    }
}
