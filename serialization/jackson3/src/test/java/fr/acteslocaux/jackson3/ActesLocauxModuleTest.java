package fr.acteslocaux.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.school.School;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ActesLocauxModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** A bean of somebody else's. */
    record Enrolment(Uai school, Amount fee, Map<Siret, List<School>> schools) {}

    @Test
    void module_isFoundByItself() {
        assertThat(MAPPER.registeredModules().stream().map(module -> module.getRegistrationId()))
                .contains(ActesLocauxModule.class.getName());
    }

    @Test
    void act_isWrittenAsByTheWriter() {
        Act rodez = Acts.rodezEnt2024();
        assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(rodez))).isEqualTo(MAPPER.readTree(ActWriter.write(rodez)));
        assertThat(MAPPER.readValue(ActWriter.write(rodez), Act.class)).isEqualTo(rodez);
        assertThat(MAPPER.readValue(ActWriter.write(rodez), Decision.class)).isEqualTo(rodez);
    }

    @Test
    void bean_holdsTypesOfTheLibrary() {
        School school = School.parse("RODEZ - 12 - E.E.PU FERDINAND FOCH RODEZ - 0120612A");
        Enrolment enrolment = new Enrolment(
                Uai.parse("0120612A"),
                Amount.parse("45 € TTC"),
                Map.of(Siret.parse("21120202300019"), List.of(school)));
        String document = MAPPER.writeValueAsString(enrolment);
        assertThat(document)
                .startsWith("{\"school\":\"0120612A\",\"fee\":{\"euros\":\"45.00\",\"taxBasis\":\"including-tax\"},"
                        + "\"schools\":{\"21120202300019\":[{\"uai\":");
        assertThat(MAPPER.readValue(document, Enrolment.class)).isEqualTo(enrolment);
        assertThat(MAPPER.convertValue(MAPPER.valueToTree(enrolment), Enrolment.class))
                .isEqualTo(enrolment);
    }

    @Test
    void act_isTheSameAsATreeOfTheMapper() {
        Act act = Acts.rodezEnt2024();
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(act), Act.class)).isEqualTo(act);
    }

    @Test
    void halfACharacter_isNotWrittenInABean() {
        Act act = Acts.rodezEnt2024().toBuilder().object("x\ud800y").build();
        assertThatThrownBy(() -> MAPPER.writeValueAsString(List.of(act))).hasMessageContaining("lone surrogate");
    }

    @Test
    void faultyDocument_tellsAllItsProblems() {
        String document = new String(ActWriter.write(Acts.rodezEnt2024()), StandardCharsets.UTF_8)
                .replace("0120612A", "0120612B")
                .replace("\"organ\": \"mayor\"", "\"organ\": \"king\"");
        assertThatThrownBy(() -> MAPPER.readValue(document, Act.class))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        exception -> assertThat(exception.problems())
                                .extracting(Problem::pointer)
                                .containsExactly("/organ", "/conventions/0/schools/value/0/uai"))
                .hasMessageContaining("Act cannot be read: /organ: unknown value \"king\"");
    }

    @Test
    void faultyValue_isPlacedInTheBean() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"school\":\"0120612B\"}", Enrolment.class))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("expected 'A' after 0120612")
                .hasMessageContaining("Enrolment[\"school\"]");
        assertThatThrownBy(() -> MAPPER.readValue("{\"schools\":{\"1\":[]}}", Enrolment.class))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("Siret cannot be read");
    }

    @Test
    void exception_tellsAllItsProblemsAfterJavaSerialization() throws IOException, ClassNotFoundException {
        DocumentException thrown = catchThrowableOfType(
                DocumentException.class, () -> MAPPER.readValue("{\"school\":\"0120612B\"}", Enrolment.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream target = new ObjectOutputStream(bytes)) {
            target.writeObject(thrown);
        }
        try (ObjectInputStream source = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DocumentException read = (DocumentException) source.readObject();
            assertThat(read.problems()).hasSameSizeAs(thrown.problems()).hasSize(1);
            assertThat(read.problems().get(0).what())
                    .isInstanceOfSatisfying(
                            FormatFault.class,
                            fault -> assertThat(fault.input()).isEqualTo("0120612B"));
            for (Language language : Language.values()) {
                assertThat(read.problems().get(0).text(language))
                        .isEqualTo(thrown.problems().get(0).text(language));
            }
        }
    }

    @Test
    void actOfAnotherKind_isRefused() {
        assertThatThrownBy(() -> MAPPER.readValue(ActWriter.write(Acts.rodezEnt2024()), Order.class))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("\"Decision\"")
                .hasMessageContaining("expected: Order");
    }

    @Test
    void loneSurrogate_isRefusedInValueAndKey() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"school\":\"\\ud800\"}", Enrolment.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> MAPPER.readValue("{\"schools\":{\"\\ud800\":[]}}", Enrolment.class))
                .isInstanceOf(JacksonException.class);
    }
}
