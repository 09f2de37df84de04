package fr.acteslocaux.cli;

import static fr.acteslocaux.testing.assertj.ActesLocauxAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.school.School;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.testing.DecisionRecipe;
import fr.acteslocaux.testing.Values;
import fr.acteslocaux.testing.jqwik.DecisionArbitrary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What the guide for testers shows and says. */
class TestingGuideTest {

    private static final Path GUIDE = Run.ROOT.resolve("docs/testing.md");
    private static final Path THIS =
            Run.ROOT.resolve("examples/cli/src/test/java/fr/acteslocaux/cli/TestingGuideTest.java");
    private static final String BEGIN = "<!-- distribution -->\n";
    private static final String END = "<!-- /distribution -->";
    private static final int ACTS = 10_000;

    private static String textOf(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void java_doesWhatTheGuideSays() throws IOException {
        Decision rodez = Acts.rodezEnt2024();
        Act lawful = Acts.lawful(42);
        Act wrong = Acts.withFault("fee.total-mismatch", 42);

        Act forgotten = Acts.withFault("report.overdue", 42);
        LegalContext later = Acts.contextOf("report.overdue", forgotten);
        Report report = Compliance.check(forgotten, Policies.PUBLISHED, later);
        assertThat(report.findings()).extracting(Finding::id).containsExactly("report.overdue");
        assertThat(Acts.contextOf("fee.total-mismatch", wrong)).isEqualTo(LegalContext.standard());

        Decision small = DecisionRecipe.any()
                .inCommune(CommuneCode.parse("12202"))
                .withFeeUpTo(Euros.parse("1000"))
                .takenBetween(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))
                .make(42);
        FeeSchedule fee = Values.of(FeeSchedule.class, 42);
        List<School> schools = Values.within(small, School.class);
        assertThat(fee.lines()).isNotEmpty();
        assertThat(schools)
                .hasSize(small.conventions()
                        .get(0)
                        .schools()
                        .map(stated -> stated.value().size())
                        .orElse(0));

        assertThat(rodez).isExecutoryOn(LocalDate.of(2024, 6, 3)).hasFinding("school.spelled-otherwise");
        assertThat(rodez)
                .appeal()
                .endsOn(LocalDate.of(2024, 8, 5))
                .because("CJA R.421-1")
                .isNotDebated();
        assertThat(wrong).hasOnlyFindings("fee.total-mismatch");
        assertThat(lawful).isAcceptableTo(Policies.PUBLISHED);
        assertThat(forgotten).inContext(later).hasOnlyFindings("report.overdue");

        Throwable failure = catchThrowable(() -> assertThat(rodez).appeal().endsOn(LocalDate.of(2024, 8, 4)));
        String message = String.valueOf(failure.getMessage()).replace(" \n", "\n");
        assertThat(textOf(GUIDE)).contains("```text\n" + message.strip() + "\n```");
    }

    @Property
    void feeIsWhatTheDecisionSays(@ForAll("ofRodez") Decision decision) {
        assertThat(decision.cost().orElseThrow().value())
                .isEqualTo(decision.conventions()
                        .get(0)
                        .fee()
                        .orElseThrow()
                        .total()
                        .orElseThrow()
                        .value());
    }

    @Provide
    Arbitrary<Decision> ofRodez() {
        return DecisionArbitrary.inCommune(CommuneCode.parse("12202")).withFeeUpTo(Euros.parse("1000"));
    }

    @Test
    void java_isInThisTest() throws IOException {
        String source = withoutBlanks(textOf(THIS));
        Matcher blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(textOf(GUIDE));
        List<String> shown = new ArrayList<>();
        while (blocks.find()) {
            shown.add(withoutBlanks(blocks.group(1).replaceAll("//.*", "")));
        }
        assertThat(shown).hasSize(5).allSatisfy(block -> assertThat(source).contains(block));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void distribution_isThatOfTheGeneratedActs() throws IOException {
        String guide = textOf(GUIDE);
        int begin = guide.indexOf(BEGIN) + BEGIN.length();
        int end = guide.indexOf(END);
        String current = guide.substring(0, begin) + distribution() + guide.substring(end);
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.writeString(GUIDE, current, StandardCharsets.UTF_8);
        }
        assertThat(textOf(GUIDE)).isEqualTo(current);
    }

    private static String distribution() {
        byte[] lines = Run.of("generate", "--count", String.valueOf(ACTS), "--seed", "1")
                .out()
                .getBytes(StandardCharsets.UTF_8);
        List<Act> acts;
        try (var results = ActReader.readLines(new ByteArrayInputStream(lines))) {
            acts = results.map(result -> result.value().orElseThrow()).toList();
        }
        List<String> rows = new ArrayList<>(List.of("| | |", "|---|---|"));
        rows.add(row("kind", shares(acts, act -> act.getClass().getSimpleName().toLowerCase(Locale.ROOT))));
        rows.add(row("stage", shares(acts, act -> Policies.reachedBy(act).name())));
        rows.add(row(
                "year",
                shares(
                        acts,
                        act -> act.takenOn()
                                .map(day -> String.valueOf(day.getYear()))
                                .orElse("not signed"))));
        rows.add(row(
                "territories",
                acts.stream()
                                .map(act -> act.authority().department())
                                .distinct()
                                .count() + " departments, "
                        + acts.stream()
                                .map(act -> act.authority().commune())
                                .distinct()
                                .count() + " communes"));
        rows.add(row(
                "inhabitants",
                sizes(acts.stream().map(act -> act.authority().population().orElse(0)))));
        rows.add(row("articles", sizes(acts.stream().map(act -> act.articles().size()))));
        rows.add(row("recitals", sizes(acts.stream().map(act -> act.recitals().size()))));
        rows.add(row("bytes", sizes(acts.stream().map(act -> ActWriter.writeLine(act).length))));
        List<Decision> decisions = acts.stream()
                .filter(Decision.class::isInstance)
                .map(Decision.class::cast)
                .toList();
        rows.add(row(
                "fee in euros",
                sizes(decisions.stream()
                        .map(decision -> decision.cost().orElseThrow().value().euros())
                        .map(Euros::toBigDecimal))));
        rows.add(row(
                "schools",
                sizes(decisions.stream()
                        .flatMap(decision -> decision.conventions().get(0).schools().stream())
                        .map(schools -> schools.value().size()))));
        return String.join("\n", rows) + "\n";
    }

    private static String row(String name, String shown) {
        return "| " + name + " | " + shown + " |";
    }

    private static String shares(List<Act> acts, Function<Act, String> property) {
        Map<String, Long> counts =
                acts.stream().collect(Collectors.groupingBy(property, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s %.1f %%", entry.getKey(), entry.getValue() * 100.0 / ACTS))
                .collect(Collectors.joining(", "));
    }

    private static String sizes(Stream<? extends Number> numbers) {
        List<BigDecimal> sorted = numbers.map(number -> new BigDecimal(number.toString()))
                .sorted()
                .toList();
        int last = sorted.size() - 1;
        return sorted.get(0) + " to " + sorted.get(last) + ", half of them up to " + sorted.get(last / 2)
                + ", nine in ten up to " + sorted.get(last * 9 / 10);
    }
}
