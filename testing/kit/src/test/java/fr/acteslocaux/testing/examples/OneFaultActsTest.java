package fr.acteslocaux.testing.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many faults that a careful clerk would see are found. */
class OneFaultActsTest {

    /** All of these acts are public by then, and no period of theirs that is still kept is past. */
    private static final LegalContext CONTEXT = LegalContext.standard().asOf(LocalDate.of(2024, 6, 10));

    /** What is found in the real act, which is never bent: each is worth a look, and none makes it unlawful. */
    private static final Map<ExampleAct<?>, List<String>> WARNINGS =
            Map.of(ExampleAct.RODEZ, List.of("remedies.starting-point", "school.spelled-otherwise"));

    /** What is not found, and why. A fault that is found is to be taken off: the list only becomes shorter. */
    private static final Map<String, String> NOT_FOUND = reasons("""
            m049 a number of December is no fault of an act that is signed in January or February
            m086 the matter is not compared with the content
            m161 undetermined is the answer: the chair may have decided
            """);

    private static final Path PAGE = Path.of(System.getProperty("acteslocaux.root"), "docs/quality.md");
    private static final Path SENTENCES =
            Path.of(System.getProperty("acteslocaux.root"), "testing/kit/src/test/resources/one-fault-findings.txt");
    private static final String BEGIN = "<!-- one-fault -->\n";
    private static final String END = "<!-- /one-fault -->";

    /** The faults of that table begin so; others were added here. */
    private static final String OF_THE_TABLE = "m";

    private static Map<String, String> reasons(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    }

    static List<ExampleAct<?>> bases() {
        return ExampleAct.all();
    }

    static List<OneFault> faults() {
        return Stream.of(
                        DayFaults.ALL,
                        TextFaults.ALL,
                        NumberFaults.ALL,
                        AuthorityFaults.ALL,
                        PublicityFaults.ALL,
                        DelegationFaults.ALL,
                        SittingFaults.ALL,
                        ConventionFaults.ALL,
                        ArticleFaults.ALL,
                        RemedyFaults.ALL,
                        ReadingFaults.ALL)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Finding> findings(Act act) {
        return Compliance.check(act, Policies.reachedBy(act, CONTEXT), CONTEXT).findings();
    }

    /** The checks that find something in the faulty act, and nothing in the lawful one. */
    private static Set<String> added(OneFault fault) {
        Act faulty;
        try {
            faulty = fault.make().get();
        } catch (IllegalArgumentException refused) {
            if (fault.mayBeRefused()) {
                return Set.of(OneFault.REFUSED);
            }
            throw refused;
        }
        Set<String> found = findings(faulty).stream().map(Finding::id).collect(Collectors.toCollection(TreeSet::new));
        findings(fault.base().act()).forEach(finding -> found.remove(finding.id()));
        return found;
    }

    private static boolean isFound(OneFault fault) {
        return added(fault).stream().anyMatch(fault.fitting()::contains);
    }

    @ParameterizedTest
    @MethodSource("bases")
    void lawfulAct_hasNoErrorAndNoOtherWarning(ExampleAct<?> base) {
        assertThat(findings(base.act())).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(findings(base.act()))
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .extracting(Finding::id)
                .containsExactlyInAnyOrderElementsOf(WARNINGS.getOrDefault(base, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void fault_isFoundUnlessItIsListed(OneFault fault) {
        Set<String> added = added(fault);
        assertThat(added.stream().anyMatch(fault.fitting()::contains))
                .as(
                        "%s: expected a finding of %s, found %s%s",
                        fault,
                        new TreeSet<>(fault.fitting()),
                        added,
                        NOT_FOUND.containsKey(fault.id()) ? ", and is to be taken off NOT_FOUND" : "")
                .isNotEqualTo(NOT_FOUND.containsKey(fault.id()));
    }

    @Test
    void listedFaults_areAmongThem() {
        assertThat(faults()).extracting(OneFault::id).doesNotHaveDuplicates().containsAll(NOT_FOUND.keySet());
    }

    @Test
    void faults_areThoseOfTheTableBesideTheProject() throws IOException {
        Path table = Path.of(System.getProperty("acteslocaux.shared", "absent"), "data/one-fault-acts.tsv");
        assumeTrue(Files.isReadable(table), () -> "skipped: " + table + " is not there");
        assertThat(faults())
                .filteredOn(fault -> fault.id().startsWith(OF_THE_TABLE))
                .extracting(fault -> fault.id() + " " + fault.importance())
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(table, StandardCharsets.UTF_8).stream()
                        .skip(1)
                        .map(line -> line.split("\t", -1))
                        .map(cells -> cells[0] + " " + cells[4])
                        .toList());
    }

    /** What a clerk reads, in both languages. The table is made anew with {@code -Dacteslocaux.update=true}. */
    @Test
    void findings_sayWhatWasExpectedAndWhatWasFound() throws IOException {
        String current = faults().stream()
                .filter(OneFaultActsTest::isFound)
                .map(OneFaultActsTest::sentences)
                .collect(Collectors.joining());
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.writeString(SENTENCES, current, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(SENTENCES, StandardCharsets.UTF_8)).isEqualTo(current);
    }

    private static String sentences(OneFault fault) {
        StringBuilder sentences = new StringBuilder("## " + fault.id() + ", " + fault.what() + "\n");
        Set<String> added = added(fault);
        if (added.contains(OneFault.REFUSED)) {
            return sentences.append("refused\n\n").toString();
        }
        findings(fault.make().get()).stream()
                .filter(finding -> added.contains(finding.id()))
                .forEach(finding -> sentences
                        .append(finding.id())
                        .append(' ')
                        .append(finding.violation().path())
                        .append('\n')
                        .append("  ")
                        .append(finding.text(Language.FRENCH))
                        .append('\n')
                        .append("  ")
                        .append(finding.text(Language.ENGLISH))
                        .append('\n'));
        return sentences.append('\n').toString();
    }

    /** The table is made anew with {@code -Dacteslocaux.update=true}. */
    @Test
    void shares_areThoseOfThePage() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        String current =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + shares() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.writeString(PAGE, current, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(current);
    }

    private static String shares() {
        StringBuilder table = new StringBuilder("| importance | faults | found | share |\n|---|---|---|---|\n");
        Map<Integer, List<OneFault>> byImportance = faults().stream()
                .collect(Collectors.groupingBy(OneFault::importance, TreeMap::new, Collectors.toList()));
        byImportance.forEach((importance, faults) -> table.append(row(String.valueOf(importance), faults)));
        return table.append(row("all", faults())).toString();
    }

    private static String row(String name, List<OneFault> faults) {
        long found = faults.stream().filter(OneFaultActsTest::isFound).count();
        return String.format(
                Locale.ROOT, "| %s | %d | %d | %.1f %% |\n", name, faults.size(), found, 100.0 * found / faults.size());
    }
}
