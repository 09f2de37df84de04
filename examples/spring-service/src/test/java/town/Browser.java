package town;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium, told what to do by the few commands of WebDriver (W3C) that the test needs. */
final class Browser implements AutoCloseable {

    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI session;

    /** Opens a browser with nothing in it. The driver is the address of ChromeDriver, and ends with a slash. */
    Browser(URI driver, String language, Path profile) throws IOException, InterruptedException {
        Map<String, Object> options = Map.of(
                "args",
                List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--window-size=1100,1000",
                        "--user-data-dir=" + profile),
                "prefs",
                Map.of("intl.accept_languages", language));
        JsonNode opened = call(
                "POST",
                driver.resolve("session"),
                Map.of("capabilities", Map.of("alwaysMatch", Map.of("goog:chromeOptions", options))));
        session = driver.resolve("session/" + opened.get("sessionId").stringValue() + "/");
    }

    void open(URI address) throws IOException, InterruptedException {
        call("POST", session.resolve("url"), Map.of("url", address.toString()));
    }

    /** Waits for an element that is there. */
    String find(String selector) throws IOException, InterruptedException {
        return call("POST", session.resolve("element"), Map.of("using", "css selector", "value", selector))
                .get(ELEMENT)
                .stringValue();
    }

    void type(String element, String text) throws IOException, InterruptedException {
        call("POST", of(element, "value"), Map.of("text", text));
    }

    void click(String element) throws IOException, InterruptedException {
        call("POST", of(element, "click"), Map.of());
    }

    /** The texts of the elements that a person sees. */
    List<String> seen(String selector) throws IOException, InterruptedException {
        List<String> texts = new ArrayList<>();
        for (JsonNode found :
                call("POST", session.resolve("elements"), Map.of("using", "css selector", "value", selector))) {
            String element = found.get(ELEMENT).stringValue();
            if (call("GET", of(element, "displayed"), null).booleanValue()) {
                texts.add(call("GET", of(element, "text"), null).stringValue());
            }
        }
        return texts;
    }

    String attribute(String element, String name) throws IOException, InterruptedException {
        return call("GET", of(element, "attribute/" + name), null).stringValue();
    }

    /** What assistive technology calls the element. */
    String accessibleName(String element) throws IOException, InterruptedException {
        return call("GET", of(element, "computedlabel"), null).stringValue();
    }

    /** A picture of the element, as PNG. */
    byte[] picture(String element) throws IOException, InterruptedException {
        return Base64.getDecoder()
                .decode(call("GET", of(element, "screenshot"), null).stringValue());
    }

    private URI of(String element, String what) {
        return session.resolve("element/" + element + "/" + what);
    }

    private JsonNode call(String method, URI command, Object body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(command)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        JsonNode value = JSON.readTree(response.body()).get("value");
        if (response.statusCode() != 200) {
            throw new IOException(command + ": " + value);
        }
        return value;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        call("DELETE", URI.create(session.toString().replaceFirst("/$", "")), null);
    }
}
