package fr.acteslocaux.serialization.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.form.PublicForm;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.wire.JsonTree;
import java.io.IOException;

/** Reads a type by its form. */
final class FormDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient PublicForm<T> form;

    FormDeserializer(PublicForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonTree tree = JacksonLibrary.readTree(parser);
        ReadResult<T> result = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                ? form.read(tree)
                : form.readLeniently(tree);
        if (result.value().isEmpty()) {
            throw new DocumentException(parser, form, result.problems());
        }
        return result.value().get();
    }

    /** A document says itself what it is. */
    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        return deserialize(parser, context);
    }
}
