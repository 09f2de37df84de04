package town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What people see of a service that runs. {@code test} starts it, and the driver of the browser. */
@EnabledIfSystemProperty(
        named = "town.service",
        matches = "http.+",
        disabledReason = "no service is given: see examples/spring-service/test")
class BrowserTest {

    private static final URI SERVICE = URI.create(System.getProperty("town.service", ""));
    private static final URI DRIVER = URI.create(System.getProperty("town.driver", ""));
    private static final Path RODEZ = Path.of(System.getProperty("town.act", ""));
    private static final Path PICTURE = Path.of(System.getProperty("town.picture", ""));
    private static final String ON_10_JUNE_2024 = "?asOf=2024-06-10";
    private static final int LARGEST_PICTURE = 150_000;

    @TempDir
    private Path profile;

    @Test
    void actSubmittedByThePage_showsItsLastDay_inFrench() throws Exception {
        try (Browser browser = new Browser(DRIVER, "fr", profile)) {
            browser.open(SERVICE);
            browser.type(browser.find("#file"), RODEZ.toString());
            browser.click(browser.find("button[type=submit]"));
            assertThat(browser.seen("h1")).containsExactly("décision DEC2024/0126, Rodez");
            assertThat(browser.seen("svg .past .day")).contains("lundi 5 août 2024");
            assertThat(browser.seen(".findings code")).contains("school.spelled-otherwise");
            assertThat(browser.attribute(browser.find("html"), "lang")).isEqualTo("fr");
            assertThat(browser.accessibleName(browser.find("svg")))
                    .startsWith("Chronologie")
                    .contains("fin du délai de recours contentieux : lundi 5 août 2024 (passé).");
        }
    }

    @Test
    void actSubmittedByTheApi_showsItsLastDay_inEnglish() throws Exception {
        URI act = submitted();
        assertThat(get(act.resolve(act.getPath() + "/timeline"))).contains("\"lastDay\":\"2024-08-05\"");
        try (Browser browser = new Browser(DRIVER, "en", profile)) {
            browser.open(act.resolve(act.getPath() + "/page" + ON_10_JUNE_2024));
            assertThat(browser.seen("svg .running .day")).contains("Monday 5 August 2024");
            assertThat(browser.seen("svg .today text")).containsExactly("seen on Monday 10 June 2024");
            keep(browser.picture(browser.find(".timeline")));
        }
    }

    private static URI submitted() throws IOException, InterruptedException {
        HttpResponse<Void> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(SERVICE.resolve("/acts"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofFile(RODEZ))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(response.statusCode()).isEqualTo(201);
        return SERVICE.resolve(response.headers().firstValue("Location").orElseThrow());
    }

    private static String get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** The picture of the README is made anew when one asks for it; fonts differ from machine to machine. */
    private static void keep(byte[] picture) throws IOException {
        assertThat(picture).hasSizeLessThan(LARGEST_PICTURE);
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.write(PICTURE, picture);
        }
    }
}
