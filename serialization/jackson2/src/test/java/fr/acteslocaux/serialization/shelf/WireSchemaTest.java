package fr.acteslocaux.serialization.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.wire.Descriptions;
import fr.acteslocaux.serialization.wire.ListForm;
import fr.acteslocaux.serialization.wire.ObjectForm;
import fr.acteslocaux.serialization.wire.UnionForm;
import fr.acteslocaux.serialization.wire.WireForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireSchemaTest {

    private static final String START = "{\"schema\": \"shelf/1\", \"school\": \"0120612A\", \"lending\": true, ";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JacksonLibrary.INSTANCE.pretty(
                    ShelfForms.SHELF.schema("urn:test:shelf", "Shelf", Descriptions.none())));

    @Test
    void schema_saysWhatIsDeclared() {
        assertThat(JacksonLibrary.INSTANCE.pretty(
                        ShelfForms.CHAPTER.schema("urn:test:chapter", "Chapter", Descriptions.none())))
                .isEqualTo("""
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "$id": "urn:test:chapter",
                          "title": "Chapter",
                          "$ref": "#/$defs/chapter",
                          "$defs": {
                            "chapter": {
                              "type": "object",
                              "properties": {
                                "title": {
                                  "type": "string"
                                },
                                "parts": {
                                  "type": "array",
                                  "items": {
                                    "$ref": "#/$defs/chapter"
                                  }
                                }
                              },
                              "required": [
                                "title"
                              ],
                              "additionalProperties": false
                            }
                          }
                        }
                        """);
    }

    @Test
    void schema_hasDescriptionsAndExamples() {
        Descriptions words = key -> Optional.ofNullable(Map.of(
                        "shelf", "A shelf",
                        "uai", "Number of a school",
                        "shelf.school", "The school that owns it")
                .get(key));
        assertThat(JacksonLibrary.INSTANCE.compact(ShelfForms.SHELF.schema("urn:test:shelf", "Shelf", words)))
                .contains("\"school\":{\"$ref\":\"#/$defs/uai\",\"description\":\"The school that owns it\"}")
                .contains(
                        "\"uai\":{\"type\":\"string\",\"pattern\":\"^[0-9]{7}[A-HJ-NPR-Z]$\",\"examples\":[\"0120612A\"],"
                                + "\"description\":\"Number of a school\"}")
                .contains("\"additionalProperties\":false,\"description\":\"A shelf\"}");
    }

    @Test
    void schema_saysOfAFamilyWhatItSaysOfNoForm() {
        Descriptions words = key -> key.equals("work.title") ? Optional.of("Title of a work") : Optional.empty();
        assertThat(JacksonLibrary.INSTANCE.compact(ShelfForms.SHELF.schema("urn:test:shelf", "Shelf", words)))
                .containsOnlyOnce("\"title\":{\"type\":\"string\",\"description\":\"Title of a work\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"works\": []}",
                "\"department\": \"12\", \"works\": []}",
                "\"works\": [{\"type\": \"journal\", \"title\": \"É\", \"issue\": 1}]}",
                "\"works\": [{\"type\": \"book\", \"title\": \"É\", \"genre\": \"novel\","
                        + " \"chapters\": [{\"title\": \"I\", \"parts\": [{\"title\": \"I.1\"}]}]}]}"
            })
    void schema_acceptsADocument(String rest) {
        assertThat(schema.validate(START + rest, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"works\": [], \"more\": 1}",
                "\"works\": null}",
                "\"work\": []}",
                "\"department\": null, \"works\": []}",
                "\"works\": [{\"type\": \"map\"}]}",
                "\"works\": [{\"title\": \"É\", \"issue\": 1}]}",
                "\"works\": [{\"type\": \"journal\", \"title\": \"É\", \"issue\": 0}]}",
                "\"works\": [{\"type\": \"journal\", \"title\": \"É\", \"issue\": 1, \"genre\": \"novel\"}]}",
                "\"works\": [{\"type\": \"book\", \"title\": \"É\", \"genre\": \"poem\"}]}",
                "\"works\": [{\"type\": \"book\", \"title\": \"É\", \"genre\": \"novel\", \"chapters\": [{\"parts\": []}]}]}"
            })
    void schema_refusesADocument(String rest) {
        assertThat(schema.validate(START + rest, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void schema_refusesTwoFormsOfOneName() {
        WireForm<List<String>> twice = ListForm.of(UnionForm.<String>named("either")
                .with(String.class, letter("a"))
                .with(String.class, letter("b")));
        assertThatThrownBy(() -> twice.schema("urn:test:twice", "Twice", Descriptions.none()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Two different forms are named 'letter'");
    }

    private static ObjectForm<String> letter(String letter) {
        return ObjectForm.<String>named("letter").constant("type", letter).build(values -> letter);
    }
}
