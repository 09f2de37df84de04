package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.acteslocaux.serialization.schema.DocumentSchema;
import fr.acteslocaux.testing.Acts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentSchemaTest {

    private static final String RESOURCES =
            "serialization/wire/src/main/resources/fr/acteslocaux/serialization/schema/";
    private static final String RODEZ = new String(ActWriter.write(Acts.rodezEnt2024()), StandardCharsets.UTF_8);

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.ACT.text());

    @ParameterizedTest
    @EnumSource
    void resource_isWhatTheWireFormGives(DocumentSchema document) throws IOException {
        String name = document.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String generated = TypeSchemas.of(name).orElseThrow();
        assertThat(ProjectFile.of(RESOURCES + name + "-1.schema.json").textAfterUpdate(generated))
                .isEqualTo(generated);
        assertThat(document.text()).isEqualTo(generated);
    }

    @Test
    void schema_acceptsWhatIsWritten() {
        assertThat(schema.validate(RODEZ, InputFormat.JSON)).isEmpty();
    }

    @Test
    void schema_refusesAnUnknownProperty() {
        assertThat(schema.validate(RODEZ.replace("\"organ\"", "\"organe\""), InputFormat.JSON))
                .isNotEmpty();
    }
}
