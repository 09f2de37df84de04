package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.acteslocaux.serialization.form.PublicForms;
import fr.acteslocaux.serialization.jackson.JsonWriter;
import fr.acteslocaux.serialization.schema.ActSchema;
import fr.acteslocaux.testing.Acts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ActSchemaTest {

    private static final ProjectFile RESOURCE = ProjectFile.of(
            "serialization-wire/src/main/resources/fr/acteslocaux/serialization/schema/act-1.schema.json");

    private static final String GENERATED =
            JsonWriter.pretty(PublicForms.named("act").orElseThrow().schema());

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(GENERATED);

    @Test
    void resource_isWhatTheWireFormGives() throws IOException {
        assertThat(RESOURCE.textAfterUpdate(GENERATED)).isEqualTo(GENERATED);
        assertThat(ActSchema.text()).isEqualTo(GENERATED);
    }

    @Test
    void schema_acceptsWhatIsWritten() {
        String document = new String(ActWriter.write(Acts.rodezEnt2024()), StandardCharsets.UTF_8);
        assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
    }

    @Test
    void schema_refusesAnUnknownProperty() {
        String document = new String(ActWriter.write(Acts.rodezEnt2024()), StandardCharsets.UTF_8)
                .replace("\"organ\"", "\"organe\"");
        assertThat(schema.validate(document, InputFormat.JSON)).isNotEmpty();
    }
}
