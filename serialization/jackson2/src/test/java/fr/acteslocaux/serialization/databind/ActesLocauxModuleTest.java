package fr.acteslocaux.serialization.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonAnyFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.school.School;
import fr.acteslocaux.serialization.ActWriter;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActesLocauxModuleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    /** A bean of somebody else's. */
    record Enrolment(Uai school, Amount fee, Map<Siret, List<School>> schools) {}

    @Test
    void module_isFoundByItself() {
        assertThat(MAPPER.getRegisteredModuleIds()).contains(ActesLocauxModule.class.getName());
    }

    @Test
    void price_keepsItsUnit() throws IOException {
        UnitPrice price = UnitPrice.parse("0,0543 € HT / kWh");
        String document = MAPPER.writeValueAsString(price);
        assertThat(document).isEqualTo("{\"euros\":\"0.0543\",\"taxBasis\":\"excluding-tax\",\"unit\":\"kWh\"}");
        assertThat(MAPPER.readValue(document, UnitPrice.class)).isEqualTo(price);
    }

    @Test
    void unit_thatIsNoneIsRefusedWhereItStands() {
        String document = "{\"euros\":\"70.00\",\"taxBasis\":\"unstated\",\"unit\":\"m² pour la salle\"}";
        assertThatThrownBy(() -> MAPPER.readValue(document, UnitPrice.class)).hasMessageContaining("/unit");
    }

    @Test
    void act_isWrittenAsByTheWriter() throws IOException {
        Act rodez = Acts.rodezEnt2024();
        assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(rodez))).isEqualTo(MAPPER.readTree(ActWriter.write(rodez)));
        assertThat(MAPPER.readValue(ActWriter.write(rodez), Act.class)).isEqualTo(rodez);
        assertThat(MAPPER.readValue(ActWriter.write(rodez), Decision.class)).isEqualTo(rodez);
    }

    @Test
    void bean_holdsTypesOfTheLibrary() throws IOException {
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
    void unknownProperties_arePassedOverWhereTheMapperIsToldSo() throws IOException {
        String ofLater =
                "{\"name\":\"Rodez\",\"logo\":null,\"kind\":\"commune\",\"siren\":\"211202023\",\"department\":\"12\"}";
        assertThatThrownBy(() -> MAPPER.readValue(ofLater, LocalAuthority.class))
                .isInstanceOf(DocumentException.class);
        assertThat(MAPPER.copy()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue(ofLater, LocalAuthority.class)
                        .name())
                .isEqualTo("Rodez");
    }

    @Test
    void act_isTheSameAsATreeOfTheMapper() throws IOException {
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
    void problems_arePlacedFromTheRootOfTheBean() {
        Map.of(
                        "{\"school\":\"0120612B\"}", "/school",
                        "{\"fee\":{\"euros\":\"x\",\"taxBasis\":\"unstated\"}}", "/fee/euros",
                        "{\"fee\":7}", "/fee",
                        "{\"schools\":{\"21120202300019\":[{\"uai\":5}]}}", "/schools/21120202300019/0/uai")
                .forEach((document, pointer) -> assertThatThrownBy(() -> MAPPER.readValue(document, Enrolment.class))
                        .as(document)
                        .isInstanceOfSatisfying(
                                DocumentException.class,
                                exception -> assertThat(exception.problems())
                                        .extracting(Problem::pointer)
                                        .contains(pointer)));
    }

    @Test
    void unexpectedToken_isOfferedToTheHandlersOfTheMapper() throws IOException {
        DeserializationProblemHandler emptyTextIsNothing = new DeserializationProblemHandler() {
            @Override
            public @Nullable Object handleUnexpectedToken(
                    DeserializationContext context,
                    JavaType type,
                    JsonToken token,
                    JsonParser parser,
                    @Nullable String failure)
                    throws IOException {
                return type.hasRawClass(Amount.class) && parser.getText().isEmpty() ? null : NOT_HANDLED;
            }
        };
        ObjectReader reader = MAPPER.readerFor(Enrolment.class).withHandler(emptyTextIsNothing);
        assertThat(((Enrolment) reader.readValue("{\"school\":\"0120612A\",\"fee\":\"\"}")).fee())
                .isNull();
        assertThatThrownBy(() -> reader.readValue("{\"fee\":\"7\"}")).isInstanceOf(DocumentException.class);
    }

    @Test
    void types_areDescribedToThoseWhoAskTheMapper() throws JsonMappingException {
        List<String> told = new ArrayList<>();
        MAPPER.acceptJsonFormatVisitor(School.class, new JsonFormatVisitorWrapper.Base() {
            @Override
            public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
                return new JsonObjectFormatVisitor.Base() {
                    @Override
                    public void property(String name, JsonFormatVisitable value, JavaType hint)
                            throws JsonMappingException {
                        value.acceptJsonFormatVisitor(texts(told, name), hint);
                    }
                };
            }
        });
        assertThat(told).containsExactly("uai is a text", "kind is a text", "name is a text", "department is a text");
        MAPPER.acceptJsonFormatVisitor(Uai.class, texts(told, "UAI"));
        assertThat(told).endsWith("UAI is a text");
        for (Class<?> answer : List.of(ActTimeline.class, Deadline.class, Report.class, Finding.class, Outcome.class)) {
            AtomicBoolean isAny = new AtomicBoolean();
            MAPPER.acceptJsonFormatVisitor(answer, new JsonFormatVisitorWrapper.Base() {
                @Override
                public @Nullable JsonAnyFormatVisitor expectAnyFormat(JavaType type) {
                    isAny.set(true);
                    return null;
                }
            });
            assertThat(isAny).as(answer.getName()).isFalse();
        }
    }

    private static JsonFormatVisitorWrapper texts(List<String> told, String name) {
        return new JsonFormatVisitorWrapper.Base() {
            @Override
            public @Nullable JsonStringFormatVisitor expectStringFormat(JavaType type) {
                told.add(name + " is a text");
                return null;
            }
        };
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
                .hasMessageContaining("/type: unknown value \"decision\"; expected: order");
    }

    @Test
    void loneSurrogate_isRefusedInValueAndKey() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"school\":\"\\ud800\"}", Enrolment.class))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> MAPPER.readValue("{\"schools\":{\"\\ud800\":[]}}", Enrolment.class))
                .isInstanceOf(IOException.class);
    }
}
