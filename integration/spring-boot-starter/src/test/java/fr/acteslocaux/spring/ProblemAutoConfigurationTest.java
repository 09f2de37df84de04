package fr.acteslocaux.spring;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.jackson3.ActWriter;
import fr.acteslocaux.testing.Acts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(classes = TownApplication.class)
@AutoConfigureMockMvc
class ProblemAutoConfigurationTest {

    private static final String RODEZ = document(Acts.rodezEnt2024());

    private static final String FAR_COURT = RODEZ.replace("\"online\": true", "\"court\": \"Lille\", \"online\": true");

    @Autowired
    private MockMvc town;

    @Test
    void document_isAnsweredWithAllItsProblems_inFrench() throws Exception {
        String bad = RODEZ.replace("\"on\": \"2024-06-03\"", "\"on\": \"2024-06-31\"")
                .replace("\"object\":", "\"objet\":");
        problem(posted("/decisions", bad, "fr"), "document")
                .andExpect(jsonPath("$.title").value("Le document ne peut pas être lu."))
                .andExpect(jsonPath("$.instance").value("/decisions"))
                .andExpect(jsonPath("$.errors[?(@.pointer == '/objet')].kind").value("unknown-property-suggesting"))
                .andExpect(jsonPath("$.errors[?(@.kind == 'malformed-value')].detail")
                        .isNotEmpty());
    }

    @Test
    void otherKindOfAct_isAProblemOfTheDocument_inEnglish() throws Exception {
        problem(posted("/decisions", RODEZ.replace("\"decision\"", "\"order\""), "en"), "document")
                .andExpect(jsonPath("$.title").value("The document cannot be read."));
    }

    @Test
    void documentReadByTheApplicationItself_isAnsweredTheSame() throws Exception {
        problem(posted("/archive", "{}", "en"), "document");
    }

    @Test
    void unlawfulAct_isAnsweredWithItsFindings() throws Exception {
        problem(posted("/decisions", FAR_COURT, "fr"), "violations")
                .andExpect(jsonPath("$.errors", hasSize(1)))
                .andExpect(jsonPath("$.errors[0].pointer").value("/remedies/value/court"))
                .andExpect(jsonPath("$.errors[0].finding").value("remedies.court"))
                .andExpect(jsonPath("$.errors[0].severity").value("error"))
                .andExpect(jsonPath("$.errors[0].detail").value(containsString("Toulouse")))
                .andExpect(jsonPath("$.errors[0].sources[0]").value(startsWith("CJA, art. ")));
    }

    @Test
    void unlawfulActInABean_hasPointersFromTheRoot() throws Exception {
        problem(posted("/dossiers", "{\"school\": null, \"decision\": " + FAR_COURT + "}", "en"), "violations")
                .andExpect(jsonPath("$.errors[?(@.pointer == '/school')].kind").value("NotNull"))
                .andExpect(jsonPath("$.errors[?(@.finding == 'remedies.court')].pointer")
                        .value("/decision/remedies/value/court"));
    }

    @Test
    void malformedValueInABean_hasItsPointerFromTheRoot() throws Exception {
        problem(posted("/dossiers", "{\"school\": \"0120612B\"}", "en"), "document")
                .andExpect(jsonPath("$.errors", hasSize(1)))
                .andExpect(jsonPath("$.errors[0].pointer").value("/school"))
                .andExpect(jsonPath("$.errors[0].detail")
                        .value("UAI \"0120612B\" has a wrong key: expected 'A' after 0120612, found 'B'"));
    }

    @Test
    void lawfulAct_isTaken() throws Exception {
        town.perform(posted("/decisions", RODEZ, "fr")).andExpect(status().isOk());
    }

    @Test
    void timelineInAResponse_hasItsDates_inTheLanguageOfTheCaller() throws Exception {
        town.perform(posted("/timelines", RODEZ, "en"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2024-08-05")))
                .andExpect(content().string(containsString("Monday")));
        town.perform(posted("/timelines", RODEZ, "fr")).andExpect(content().string(containsString("lundi")));
    }

    @Test
    void parameters_areValues() throws Exception {
        town.perform(get("/schools/0120612A?years=2023-2024,2024-2025&most=50 000,00 € HT"))
                .andExpect(status().isOk())
                .andExpect(content().string("0120612A [2023-2024, 2024-2025] 50000.00 € HT"));
    }

    @Test
    void malformedParameter_isNamed() throws Exception {
        problem(get("/schools/0120612B?years=2023-2024&most=1").header("Accept-Language", "en"), "parameter")
                .andExpect(jsonPath("$.errors[0].parameter").value("school"))
                .andExpect(jsonPath("$.errors[0].detail")
                        .value("UAI \"0120612B\" has a wrong key: expected 'A' after 0120612, found 'B'"));
        for (String years : List.of("2023-2024,2024-2026", "2023-2024&years=2024-2026", "2024-2026")) {
            problem(get("/schools/0120612A?most=1&years=" + years).header("Accept-Language", "en"), "parameter")
                    .andExpect(jsonPath("$.errors[*].parameter").value(containsInAnyOrder("years")))
                    .andExpect(jsonPath("$.errors[0].detail").value(startsWith("School year \"2024-2026\" has")));
        }
    }

    @Test
    void everyMalformedItemOfAList_isQuoted() throws Exception {
        problem(
                        get("/schools/0120612A?most=1&years=2020-2022,2023-2024,2024")
                                .header("Accept-Language", "en"),
                        "parameter")
                .andExpect(jsonPath("$.errors", hasSize(2)))
                .andExpect(jsonPath("$.errors[0].detail").value(startsWith("School year \"2020-2022\" has")))
                .andExpect(jsonPath("$.errors[1].detail").value(startsWith("School year \"2024\" has")));
    }

    @Test
    void constrainedParameter_isNamed() throws Exception {
        problem(get("/towns?siren=211202024").header("Accept-Language", "fr"), "violations")
                .andExpect(jsonPath("$.errors[0].parameter").value("siren"))
                .andExpect(jsonPath("$.errors[0].kind").value("ValidSiren"));
    }

    @Test
    void whatIsNoneOfTheLibrary_isLeftToSpring() throws Exception {
        town.perform(get("/towns?siren=211202023&page=one"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(""));
    }

    private static String document(Act act) {
        return new String(ActWriter.write(act), StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder posted(String path, String document, String language) {
        return post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(document)
                .header("Accept-Language", language);
    }

    private ResultActions problem(MockHttpServletRequestBuilder request, String kind) throws Exception {
        return town.perform(request)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:actes-locaux:problem:" + kind));
    }
}
