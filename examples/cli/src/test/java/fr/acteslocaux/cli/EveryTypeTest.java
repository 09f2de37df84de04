package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.TypeSchemas;
import fr.acteslocaux.serialization.form.PublicForm;
import fr.acteslocaux.serialization.form.PublicForms;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.wire.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every type that is written alone, through both Jacksons and in all the acts that can be generated. */
class EveryTypeTest {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper().findAndRegisterModules();
    private static final JsonMapper JACKSON_3 =
            JsonMapper.builder().findAndAddModules().build();
    private static final WrittenValues VALUES = WrittenValues.ofManyActs();

    static List<PublicForm<?>> forms() {
        return PublicForms.all();
    }

    @Property(tries = 200)
    void everyPartOfAnAct_hasTheSameBytesInBothJacksonsAndIsReadAgain(@ForAll Act act) throws IOException {
        WrittenValues parts = WrittenValues.of(act);
        for (PublicForm<?> form : PublicForms.all()) {
            for (Object value : parts.of(form.type())) {
                requireSameBytesAndReadAgain(form, value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyType_isWithinSomeAct(PublicForm<?> form) throws IOException {
        List<Object> values = VALUES.of(form.type());
        assertThat(values).as(form.type().getName()).isNotEmpty();
        for (Object value : values) {
            requireSameBytesAndReadAgain(form, value);
        }
    }

    private static void requireSameBytesAndReadAgain(PublicForm<?> form, Object value) throws IOException {
        byte[] document = JACKSON_2.writeValueAsBytes(value);
        assertThat(JACKSON_3.writeValueAsBytes(value)).isEqualTo(document);
        assertThat(new String(document, StandardCharsets.UTF_8)).isEqualTo(written(form, value));
        for (Class<?> type : List.of(form.type(), value.getClass())) {
            assertThat(JACKSON_2.<Object>readValue(document, JACKSON_2.constructType(type)))
                    .isEqualTo(value);
            assertThat(JACKSON_3.<Object>readValue(document, JACKSON_3.constructType(type)))
                    .isEqualTo(value);
        }
    }

    private static <T> String written(PublicForm<T> form, Object value) {
        return JacksonLibrary.INSTANCE.compact(form.write(form.type().cast(value)));
    }

    @Property(tries = 200)
    void propertiesInAnyOrder_areReadAlike(@ForAll Act act, @ForAll long seed) {
        for (PublicForm<?> form : PublicForms.all()) {
            for (Object value : WrittenValues.of(act).of(form.type())) {
                JsonTree document = JacksonLibrary.INSTANCE
                        .read(written(form, value).getBytes(StandardCharsets.UTF_8))
                        .value()
                        .orElseThrow();
                assertThat(form.read(shuffled(document, new Random(seed))).value())
                        .isEqualTo(form.read(document).value());
            }
        }
    }

    private static JsonTree shuffled(JsonTree tree, Random random) {
        if (tree instanceof JsonTree.ArrayNode array) {
            return new JsonTree.ArrayNode(
                    array.items().stream().map(item -> shuffled(item, random)).toList(), tree.place());
        }
        if (tree instanceof JsonTree.ObjectNode object) {
            List<JsonTree.Member> members = new ArrayList<>();
            object.members()
                    .forEach(member -> members.add(
                            new JsonTree.Member(member.name(), shuffled(member.value(), random), member.place())));
            Collections.shuffle(members, random);
            return new JsonTree.ObjectNode(members, tree.place());
        }
        return tree;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyTypeOfOneString_isAMapKeyInBothJacksons(PublicForm<?> form) throws IOException {
        if (!form.isText()) {
            return;
        }
        Map<Object, Integer> numbered = new LinkedHashMap<>();
        VALUES.of(form.type()).forEach(value -> numbered.put(value, numbered.size()));
        byte[] document = JACKSON_2.writeValueAsBytes(numbered);
        assertThat(JACKSON_3.writeValueAsBytes(numbered)).isEqualTo(document);
        assertThat(JACKSON_2.<Object>readValue(
                        document,
                        JACKSON_2.getTypeFactory().constructMapType(LinkedHashMap.class, form.type(), Integer.class)))
                .isEqualTo(numbered);
        assertThat(JACKSON_3.<Object>readValue(
                        document,
                        JACKSON_3.getTypeFactory().constructMapType(LinkedHashMap.class, form.type(), Integer.class)))
                .isEqualTo(numbered);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyValue_obeysTheSchemaOfItsType(PublicForm<?> form) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TypeSchemas.of(form.name()).orElseThrow());
        for (Object value : VALUES.of(form.type())) {
            assertThat(schema.validate(written(form, value), InputFormat.JSON)).isEmpty();
        }
    }
}
