package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.acteslocaux.serialization.databind.Values;
import fr.acteslocaux.serialization.form.PublicForm;
import fr.acteslocaux.serialization.form.PublicForms;
import fr.acteslocaux.serialization.jackson.JsonWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypeSchemasTest {

    private static final Values VALUES = Values.ofManyActs();

    static List<PublicForm<?>> forms() {
        return PublicForms.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyValue_obeysTheSchemaOfItsType(PublicForm<?> form) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TypeSchemas.of(form.name()).orElseThrow());
        List<Object> values = VALUES.of(form.type());
        assertThat(values).isNotEmpty();
        for (Object value : values) {
            assertThat(schema.validate(written(form, value), InputFormat.JSON)).isEmpty();
        }
    }

    private static <T> String written(PublicForm<T> form, Object value) {
        return JsonWriter.compact(form.write(form.type().cast(value)));
    }

    @Test
    void schemas_haveAnIdAndAName() {
        assertThat(TypeSchemas.names()).contains("act", "convention", "decision", "school", "uai");
        assertThat(TypeSchemas.of("uai").orElseThrow())
                .contains("\"$id\": \"urn:actes-locaux:schema:uai:1\"")
                .contains("Numéro UAI d'un établissement, avec sa lettre de contrôle / UAI number of a school");
        assertThat(TypeSchemas.of("decisions")).isEmpty();
    }
}
