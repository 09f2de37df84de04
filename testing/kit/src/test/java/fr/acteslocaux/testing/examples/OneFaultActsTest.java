package fr.acteslocaux.testing.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Severity;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How many faults that a careful clerk would see are found. Those that are not are logged with
 * {@code -Dacteslocaux.missed=true}.
 */
class OneFaultActsTest {

    private static final System.Logger LOG = System.getLogger(OneFaultActsTest.class.getName());

    /** All of these acts are public by then, and no period of theirs that is still kept is past. */
    private static final LegalContext CONTEXT = LegalContext.standard().asOf(LocalDate.of(2024, 6, 10));

    /** What is found in the real act, which is never bent: each is worth a look, and none makes it unlawful. */
    private static final Map<ExampleAct<?>, List<String>> WARNINGS = Map.of(
            ExampleAct.RODEZ,
            List.of("delegation.item-unknown", "remedies.starting-point", "school.spelled-otherwise"));

    /** What is not found, and why. A fault that is found is to be taken off: the list only becomes shorter. */
    private static final Map<String, String> NOT_FOUND = reasons("""
            m008 that a receipt answers a transmission is not asked
            m011 what follows a withdrawal is not looked at
            m013 days are compared, not the order of the list
            m014 the text of the certificate is not read
            m016 days of cited acts are not compared with that of the act
            m017 days of changed acts are not compared with that of the act
            m019 changed acts are not compared with the act itself
            m022 the day of the population is not looked at
            m028 days that do not exist are passed over
            m029 days that do not exist are passed over
            m031 dates in figures are not read
            m032 days in letters are not read
            m035 a year is not carried to the next date of a sentence
            m037 the words of the remedies are not read
            m038 the words of the remedies are not read
            m040 the words of the term are not read
            m041 the words of the object are not read
            m043 the item exercised is not compared with the one that is cited
            m044 cited acts are not compared with the delegation
            m046 the printed capacity is not compared with the right
            m047 the printed capacity is not compared with the authority
            m050 the number is not compared with the one that is transmitted
            m071 the commune is not compared with the département
            m074 that an organ takes such acts is not asked
            m076 that an organ takes such acts is not asked
            m077 that an organ takes such acts is not asked
            m079 the nature is not compared with the character
            m080 the nature is not compared with the character
            m082 the nature is not compared with the kind of act
            m083 the nature is not compared with the kind of act
            m086 the matter is not compared with the content
            m089 the object is measured, its line ends are not
            m091 articles may be missing
            m092 a signature may be missing
            m107 the exercise is not compared with the term
            m109 renewals do not count in what the delegation covers
            m113 the days of a mandate are not compared with each other
            m118 the days of rectifications are not compared with the grant
            m139 the cost stands for no amount that is exercised
            m140 the exercise is not compared with the cost
            m143 the delegation is not compared with the act itself
            m154 presence is not compared with the members in office
            m155 proxies are counted by members who are named only
            m158 members who take no part are not counted
            m161 undetermined is the answer: the chair may have decided
            m163 a casting vote is not asked for its tie
            m166 no vote expressed is no tie, and no majority is asked of it
            m167 what is stated is compared for unanimity only
            m175 limits of the council are not compared with those of the law
            m176 limits of the council are not compared with those of the law
            m178 limits of nothing are limits
            m179 limits of less than nothing are limits
            m181 parties are not compared with each other
            m182 parties are not compared with each other
            m184 without a SIRET of each party it is undetermined which the authority is
            m191 amounts of two bases are undetermined, not different
            m193 amounts of two bases are undetermined, not different
            m199 schools are compared by their number only
            m203 schools are not compared with the town
            m206 the school year is not compared with the term
            m214 the day of the signature is not taken from the act
            m215 the day of the signature is not taken from the act
            m217 the first days of act and convention are not compared
            m218 renewals in act and convention are not compared
            m220 which signature is the authority's is not seen from the capacity
            m221 which signature is the authority's is not seen from the capacity
            m223 signatures are counted, not told apart
            m226 annexes that are cited are not looked for
            m227 conventions are not compared with each other
            m230 numbers of articles are not compared with each other
            m232 numbers of articles are not compared with each other
            m233 articles in which something is stated are not looked for
            m235 articles in which something is stated are not looked for
            m236 an article may be without words
            m238 references to articles of the act are not followed
            m239 attachments are not compared with each other
            m247 what remedies do not say is not missed
            m248 what remedies do not say is not missed
            m254 references of remedies are not asked for their days
            """);

    private static final Path PAGE = Path.of(System.getProperty("acteslocaux.root"), "docs/quality.md");
    private static final String BEGIN = "<!-- one-fault -->\n";
    private static final String END = "<!-- /one-fault -->";

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
                        RemedyFaults.ALL)
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
                .extracting(fault -> fault.id() + " " + fault.importance())
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(table, StandardCharsets.UTF_8).stream()
                        .skip(1)
                        .map(line -> line.split("\t", -1))
                        .map(cells -> cells[0] + " " + cells[4])
                        .toList());
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

    @AfterAll
    static void logWhatIsNotFound() {
        if (Boolean.getBoolean("acteslocaux.missed")) {
            faults().stream()
                    .filter(fault -> !isFound(fault))
                    .forEach(fault -> LOG.log(
                            System.Logger.Level.INFO,
                            fault + " (" + fault.base().name() + "): expected " + new TreeSet<>(fault.fitting())
                                    + ", found " + added(fault)));
        }
    }
}
