package town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.testing.Acts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TownServiceTest {

    private static final String IDENTIFIER = "012-211202023-20240603-DEC20240126-AU";
    private static final String RODEZ = new String(ActWriter.write(Acts.rodezEnt2024()), StandardCharsets.UTF_8);

    private static HttpServer service;

    @BeforeAll
    static void start() {
        service = TownService.start(0);
    }

    @AfterAll
    static void stop() {
        service.stop(0);
    }

    @Test
    void actIsSubmitted_andItsTimelineHasItsDates() throws Exception {
        assertEquals(204, put(IDENTIFIER, RODEZ).statusCode());
        String timeline = get(IDENTIFIER).body();
        assertTrue(timeline.contains("2024-08-05"), timeline);
        assertTrue(timeline.contains("lundi 5 août 2024"), timeline);
    }

    @Test
    void badDocument_isRefusedWithAllItsProblems() throws Exception {
        String bad = RODEZ.replace("\"object\":", "\"objet\":").replace("\"siren\": \"211202023\"", "\"siren\": \"211202024\"");
        assertEquals(List.of("", "/objet", "/authority/siren"), pointers(put(IDENTIFIER, bad)));
    }

    @Test
    void actThatIsNotCompliant_isRefusedWithWhatIsFound() throws Exception {
        String farCourt = RODEZ.replace("\"online\": true", "\"court\": \"Lille\", \"online\": true");
        HttpResponse<String> refused = put(IDENTIFIER, farCourt);
        assertEquals(List.of("/remedies/value/court"), pointers(refused));
        assertEquals("remedies.court", errors(refused).get(0).get("finding").textValue());
        assertTrue(refused.body().contains("Toulouse"), refused.body());
    }

    @Test
    void noAct_isRefused() throws Exception {
        assertEquals(400, put(IDENTIFIER, "null").statusCode());
        assertEquals(400, put(IDENTIFIER, "{").statusCode());
    }

    @Test
    void malformedIdentifier_isNamed() throws Exception {
        HttpResponse<String> refused = get(IDENTIFIER.replace("211202023", "211202024"));
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("SIREN"), refused.body());
    }

    @Test
    void unknownIdentifier_isNotFound() throws Exception {
        assertEquals(404, get(IDENTIFIER.replace("0126", "0127")).statusCode());
    }

    private static List<String> pointers(HttpResponse<String> refused) throws Exception {
        return errors(refused).findValuesAsText("pointer");
    }

    private static JsonNode errors(HttpResponse<String> refused) throws Exception {
        assertEquals(400, refused.statusCode(), refused.body());
        assertEquals("application/problem+json", refused.headers().firstValue("Content-Type").orElseThrow());
        return new ObjectMapper().readTree(refused.body()).get("errors");
    }

    private static HttpResponse<String> put(String identifier, String document) throws Exception {
        return sent(HttpRequest.newBuilder(address(identifier))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(document))
                .build());
    }

    private static HttpResponse<String> get(String identifier) throws Exception {
        return sent(HttpRequest.newBuilder(address(identifier + "/timeline")).build());
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + service.getAddress().getPort() + "/acts/" + path);
    }

    private static HttpResponse<String> sent(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
