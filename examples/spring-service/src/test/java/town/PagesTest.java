package town;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.jackson3.ActReader;
import fr.acteslocaux.jackson3.ActWriter;
import fr.acteslocaux.testing.Acts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class PagesTest {

    @Autowired
    private MockMvc service;

    @Autowired
    private KeptActs acts;

    @Test
    void timeline_isDrawn_withDaysAndStandings_inTheLanguageOfTheCaller() throws Exception {
        page(Acts.rodezEnt2024(), "2024-06-10", "fr")
                .andExpect(content()
                        .string(allOf(
                                containsString("<html lang=\"fr\""),
                                containsString("Vu d&#39;un autre jour"),
                                containsString("aria-labelledby=\"timeline-title timeline-desc\""),
                                containsString(">lundi 5 août 2024</text>"),
                                containsString(
                                        "fin du délai de recours contentieux : lundi 5 août 2024 (en cours)."))));
        page(Acts.rodezEnt2024(), "2024-08-06", "en")
                .andExpect(content()
                        .string(allOf(
                                containsString("<html lang=\"en\""),
                                containsString(">Monday 5 August 2024</text>"),
                                containsString("end of the period for appeal: Monday 5 August 2024 (over)."))));
    }

    @Test
    void clocksThatShowNoDay_arePending() throws Exception {
        Act unpublished = Acts.rodezEnt2024().toBuilder().events(List.of()).build();
        page(unpublished, "2024-06-10", "fr").andExpect(content().string(containsString("(en attente).")));
    }

    @Test
    void dayThatIsSafeUnderEveryReading_isShownBesideTheUsualOne() throws Exception {
        String document = document(Acts.rodezEnt2024()).replace("2024-06-03", "2023-12-30");
        Act nearTheEndOfTheYear =
                ActReader.read(document.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        page(nearTheEndOfTheYear, "2024-01-10", "fr")
                .andExpect(content().string(containsString(">jour sûr : jeudi 29 février 2024</text>")));
    }

    @Test
    void pastedDocument_isKept_andShown() throws Exception {
        submitted(document(Acts.rodezEnt2024()), "").andExpect(redirectedUrlPattern("/acts/*/page"));
        service.perform(get("/acts").param("number", "DEC2024/0126"))
                .andExpect(jsonPath("$[0].at").value(startsWith("/acts/")));
        service.perform(get("/acts").param("number", "DEC2024/0127"))
                .andExpect(content().json("[]"));
    }

    @Test
    void chosenFile_isKept_too() throws Exception {
        submitted("", document(Acts.rodezEnt2024())).andExpect(redirectedUrlPattern("/acts/*/page"));
    }

    @Test
    void unreadableDocument_isShownAgain_withWhatIsWrong() throws Exception {
        submitted(document(Acts.rodezEnt2024()).replace("211202023", "211202024<b>"), "")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("<code>/authority/siren</code>"),
                                containsString("211202024&lt;b&gt;"),
                                not(containsString("<b>")))));
    }

    @Test
    void exampleOfTheForm_canBeSubmitted() throws Exception {
        service.perform(get("/").param("example", ""))
                .andExpect(content().string(containsString("&quot;number&quot;: &quot;DEC2024/0126&quot;")));
    }

    @Test
    void description_hasTheSchemaOfActs_andThePatternOfIdentifiers() throws Exception {
        service.perform(get("/v3/api-docs"))
                .andExpect(jsonPath("$.paths['/acts'].post.requestBody.content['application/json'].schema.$ref")
                        .value(endsWith("/act")))
                .andExpect(jsonPath("$.components.schemas.siren.pattern").exists())
                .andExpect(jsonPath("$.components.schemas.euros.type").value("string"));
    }

    private ResultActions page(Act act, String asOf, String language) throws Exception {
        KeptAct kept = acts.save(new KeptAct(act, null));
        return service.perform(
                        get(ActSummary.at(kept) + "/page").param("asOf", asOf).header("Accept-Language", language))
                .andExpect(status().isOk());
    }

    private ResultActions submitted(String pasted, String file) throws Exception {
        return service.perform(multipart("/")
                .file(new MockMultipartFile("file", file.getBytes(StandardCharsets.UTF_8)))
                .param("document", pasted));
    }

    private static String document(Act act) {
        return new String(ActWriter.write(act), StandardCharsets.UTF_8);
    }
}
