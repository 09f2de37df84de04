package fr.acteslocaux;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sources promise: legal sources that exist, wording for every rule in both languages, words on every type. */
class SourcesTest {

    private static final Path MAIN = Path.of(System.getProperty("acteslocaux.root"), "core", "src", "main");
    private static final Pattern LEGAL_SOURCE = Pattern.compile("@legal\\.source ([^\n]+)");
    private static final Pattern RULE = Pattern.compile("(?:Reason\\.of|reason)\\(\\s*\"([a-z.-]*[a-z])\"");
    private static final Pattern FACT = Pattern.compile("new Fact\\(\\s*\"([a-z.-]*[a-z])\"");
    private static final Pattern PHRASE = Pattern.compile("Phrase\\.of\\(\\s*(?:inside \\? )?\"([a-z.-]*[a-z])\"");

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
            return java.stream().map(SourcesTest::read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> found(Pattern pattern) {
        return sources()
                .flatMap(source -> pattern.matcher(source).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(
                MAIN.resolve("resources/fr/acteslocaux").resolve(bundle), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    @Test
    void legalTags_nameSourcesOfTheTable() {
        Set<String> cited = found(LEGAL_SOURCE).stream()
                .flatMap(ids -> Arrays.stream(ids.split(",")))
                .map(String::trim)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = LegalSources.all().stream().map(LegalSource::id).collect(Collectors.toSet());
        assertThat(cited).isNotEmpty();
        assertThat(known).containsAll(cited);
    }

    @Test
    void legalSources_areAllCited() throws IOException {
        String code = sources().collect(Collectors.joining())
                + read(MAIN.resolve("resources/fr/acteslocaux/calendar/public-holidays.tsv"));
        assertThat(LegalSources.all().stream().map(LegalSource::id)).allMatch(code::contains);
    }

    @Test
    void bundles_haveTheSameKeysInBothLanguages() throws IOException {
        for (String bundle : List.of("text/phrases", "explain/reasons", "compliance/checks")) {
            assertThat(keys(bundle + "_fr.properties")).isEqualTo(keys(bundle + "_en.properties"));
        }
    }

    @Test
    void rules_haveAWording() throws IOException {
        Set<String> wordings = keys("explain/reasons_fr.properties");
        Set<String> checks = keys("compliance/checks_fr.properties");
        assertThat(found(RULE))
                .isNotEmpty()
                .allMatch(rule -> wordings.contains(rule)
                        || (checks.contains(rule + ".question") && checks.contains(rule + ".answer")));
    }

    @Test
    void wordings_areAllUsed() throws IOException {
        Set<String> quoted = sources()
                .flatMap(source ->
                        Pattern.compile("\"([a-z.-]+)\"").matcher(source).results())
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
        assertThat(keys("explain/reasons_fr.properties").stream()
                        .map(key -> key.replaceAll("^fact\\.|\\.neutral$", ""))
                        .filter(key -> !key.startsWith("trigger."))
                        .filter(key -> !quoted.contains(key)))
                .isEmpty();
    }

    @Test
    void factsAndPhrases_haveAWording() throws IOException {
        assertThat(found(FACT))
                .isNotEmpty()
                .allMatch(keys("explain/reasons_fr.properties").stream()
                        .filter(key -> key.startsWith("fact."))
                        .map(key -> key.substring("fact.".length()))
                        .collect(Collectors.toSet())::contains);
        assertThat(keys("text/phrases_fr.properties")).containsAll(found(PHRASE));
    }

    @Test
    void everythingPublic_hasADescription() {
        assertThat(sources().flatMap(SourcesTest::undocumented)).isEmpty();
    }

    /** Finds public declarations without Javadoc before them; what overrides or repeats a record's header needs none. */
    private static Stream<String> undocumented(String source) {
        List<String> lines = source.lines().toList();
        return IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).strip().startsWith("public "))
                .filter(i -> !lines.get(i).matches(" +public [A-Z]\\w+ \\{"))
                .filter(i -> {
                    int before = i - 1;
                    while (lines.get(before).strip().startsWith("@Suppress")) {
                        before--;
                    }
                    String line = lines.get(before).strip();
                    return !line.endsWith("*/") && !line.equals("@Override");
                })
                .mapToObj(lines::get);
    }
}
