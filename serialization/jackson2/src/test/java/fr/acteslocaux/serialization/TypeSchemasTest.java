package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.deadline.ActTimeline;
import org.junit.jupiter.api.Test;

class TypeSchemasTest {

    @Test
    void schemas_haveAnIdAndAName() {
        assertThat(TypeSchemas.names()).contains("act", "convention", "decision", "school", "uai");
        assertThat(TypeSchemas.of("uai").orElseThrow())
                .contains("\"$id\": \"urn:actes-locaux:schema:uai:1\"")
                .contains("Numéro UAI d'un établissement, avec sa lettre de contrôle / UAI number of a school");
        assertThat(TypeSchemas.of("decisions")).isEmpty();
    }

    @Test
    void schemas_areFoundByClassToo_alsoThoseOfAnswers() {
        assertThat(TypeSchemas.of(Decision.class)).isEqualTo(TypeSchemas.of("decision"));
        assertThat(TypeSchemas.of(ActTimeline.class).orElseThrow())
                .contains("\"$id\": \"urn:actes-locaux:schema:timeline:1\"")
                .contains("\"$ref\": \"#/$defs/clock\"");
        assertThat(TypeSchemas.of(String.class)).isEmpty();
    }
}
