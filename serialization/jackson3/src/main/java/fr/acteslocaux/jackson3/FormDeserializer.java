package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.form.PublicForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.LinkedNode;

/** Reads a type by its form. */
final class FormDeserializer<T> extends StdDeserializer<T> {

    private final PublicForm<T> form;

    FormDeserializer(PublicForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != (form.isText() ? JsonToken.VALUE_STRING : JsonToken.START_OBJECT)) {
            Object instead = handledElsewhere(parser, context);
            if (instead != DeserializationProblemHandler.NOT_HANDLED) {
                return form.type().cast(instead);
            }
        }
        ReadResult<T> result = form.read(JacksonLibrary.readTree(parser));
        if (result.value().isEmpty()) {
            throw DocumentException.of(parser, form, result.problems());
        }
        return result.value().get();
    }

    /** Asks the handlers that the mapper was given, as Jackson does where a value begins with a token that is none of its own. */
    private @Nullable Object handledElsewhere(JsonParser parser, DeserializationContext context) {
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
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }
}
