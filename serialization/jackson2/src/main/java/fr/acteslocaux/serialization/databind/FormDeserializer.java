package fr.acteslocaux.serialization.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.LinkedNode;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.form.PublicForm;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.wire.JsonTree;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a type by its form. */
final class FormDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient PublicForm<T> form;

    FormDeserializer(PublicForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != (form.isText() ? JsonToken.VALUE_STRING : JsonToken.START_OBJECT)) {
            Object instead = handledElsewhere(parser, context);
            if (instead != DeserializationProblemHandler.NOT_HANDLED) {
                return form.type().cast(instead);
            }
        }
        JsonTree tree = JacksonLibrary.readTree(parser);
        ReadResult<T> result = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                ? form.read(tree)
                : form.readLeniently(tree);
        if (result.value().isEmpty()) {
            throw DocumentException.of(parser, form, result.problems());
        }
        return result.value().get();
    }

    /** Asks the handlers that the mapper was given, as Jackson does where a value begins with a token that is none of its own. */
    private @Nullable Object handledElsewhere(JsonParser parser, DeserializationContext context) throws IOException {
        LinkedNode<DeserializationProblemHandler> handlers = context.getConfig().getProblemHandlers();
        while (handlers != null) {
            Object value = handlers.value()
                    .handleUnexpectedToken(
                            context, getValueType(context), parser.currentToken(), parser, form.name() + " expected");
            if (value != DeserializationProblemHandler.NOT_HANDLED) {
                return value;
            }
            handlers = handlers.next();
        }
        return DeserializationProblemHandler.NOT_HANDLED;
    }

    /** A document says itself what it is. */
    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        return deserialize(parser, context);
    }
}
