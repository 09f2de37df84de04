package fr.acteslocaux.serialization.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.serialization.wire.WireForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaWordsTest {

    static List<PublicForm<?>> forms() {
        return PublicForms.all();
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle("fr.acteslocaux.serialization.form.schema", locale)
                .keySet());
    }

    @Test
    void words_areTheSameInBothLanguages() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.FRENCH));
    }

    @Test
    void words_areAllUsed() {
        Set<String> asked = new TreeSet<>();
        Stream<WireForm<?>> forms = Stream.concat(
                PublicForms.all().stream().map(PublicForm::form),
                PublicAnswer.all().stream().map(PublicAnswer::form));
        forms.forEach(form -> form.schema("urn:test", "Test", key -> {
            asked.add(key);
            return SchemaWords.INSTANCE.of(key);
        }));
        assertThat(asked).containsAll(keys(Locale.FRENCH));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyDefinitionAndProperty_isDescribed(PublicForm<?> form) {
        List<String> silent = new ArrayList<>();
        JsonTree.ObjectNode definitions = child(form.schema(), "$defs");
        for (JsonTree.Member definition : definitions.members()) {
            JsonTree.ObjectNode schema = (JsonTree.ObjectNode) definition.value();
            if (schema.find("description").isEmpty()) {
                silent.add(definition.name());
            }
            schema.find("properties")
                    .ifPresent(properties -> ((JsonTree.ObjectNode) properties)
                            .members().stream()
                                    .filter(property -> isSilent((JsonTree.ObjectNode) property.value()))
                                    .forEach(property -> silent.add(definition.name() + "." + property.name())));
        }
        assertThat(silent).isEmpty();
    }

    private static boolean isSilent(JsonTree.ObjectNode property) {
        return property.find("description").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyExample_isRead(PublicForm<?> form) {
        JsonTree.ObjectNode definition = child(child(form.schema(), "$defs"), form.name());
        definition
                .find("examples")
                .ifPresent(examples -> ((JsonTree.ArrayNode) examples)
                        .items()
                        .forEach(example ->
                                assertThat(form.read(example).problems()).isEmpty()));
        assertThat(definition.find("type").isEmpty()
                        || !definition.find("type").get().equals(new JsonTree.TextNode("string"))
                        || definition.find("examples").isPresent())
                .as("a text shows an example")
                .isTrue();
    }

    @Test
    void types_areFoundByTheirNames() {
        assertThat(PublicForms.names())
                .contains("act", "decision", "order", "school", "uai", "citation-of-law")
                .allSatisfy(name ->
                        assertThat(PublicForms.named(name).orElseThrow().name()).isEqualTo(name));
        assertThat(PublicForms.named("decisions")).isEmpty();
    }

    private static JsonTree.ObjectNode child(JsonTree tree, String name) {
        return (JsonTree.ObjectNode) ((JsonTree.ObjectNode) tree).find(name).orElseThrow();
    }
}
