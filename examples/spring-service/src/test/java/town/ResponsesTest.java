package town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.jackson3.ActWriter;
import fr.acteslocaux.testing.Acts;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the service answers, as it is kept in files: {@code -Dacteslocaux.update=true} writes them anew. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ResponsesTest {

    private static final Path FILES = Path.of("src", "test", "resources", "responses");

    private static final Decision RODEZ = Acts.rodezEnt2024();

    private static final String DOCUMENT = document(RODEZ);

    @Autowired
    private MockMvc service;

    @Autowired
    private KeptActs acts;

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void badDocument_isAnsweredWithAllThatIsWrong(String language) throws Exception {
        String bad = DOCUMENT.replace("\"on\": \"2024-06-03\"", "\"on\": \"2024-06-31\"")
                .replace("\"object\":", "\"objet\":")
                .replace("\"211202023\"", "\"211202024\"");
        answers("bad-document", language, posted("/acts", bad));
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void badBean_isAnsweredWithItsViolations_andTheLawThatTheyCite(String language) throws Exception {
        String farCourt = DOCUMENT.replace("\"online\": true", "\"court\": \"Lille\", \"online\": true");
        answers("bad-bean", language, posted("/acts/school-decisions", "{\"decision\": " + farCourt + "}"));
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void badParameter_isAnsweredWithItsName(String language) throws Exception {
        answers("bad-parameter", language, get("/acts").param("school", "0120612B"));
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void wrongKindOfAct_isAProblemOfTheDocument(String language) throws Exception {
        Act anyOrder = LongStream.iterate(1, seed -> seed + 1)
                .mapToObj(Acts::lawful)
                .filter(Order.class::isInstance)
                .findFirst()
                .orElseThrow();
        String order = document(anyOrder);
        answers(
                "wrong-kind-of-act",
                language,
                posted("/acts/school-decisions", "{\"school\": \"0120612A\", \"decision\": " + order + "}"));
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void timeline_hasItsDays_andSaysWhy(String language) throws Exception {
        String response = answers("timeline", language, get(kept() + "/timeline"));
        assertThat(response).contains("\"lastDay\" : \"2024-08-05\"");
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void findings_areToldWithTheLaw(String language) throws Exception {
        answers("findings", language, get(kept() + "/findings").param("asOf", "2024-06-10"));
    }

    private static String document(Act act) {
        return new String(ActWriter.write(act), StandardCharsets.UTF_8);
    }

    private URI kept() {
        return ActSummary.at(acts.save(new KeptAct(RODEZ, null)));
    }

    private static MockHttpServletRequestBuilder posted(String path, String document) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(document);
    }

    private String answers(String file, String language, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = service.perform(request.header("Accept-Language", language))
                .andReturn()
                .getResponse();
        String answered = response.getStatus() + " " + response.getContentType() + "\n\n"
                + pretty(response.getContentAsString(StandardCharsets.UTF_8)) + "\n";
        assertThat(answered).isEqualTo(kept(FILES.resolve(file + "." + language + ".txt"), answered));
        return answered;
    }

    private static String pretty(String json) {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(mapper.readTree(json)).replace("\r\n", "\n");
    }

    private static String kept(Path file, String answered) throws IOException {
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.writeString(file, answered);
        }
        return Files.readString(file);
    }
}
