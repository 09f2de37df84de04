package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a check of the library needs; each piece that is missing is named. */
class CheckPiecesTest {

    /** One stands for checks that throw, the others for acts together; none is asked of an act. */
    private static final Set<String> ASKED_OF_NO_ACT = Set.of(
            "check.failed",
            "duplicate.number",
            "duplicate.number-of-one-day",
            "duplicate.transmission-number",
            "duplicate.transmission-number-of-one-day",
            "duplicate.receipt",
            "duplicate.document");

    private static final Verdict.Violation ANY =
            new Verdict.Violation("", Localized.untranslated("1"), Localized.untranslated("2"));

    private static final Path TESTS = Path.of(System.getProperty("acteslocaux.root"), "testing/kit/src/test/java");

    private static final String TEST_TEXTS = testTexts();

    private static String testTexts() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().matches(".*(?:Test|Faults)\\.java"))
                    .map(CheckPiecesTest::textOf)
                    .collect(Collectors.joining());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Stream<Check> checks() {
        return Catalogue.standard().checks().stream();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void check_hasItsRowItsSeveritiesItsWordsItsFaultAndItsTest(Check check) {
        List<String> missing = new ArrayList<>();
        need(
                missing,
                "a row in rules.tsv",
                () -> Law.standard().rule(check.id()).orElseThrow().wordings().get(0));
        Policies.all()
                .forEach(policy -> need(
                        missing,
                        "a severity under " + policy.name() + " in rules.tsv",
                        () -> policy.severities().entrySet().stream()
                                .filter(entry -> entry.getKey().equals(check.id()))
                                .findFirst()
                                .orElseThrow()));
        Map.of(Language.FRENCH, "checks_fr.properties", Language.ENGLISH, "checks_en.properties")
                .forEach((language, bundle) -> {
                    need(missing, "a question in " + bundle, () -> worded(check, check.question(language)));
                    need(missing, "an answer in " + bundle, () -> worded(check, check.answer(ANY, language)));
                });
        need(missing, "a fault in the kit", () -> Acts.withFault(check.id(), 1));
        need(missing, "a test in testing/kit/src/test that names it", () -> named(check.id()));
        assertThat(missing).as(check.id()).isEmpty();
    }

    /** Each fault is tried by its id anyway; a test of its own says what is found, and where. */
    private static String named(String id) {
        Pattern name = Pattern.compile("(?<![\\w.-])" + Pattern.quote(id) + "(?![\\w.-])");
        return name.matcher(TEST_TEXTS).results().findFirst().orElseThrow().group();
    }

    private static String worded(Check check, String text) {
        if (text.startsWith(check.id())) {
            throw new IllegalStateException("No words for " + check.id());
        }
        return text;
    }

    private interface Piece {
        Object look();
    }

    private static void need(List<String> missing, String name, Piece piece) {
        try {
            piece.look();
        } catch (RuntimeException absent) {
            missing.add(name);
        }
    }

    @Test
    void severities_areOfChecksThatSomeListHas() {
        Set<String> judged = new TreeSet<>();
        Policies.all().forEach(policy -> judged.addAll(policy.severities().keySet()));
        judged.removeAll(ASKED_OF_NO_ACT);
        checks().map(Check::id).forEach(judged::remove);
        assertThat(judged)
                .as("rows of rules.tsv that have severities, and no check in a list that Catalogue takes")
                .isEmpty();
    }
}
