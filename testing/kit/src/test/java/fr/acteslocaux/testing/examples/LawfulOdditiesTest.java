package fr.acteslocaux.testing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.place.Territory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Acts that look wrong and are not: no policy has an error in them, whatever the day one looks from. What is said of them
 * all the same is logged with {@code -Dacteslocaux.missed=true}.
 */
class LawfulOdditiesTest {

    private static final System.Logger LOG = System.getLogger(LawfulOdditiesTest.class.getName());

    private static final Path PAGE = Path.of(System.getProperty("acteslocaux.root"), "docs/lawful-oddities.md");

    private static final List<String> READ_IN_TEXTS = List.of(
            "annex.missing",
            "term.text-days-mismatch",
            "term.text-mismatch",
            "text.no-such-day",
            "text.weekday-mismatch");

    private static Map<String, List<Oddity>> byRoom() {
        Map<String, List<Oddity>> rooms = new LinkedHashMap<>();
        rooms.put("Numbers, receipts, natures", NumberOddities.ALL);
        rooms.put("Delegations and signatures", DelegationOddities.ALL);
        rooms.put("Publicity, transmission and what follows", PublicityOddities.ALL);
        rooms.put("Remedies", RemedyOddities.ALL);
        rooms.put("Sittings", SittingOddities.ALL);
        rooms.put("Votes, elections, grants", VoteOddities.ALL);
        rooms.put("Conventions", ConventionOddities.ALL);
        rooms.put("Terms", TermOddities.ALL);
        rooms.put("Words and articles", WordingOddities.ALL);
        rooms.put("Authorities and organs", AuthorityOddities.ALL);
        return rooms;
    }

    static List<Oddity> oddities() {
        return byRoom().values().stream().flatMap(List::stream).toList();
    }

    /** Without a day, from the day of the act, a month later, and long after. */
    private static List<LegalContext> contexts(Act act) {
        LegalContext standard = LegalContext.standard();
        LocalDate taken = act.takenOn().orElse(LocalDate.of(2024, 2, 12));
        List<LegalContext> contexts = new ArrayList<>(List.of(
                standard, standard.asOf(taken), standard.asOf(taken.plusMonths(1)), standard.asOf(taken.plusYears(5))));
        act.authority().department().map(Territory::of).map(standard::in).ifPresent(contexts::add);
        return contexts;
    }

    private static Set<String> findings(Oddity oddity, Severity severity) {
        Act act = oddity.act();
        Set<String> ids = new TreeSet<>();
        for (Policy policy : Policies.all()) {
            for (LegalContext context : contexts(act)) {
                Compliance.check(act, policy, context).findings().stream()
                        .filter(finding -> finding.severity() == severity)
                        .map(Finding::id)
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    void oddity_isNoError(Oddity oddity) {
        assertThat(findings(oddity, Severity.ERROR))
                .as("%s. %s", oddity, oddity.why())
                .isEmpty();
    }

    /** Days, terms and annexes of a text are read, or are not; none is read wrongly. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("oddities")
    void textOfAnOddity_isNoWarning(Oddity oddity) {
        assertThat(findings(oddity, Severity.WARNING))
                .as("%s. %s", oddity, oddity.why())
                .doesNotContainAnyElementsOf(READ_IN_TEXTS);
    }

    @Test
    void oddities_areManyAndDifferent() {
        assertThat(oddities()).hasSizeGreaterThan(80);
        assertThat(oddities()).extracting(Oddity::id).doesNotHaveDuplicates();
        assertThat(oddities().stream().map(Oddity::act).distinct()).hasSizeGreaterThan(80);
    }

    /** A source without a blank is an id, and stands in the table. */
    @Test
    void sources_areKnown() {
        Set<String> known =
                Law.standard().sources().stream().map(source -> source.id()).collect(Collectors.toSet());
        assertThat(oddities().stream().flatMap(oddity -> oddity.sources().stream()))
                .allMatch(source -> source.contains(" ") || known.contains(source));
    }

    /** The page is made anew with {@code -Dacteslocaux.update=true}. */
    @Test
    void page_isMadeFromTheOddities() throws IOException {
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.writeString(PAGE, page(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Lawful oddities

                Acts that look as if something were wrong, and are lawful. Each is built in the tests of the kit
                (`LawfulOdditiesTest`), and no check has an error in it, under any policy, seen from any day. What is
                worth knowing, or weak, may be said. This page is made from the acts.
                """);
        byRoom().forEach((room, oddities) -> {
            page.append("\n## ").append(room).append("\n\n| id | what is odd | why it is lawful |\n|---|---|---|\n");
            oddities.forEach(oddity -> page.append("| `")
                    .append(oddity.id())
                    .append("` | ")
                    .append(oddity.what())
                    .append(" | ")
                    .append(oddity.why(), 0, oddity.why().length() - 1)
                    .append(" (")
                    .append(oddity.cited())
                    .append("). |\n"));
        });
        return page.toString();
    }

    @AfterAll
    static void logWhatIsSaid() {
        if (Boolean.getBoolean("acteslocaux.missed")) {
            oddities()
                    .forEach(oddity -> LOG.log(
                            System.Logger.Level.INFO,
                            oddity.id() + " ERROR " + findings(oddity, Severity.ERROR) + " WARNING "
                                    + findings(oddity, Severity.WARNING)));
        }
    }
}
