package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.form.PublicForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a type by its form. */
final class FormSerializer<T> extends StdSerializer<T> {

    private final PublicForm<T> form;

    FormSerializer(PublicForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        form.push(value, new JacksonSink(generator));
    }

    /** A document says itself what it is. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }

    @Override
    public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type) {
        FormatVisit.accept(form.shape(), visitor, type);
    }
}
