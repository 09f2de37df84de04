package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.form.PublicForm;
import fr.acteslocaux.serialization.wire.JsonTree;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads the key of a map by the form of its type. */
final class FormKeyDeserializer<T> extends KeyDeserializer {

    private final PublicForm<T> form;

    FormKeyDeserializer(PublicForm<T> form) {
        this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        if (!JsonTree.isWritable(key)) {
            return context.handleWeirdKey(form.type(), key, "lone surrogate");
        }
        ReadResult<T> result = form.read(new JsonTree.TextNode(key));
        if (result.value().isEmpty()) {
            throw DocumentException.of(context.getParser(), form, result.problems());
        }
        return result.value().get();
    }
}
