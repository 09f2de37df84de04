package fr.acteslocaux.serialization.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.acteslocaux.serialization.form.PublicForm;
import java.io.IOException;

/** Writes a type that is one string as the key of a map. */
final class FormKeySerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient PublicForm<T> form;

    FormKeySerializer(PublicForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeFieldName(form.text(value));
    }
}
