package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.acteslocaux.serialization.form.PublicForms;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.schema.DocumentSchema;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.testing.Acts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "450.00",
                "0.00",
                "-0.00",
                "-0.01",
                "-450.00",
                "9999999999999999.99",
                "-9999999999999999.99",
                "10000000000000000.00",
                "99999999999999999.99",
                "100000000000000000.00",
                "450",
                "450.0",
                "450.000",
                "450.120",
                "0.125",
                "-0.125",
                "0.000001",
                "0.0000001",
                "00.10",
                "+1.00",
                " 1.00",
                "1.00\n",
                "1e2",
                "",
            })
    void schemaAndReader_takeTheSameAmounts(String text) {
        for (String type : List.of("amount", "unit-price")) {
            Schema amount = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(TypeSchemas.of(type).orElseThrow());
            String document = "{\"euros\":" + JsonNodeFactory.instance.textNode(text) + ",\"taxBasis\":\"unstated\"}";
            boolean isRead = PublicForms.named(type)
                    .orElseThrow()
                    .read(tree(document))
                    .value()
                    .isPresent();
            assertThat(amount.validate(document, InputFormat.JSON).isEmpty())
                    .as(type + " " + text)
                    .isEqualTo(isRead);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unit-price | {\"euros\":\"70.00\",\"taxBasis\":\"unstated\",\"unit\":\"m²\"} | true",
                "unit-price | {\"euros\":\"70.00\",\"taxBasis\":\"unstated\",\"unit\":\"\"} | false",
                "act-reference | {} | false",
                "act-reference | {\"date\":\"2024-06-03\"} | true",
                "act-reference | {\"number\":\"2024-1\"} | true",
                "granting-deliberation | {} | false",
                "granting-deliberation | {\"takenBack\":[3]} | false",
                "granting-deliberation | {\"date\":\"2020-07-11\"} | true",
                "citation | {\"type\":\"act\",\"text\":\"Vu\"} | false",
                "citation | {\"type\":\"act\",\"text\":\"Vu\",\"date\":\"2020-07-11\"} | true",
                "term | {} | false",
                "term | {\"statedLength\":\"P18M\"} | true",
                "term | {\"indefinite\":true} | true",
                "commitment | {\"type\":\"budget-line\",\"label\":\"x\"} | false",
                "commitment | {\"type\":\"budget-line\",\"label\":\"x\",\"revenue\":\"1.00\"} | true",
            })
    void schemaAndReader_takeTheSameParts(String type, String document, boolean isTaken) {
        Schema part = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TypeSchemas.of(type).orElseThrow());
        assertThat(part.validate(document, InputFormat.JSON).isEmpty()).isEqualTo(isTaken);
        assertThat(PublicForms.named(type)
                        .orElseThrow()
                        .read(tree(document))
                        .value()
                        .isPresent())
                .isEqualTo(isTaken);
    }

    private static JsonTree tree(String document) {
        return JacksonLibrary.INSTANCE
                .read(document.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }

    @Test
    void schemaAndReader_refuseEmptyTexts() {
        String empty = RODEZ.replaceFirst("\"object\": \"[^\"]+\"", "\"object\": \"\"");
        assertThat(schema.validate(empty, InputFormat.JSON)).isNotEmpty();
        assertThat(ActReader.read(empty.getBytes(StandardCharsets.UTF_8)).problems())
                .hasSize(1);
    }

    @Test
    void schema_refusesAnUnknownProperty() {
        assertThat(schema.validate(RODEZ.replace("\"organ\"", "\"organe\""), InputFormat.JSON))
                .isNotEmpty();
    }
}
