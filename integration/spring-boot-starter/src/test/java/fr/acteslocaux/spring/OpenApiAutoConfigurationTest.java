package fr.acteslocaux.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.jackson3.TypeSchemas;
import fr.acteslocaux.serialization.form.ValueText;
import fr.acteslocaux.validation.ValidSiren;
import io.swagger.v3.oas.models.media.Schema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.minidev.json.JSONObject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.ClassUtils;

@SpringBootTest(classes = TownApplication.class)
@AutoConfigureMockMvc
class OpenApiAutoConfigurationTest {

    private static final String UAI = "^[0-9]{7}[A-HJ-NPR-Z]$";

    @Autowired
    private MockMvc town;

    @Test
    void act_isDescribedByTheSchemaOfItsDocument() throws Exception {
        String document = TypeSchemas.of(Act.class).orElseThrow().replace("#/$defs/", "#/components/schemas/");
        // The model of springdoc leaves out an empty list.
        Map<String, Object> definitions = JsonPath.read(document.replace("\"required\": [],", ""), "$.$defs");
        assertThat(definitions).containsKeys("decision", "deliberation", "order");
        Map<String, Object> described = JsonPath.read(description(), "$.components.schemas");
        described.keySet().retainAll(definitions.keySet());
        JSONAssert.assertEquals(
                JSONObject.toJSONString(definitions),
                JSONObject.toJSONString(described),
                JSONCompareMode.NON_EXTENSIBLE);
        body("/decisions", "decision");
        body("/timelines", "act");
    }

    @Test
    void timeline_isDescribedAsItIsWritten() throws Exception {
        described()
                .andExpect(jsonPath("$.paths['/timelines'].post.responses['200'].content['*/*'].schema.$ref")
                        .value("#/components/schemas/timeline"))
                .andExpect(jsonPath("$.components.schemas.timeline.items.$ref").value("#/components/schemas/clock"))
                .andExpect(jsonPath("$.components.schemas.clock.properties.lastDay")
                        .exists());
    }

    @Test
    void beanOfTheApplication_refersToValues() throws Exception {
        described()
                .andExpect(jsonPath("$.components.schemas.Dossier.properties.school.$ref")
                        .value("#/components/schemas/uai"))
                .andExpect(jsonPath("$.components.schemas.uai.type").value("string"))
                .andExpect(jsonPath("$.components.schemas.uai.pattern").value(UAI))
                .andExpect(jsonPath("$.components.schemas.uai.examples[0]").value("0120612A"));
    }

    @Test
    void parameter_isText_withItsPatternAndAnExample() throws Exception {
        String parameters = "$.paths['/schools/{school}'].get.parameters";
        described()
                .andExpect(jsonPath(parameters + "[0].schema.type").value("string"))
                .andExpect(jsonPath(parameters + "[0].schema.pattern").value(UAI))
                .andExpect(jsonPath(parameters + "[0].schema.examples[0]").value("0120612A"))
                .andExpect(jsonPath(parameters + "[1].schema.items.examples[0]").value("2024-2025"))
                .andExpect(jsonPath(parameters + "[2].schema.type").value("string"))
                .andExpect(jsonPath(parameters + "[2].schema.examples[0]").value("450.00 € TTC"));
    }

    @Test
    void formTakenApart_hasAParameterForEachValue() throws Exception {
        String parameters = "$.paths['/searches'].get.parameters";
        described()
                .andExpect(jsonPath(parameters + "[*].name").value(containsInAnyOrder("school", "most")))
                .andExpect(jsonPath(parameters + "[?(@.name == 'school')].schema.pattern")
                        .value(UAI))
                .andExpect(jsonPath(parameters + "[?(@.name == 'most')].schema.type")
                        .value("string"));
    }

    @Test
    void parameterWithoutDefault_isDescribedWithoutOne() throws Exception {
        described()
                .andExpect(jsonPath("$.paths['/schools/{school}'].get.parameters[0].schema.default")
                        .doesNotHaveJsonPath());
    }

