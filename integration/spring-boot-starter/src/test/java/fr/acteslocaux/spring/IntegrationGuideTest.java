package fr.acteslocaux.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The blocks of the guide are parts of applications that are tested: that of the other tests, and the services among the examples. */
class IntegrationGuideTest {

    private static final Path ROOT = Path.of(System.getProperty("acteslocaux.root"));
    private static final Pattern BLOCK = Pattern.compile("```(?:java|properties)\\n(.*?)```", Pattern.DOTALL);
    private static final List<String> APPLICATIONS = List.of(
            "integration/spring-boot-starter/src/test/java/fr/acteslocaux/spring/TownApplication.java",
            "examples/jakarta-service/src/main/java/town/ActResource.java",
            "examples/quarkus-service/src/main/java/town/ActDocuments.java",
            "examples/quarkus-service/src/main/resources/application.properties");

    @Test
    void everyBlockOfCode_isPartOfAnApplication() throws IOException {
        StringBuilder applications = new StringBuilder();
        for (String file : APPLICATIONS) {
            String text = read(file);
            applications.append(text).append(text.replace("\n    ", "\n"));
        }
        List<String> blocks = BLOCK.matcher(read("docs/integration.md"))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertThat(blocks)
                .hasSize(6)
                .allSatisfy(block -> assertThat(applications.toString()).contains(block));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
    }
}
