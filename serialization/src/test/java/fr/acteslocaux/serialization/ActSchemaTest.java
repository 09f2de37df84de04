package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.acteslocaux.testing.Acts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ActSchemaTest {

    private static final ProjectFile RESOURCE =
            ProjectFile.of("serialization/src/main/resources/fr/acteslocaux/serialization/" + ActSchema.RESOURCE);

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ActSchema.generate());

    @Test
    void resource_isWhatTheWireFormGives() throws IOException {
        assertThat(RESOURCE.textAfterUpdate(ActSchema.generate())).isEqualTo(ActSchema.generate());
        assertThat(ActSchema.text()).isEqualTo(ActSchema.generate());
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
