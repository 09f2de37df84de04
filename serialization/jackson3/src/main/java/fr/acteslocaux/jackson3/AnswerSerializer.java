package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.form.PublicAnswer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes an answer in the language of the mapper's locale. */
final class AnswerSerializer<A> extends StdSerializer<A> {

    private final PublicAnswer<A> answer;

    AnswerSerializer(PublicAnswer<A> answer) {
        super(answer.type());
        this.answer = answer;
    }

    @Override
    public void serialize(A value, JsonGenerator generator, SerializationContext context) {
        answer.push(value, context.getLocale(), new JacksonSink(generator));
    }

    /** An answer needs no name of a class. */
    @Override
    public void serializeWithType(
            A value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) {
        FormatVisit.accept(answer.shape(), visitor, type);
    }
}
