package fr.acteslocaux.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The blocks of the guide are parts of applications that are tested: that of the other tests, and the services among the examples. */
class IntegrationGuideTest {

    private static final Path ROOT = Path.of(System.getProperty("acteslocaux.root"));
    private static final Pattern BLOCK =
            Pattern.compile("```(?:java|kotlin|properties|xml)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern MEMBER = Pattern.compile("(?m)^    (?:static )?(?:<[^(]*> )?(\\w+)");
    private static final List<String> APPLICATIONS = List.of(
            "integration/spring-boot-starter/src/test/java/fr/acteslocaux/spring/TownApplication.java",
            "examples/jakarta-service/src/main/java/town/ActResource.java",
            "examples/kotlin/src/main/kotlin/town/Town.kt",
            "examples/quarkus-service/src/main/java/town/ActDocuments.java",
            "examples/quarkus-service/src/main/resources/application.properties",
            "integration/jpa/src/test/resources/META-INF/persistence.xml");

    /** Those that the grammar reserves everywhere. */
    private static final Set<String> HARD_KEYWORDS = Set.of(
            ("as break class continue do else false for fun if in interface is null object package return super this throw true try"
                            + " typealias typeof val var when while")
                    .split(" "));

    @Test
    void everyBlockOfCode_isPartOfAnApplication() throws IOException {
        StringBuilder applications = new StringBuilder();
        for (String file : APPLICATIONS) {
            String text = read(file);
            applications.append(text.indent(-2)).append(text.indent(-4)).append(text);
        }
        List<String> blocks = BLOCK.matcher(read("docs/integration.md"))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertThat(blocks)
                .hasSize(9)
                .allSatisfy(block -> assertThat(applications.toString()).contains(block));
    }

    @Test
    void namesThatWantBackticksInKotlin_areThoseOfTheGuide() throws IOException {
        Set<String> reserved = MEMBER.matcher(read("docs/api.txt"))
                .results()
                .map(name -> name.group(1))
                .filter(HARD_KEYWORDS::contains)
                .collect(Collectors.toUnmodifiableSet());
        Set<String> told = Pattern.compile("`` `(\\w+)` ``")
                .matcher(read("docs/integration.md"))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toUnmodifiableSet());
        assertThat(reserved).isEqualTo(told).isNotEmpty();
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
    }
}
