package fr.acteslocaux.jackson3;

import fr.acteslocaux.serialization.form.PublicForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a type that is one string as the key of a map. */
final class FormKeySerializer<T> extends StdSerializer<T> {

    private final PublicForm<T> form;

    FormKeySerializer(PublicForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeName(form.text(value));
    }
}
