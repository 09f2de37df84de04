package fr.acteslocaux.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.jackson3.ActWriter;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.testing.Acts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The slice of Spring MVC that applications test their controllers in. */
@WebMvcTest
@ContextConfiguration(classes = WebSliceTest.Hall.class)
class WebSliceTest {

    record Form(@NotNull Uai school, Amount most) {}

    @RestController
    static class Hall {

        @PostMapping("/decisions")
        String decide(@RequestBody @Valid Decision decision) {
            return decision.object();
        }

        @GetMapping("/amounts")
        String amounts(@RequestParam List<Amount> amounts) {
            return amounts.toString();
        }

        @GetMapping("/years")
        String years(@RequestParam(name = "annees") @Size(min = 2) List<SchoolYear> asked) {
            return asked.toString();
        }

        @GetMapping("/form")
        String form(@ModelAttribute @Valid Form form) {
            return form.toString();
        }
    }

    @Autowired
    private MockMvc town;

    @Test
    void unlawfulAct_isRefusedInASliceToo() throws Exception {
        String farCourt = new String(ActWriter.write(Acts.rodezEnt2024()), StandardCharsets.UTF_8)
                .replace("\"online\": true", "\"court\": \"Lille\", \"online\": true");
        town.perform(post("/decisions").contentType(MediaType.APPLICATION_JSON).content(farCourt))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].finding").value("remedies.court"));
    }

    @Test
    void amountsWithFrenchDecimals_areNotPartedAtTheirComma() throws Exception {
        town.perform(get("/amounts").param("amounts", "1 000,50 € TTC"))
                .andExpect(status().isOk())
                .andExpect(result -> assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                        .isEqualTo(List.of(Amount.parse("1000.50 € TTC")).toString()));
        town.perform(get("/amounts").param("amounts", "450,00 € TTC, x"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].parameter").value("amounts"));
    }

    @Test
    void fieldOfAForm_isAParameterWithTheSentenceOfItsValue() throws Exception {
        town.perform(get("/form").param("school", "0120612B").header("Accept-Language", "fr"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:actes-locaux:problem:parameter"))
                .andExpect(jsonPath("$.errors[0].parameter").value("school"))
                .andExpect(jsonPath("$.errors[0].kind").value("malformed-value"))
                .andExpect(jsonPath("$.errors[0].detail").value(containsString("0120612B")));
        town.perform(get("/form").header("Accept-Language", "en"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:actes-locaux:problem:violations"))
                .andExpect(jsonPath("$.errors[0].parameter").value("school"))
                .andExpect(jsonPath("$.errors[0].kind").value("NotNull"));
    }

    @Test
    void callerWhoTakesEnglishInSecondPlace_isAnsweredInEnglish() throws Exception {
        town.perform(get("/amounts").param("amounts", "x").header("Accept-Language", "de, en;q=0.5"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.title").value("A parameter of the request is malformed."));
    }

    @Test
    void violatedParameter_isNamedAsInTheRequest() throws Exception {
        town.perform(get("/years").param("annees", "2024-2025"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].parameter").value("annees"));
    }
}
