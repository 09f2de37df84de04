package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.form.PublicForm;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a type by its form. */
final class FormDeserializer<T> extends StdDeserializer<T> {

    private final PublicForm<T> form;

    FormDeserializer(PublicForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        ReadResult<T> result = form.read(JacksonLibrary.readTree(parser));
        if (result.value().isEmpty()) {
            throw new DocumentException(parser, form, result.problems());
        }
        return result.value().get();
    }

    /** A document says itself what it is. */
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}