    @Test
    void guide_showsWhatIsDescribed() throws Exception {
        String guide = Files.readString(Path.of(System.getProperty("acteslocaux.root"), "docs", "integration.md"));
        int start = guide.indexOf("```json\n", guide.indexOf("### OpenAPI")) + "```json\n".length();
        String block = guide.substring(start, guide.indexOf("```", start));
        JSONAssert.assertEquals(
                "{\"components\": {\"schemas\": " + block + "}}", description(), JSONCompareMode.LENIENT);
    }

    @Nested
    @SpringBootTest(properties = "springdoc.api-docs.version=openapi_3_0")
    class Older {

        @Test
        void description_saysTheSame() throws Exception {
            described()
                    .andExpect(jsonPath("$.components.schemas.uai.type").value("string"))
                    .andExpect(jsonPath("$.components.schemas.uai.pattern").value(UAI))
                    .andExpect(jsonPath("$.components.schemas.uai.example").value("0120612A"))
                    .andExpect(jsonPath("$.components.schemas.decision.properties.type.enum[0]")
                            .value("decision"))
                    .andExpect(jsonPath("$.components.schemas.clock.properties.lastDay.nullable")
                            .value(true));
        }
    }

    @Test
    void everyValueInAParameter_hasATextOrAChoice_andItsExamplesAreRead() {
        TextParameterCustomizer customizer = new TextParameterCustomizer(new OpenApiSchemas(true));
        assertThat(ValueText.all()).allSatisfy(value -> {
            Schema<?> text = customizer.text(value);
            assertThat(text.getEnum() != null || text.getTypes().contains("string"))
                    .isTrue();
            assertThat(text.getEnum() != null ? text.getEnum() : text.getExamples())
                    .isNotEmpty()
                    .allSatisfy(example ->
                            assertThat(value.read((String) example).problems()).isEmpty());
        });
    }

    @Test
    void nothingIsDescribed_whereTheApplicationDescribesNothing() {
        WebApplicationContextRunner runner = new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(OpenApiAutoConfiguration.class));
        runner.withClassLoader(new FilteredClassLoader("org.springdoc", "io.swagger"))
                .run(context -> assertThat(context).doesNotHaveBean(OpenApiAutoConfiguration.class));
        runner.withConfiguration(AutoConfigurations.of(SpringDocConfiguration.class))
                .withPropertyValues("springdoc.api-docs.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(OpenApiAutoConfiguration.class));
    }

    @Test
    void constrainedText_hasThePatternOfItsValue() throws Exception {
        described()
                .andExpect(jsonPath("$.paths['/towns'].get.parameters[0].schema.pattern")
                        .value("^(?!0{9})[0-9]{9}$"))
                .andExpect(jsonPath("$.components.schemas.Town.properties.siren.pattern")
                        .value("^(?!0{9})[0-9]{9}$"))
                .andExpect(jsonPath("$.components.schemas.Town.properties.name.pattern")
                        .doesNotExist());
    }

    @Test
    void everyConstraintThatIsNamedAfterAValue_isKnown() {
        String constraints = ValidSiren.class.getPackageName() + ".Valid";
        assertThat(ValueText.all())
                .extracting(ValueText::type)
                .filteredOn(value -> ClassUtils.isPresent(constraints + value.getSimpleName(), null))
                .hasSizeGreaterThan(10)
                .allSatisfy(value -> assertThat(ConstrainedText.VALUES.entrySet())
                        .anySatisfy(known -> {
                            assertThat(known.getKey()).hasToString("interface " + constraints + value.getSimpleName());
                            assertThat(known.getValue()).isEqualTo(value);
                        }));
    }

    private void body(String path, String name) throws Exception {
        described()
                .andExpect(jsonPath("$.paths['" + path + "'].post.requestBody.content['application/json'].schema.$ref")
                        .value("#/components/schemas/" + name));
    }

    private String description() throws Exception {
        return described().andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions described() throws Exception {
        return town.perform(get("/v3/api-docs")).andExpect(status().isOk());
    }
}
