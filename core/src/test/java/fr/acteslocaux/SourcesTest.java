package fr.acteslocaux;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern MESSAGE = Pattern.compile("Message\\.of\\(\\s*(?:inside \\? )?\"([a-z.-]*[a-z])\"");

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

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    @Test
    void legalTags_nameSourcesOfTheTable() {
        Set<String> cited = found(LEGAL_SOURCE).stream()
                .flatMap(ids -> Arrays.stream(ids.split(",")))
                .map(String::trim)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known =
                Law.standard().sources().stream().map(LegalSource::id).collect(Collectors.toSet());
        assertThat(cited).isNotEmpty();
        assertThat(known).containsAll(cited);
    }

    @Test
    void legalSources_areAllCited() {
        String code = sources().collect(Collectors.joining())
                + read(MAIN.resolve("resources/fr/acteslocaux/calendar/public-holidays.tsv"))
                + read(MAIN.resolve("resources/fr/acteslocaux/calendar/national-holiday-sources.tsv"))
                + read(MAIN.resolve("resources/fr/acteslocaux/calendar/unknown-holidays.tsv"))
                + read(MAIN.resolve("resources/fr/acteslocaux/law/rules.tsv"))
                + read(MAIN.resolve("resources/fr/acteslocaux/law/corresponding-articles.tsv"));
        assertThat(Law.standard().sources())
                .allMatch(
                        source -> isCited(source.id(), code) || isNamed("LegalSources." + constant(source.id()), code));
    }

    /** The id of a source may be the beginning of that of another one. */
    private static boolean isCited(String id, String code) {
        return Pattern.compile("(?<![A-Z0-9-])" + Pattern.quote(id) + "(?![A-Z0-9-])")
                .matcher(code)
                .find();
    }

    @Test
    void bundles_haveTheSameKeysInBothLanguages() throws IOException {
        for (String bundle : List.of(
                "resource/tables", "text/format-faults", "message/messages", "explain/reasons", "compliance/checks")) {
            assertThat(keys(bundle + "_fr.properties")).isEqualTo(keys(bundle + "_en.properties"));
        }
    }

    /** What these say is always said in the words of another rule, or where several acts are told of. */
    private static final Set<String> SAID_BY_OTHERS = Set.of(
            "appeal.reasonable-time-from-knowledge",
            "appeal.with-distance",
            "convening.after-renewal",
            "convening.for-classified-installation",
            "convening.of-large-commune",
            "convening.of-small-commune",
            "convening.urgent-for-classified-installation",
            "convening.urgent-in-department-or-region",
            "convening.urgent-in-large-commune",
            "convening.urgent-in-small-commune",
            "delegation.installation-of-council",
            "delegation.list-read",
            "gracious.in-reasonable-time",
            "implied.length-given",
            "judgment.length-given",
            "period.carried-over",
            "publicity.of-commune",
            "publicity.of-department",
            "publicity.of-intermunicipal",
            "publicity.of-mixed-syndicate",
            "publicity.of-other-authority",
            "publicity.of-region",
            "publicity.on-paper",
            "referral.refused-after-silence",
            "sitting.representatives-kept-away",
            "transmission.duty",
            "duplicate.number",
            "duplicate.number-of-one-day",
            "duplicate.transmission-number",
            "duplicate.transmission-number-of-one-day",
            "duplicate.receipt",
            "duplicate.document");

    @Test
    void rules_haveWords() throws IOException {
        Set<String> sentences = keys("explain/reasons_fr.properties");
        Set<String> checks = keys("compliance/checks_fr.properties");
        assertThat(Law.standard().rules())
                .extracting(Rule::id)
                .filteredOn(rule -> !sentences.contains(rule)
                        && !(checks.contains(rule + ".question") && checks.contains(rule + ".answer")))
                .containsExactlyInAnyOrderElementsOf(SAID_BY_OTHERS);
    }

    @Test
    void words_areThoseOfRulesAndFacts() throws IOException {
        Set<String> rules = Law.standard().rules().stream().map(Rule::id).collect(Collectors.toSet());
        assertThat(keys("explain/reasons_fr.properties"))
                .filteredOn(key -> !key.startsWith("fact."))
                .extracting(key -> key.replaceAll("\\.neutral$", ""))
                .allMatch(rules::contains);
        assertThat(keys("compliance/checks_fr.properties"))
                .extracting(key -> key.replaceAll("\\.(question|answer)$", ""))
                .allMatch(rules::contains);
    }

    @Test
    void rulesAndFacts_areAllUsed() throws IOException {
        String code = sources().collect(Collectors.joining());
        assertThat(Law.standard().rules())
                .filteredOn(rule -> !isNamed("Rules." + constant(rule.id()), code))
                .isEmpty();
        assertThat(keys("explain/reasons_fr.properties"))
                .filteredOn(key -> key.startsWith("fact."))
                .allMatch(key -> isNamed("Facts." + constant(key.substring("fact.".length())), code));
    }

    /** Says whether code names a constant itself, not only one whose name goes on after it. */
    private static boolean isNamed(String constant, String code) {
        return Pattern.compile("\\b" + Pattern.quote(constant) + "\\b")
                .matcher(code)
                .find();
    }

    @Test
    void aConstantIsNotNamedByOneWhoseNameBeginsWithIt() {
        assertThat(isNamed("Rules.PERIOD_CLEAR", "then(Rules.PERIOD_CLEAR, day)"))
                .isTrue();
        assertThat(isNamed("Rules.PERIOD_CLEAR", "then(Rules.PERIOD_CLEAR_DAYS, day)"))
                .isFalse();
        assertThat(isNamed("Rules.PERIOD_CLEAR", "DeadlineRules.PERIOD_CLEAR")).isFalse();
    }

    @Test
    void messages_haveAWording() throws IOException {
        assertThat(keys("message/messages_fr.properties")).isNotEmpty().containsAll(found(MESSAGE));
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
