package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.form.PublicForm;
import fr.acteslocaux.serialization.form.PublicForms;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.Citation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationPassagesTest {

    private static ReadResult<?> read(String passages) {
        String json = "{\"type\":\"law\",\"text\":\"Vu\",\"references\":[\"L.1\"]" + passages + "}";
        PublicForm<?> form = PublicForms.named("citation").orElseThrow();
        return form.read(JacksonLibrary.INSTANCE
                .read(json.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow());
    }

    @Test
    void passages_areReadInEverySpelling() {
        assertThat(read(",\"passages\":[\"les articles L. 2131-1 et suivants du CGCT\",\"Vu le code de la route\"]")
                        .value())
                .get()
                .isEqualTo(new Citation.OfLaw(
                        "Vu",
                        List.of(LegalReference.parse("L.1")),
                        List.of(
                                LegalReferences.parse("CGCT L.2131-1 et suivants"),
                                LegalReferences.parse("code de la route"))));
    }

    @Test
    void passages_mayBeAbsent() {
        assertThat(read("").value()).get().isEqualTo(new Citation.OfLaw("Vu", List.of(LegalReference.parse("L.1"))));
    }

    @Test
    void aBadPassage_isAProblemThatSaysWhere() {
        assertThat(read(",\"passages\":[\"loi n° 5\"]").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).hasToString("/passages/0");
                    assertThat(problem.text(Language.ENGLISH)).contains("the number or the day of the text");
                });
    }
}
