package town;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.testing.Acts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TownServiceTest {

    private static final String IDENTIFIER = "012-211202023-20240603-DEC20240126-AU";
    private static final String RODEZ = new String(ActWriter.write(Acts.rodezEnt2024()), StandardCharsets.UTF_8);

    @Test
    void actIsSubmitted_andItsTimelineHasItsDates() {
        put(IDENTIFIER, RODEZ).statusCode(204);
        get(IDENTIFIER)
                .statusCode(200)
                .body("find { it.deadline == 'appeal' }.lastDay", equalTo("2024-08-05"))
                .body(containsString("lundi 5 août 2024"));
    }

    @Test
    void badDocument_isRefusedWithAllItsProblems() {
        String bad = RODEZ.replace("\"object\":", "\"objet\":")
                .replace("\"siren\": \"211202023\"", "\"siren\": \"211202024\"");
        put(IDENTIFIER, bad)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("", "/objet", "/authority/siren"));
    }

    @Test
    void actThatIsNotCompliant_isRefusedWithWhatIsFound() {
        String farCourt = RODEZ.replace("\"online\": true", "\"court\": \"Lille\", \"online\": true");
        put(IDENTIFIER, farCourt)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("/remedies/value/court"))
                .body("errors.finding", contains("remedies.court"))
                .body("errors[0].detail", containsString("Toulouse"));
    }

    @Test
    void noAct_isRefused() {
        put(IDENTIFIER, "null").statusCode(400);
        put(IDENTIFIER, "{").statusCode(400);
    }

    @Test
    void malformedIdentifier_isNamed() {
        get(IDENTIFIER.replace("211202023", "211202024")).statusCode(400).body("errors[0].detail", containsString("SIREN"));
    }

    @Test
    void unknownIdentifier_isNotFound() {
        get(IDENTIFIER.replace("0126", "0127")).statusCode(404);
    }

    private static ValidatableResponse put(String identifier, String document) {
        return given().contentType("application/json; charset=utf-8")
                .body(document)
                .put("/acts/" + identifier)
                .then();
    }

    private static ValidatableResponse get(String identifier) {
        return given().get("/acts/" + identifier + "/timeline").then();
    }
}
