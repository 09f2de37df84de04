package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.serialization.schema.DocumentSchema;
import fr.acteslocaux.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every example act: read, written, checked and explained, and silent about persons. */
class EveryExampleActTest {

    private static final Path FOLDER = Run.ROOT.resolve("examples/acts");
    private static final LegalContext SUMMER_2025 = LegalContext.standard().asOf(LocalDate.of(2025, Month.JUNE, 30));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.ACT.text());

    /** The examples that show a fault. */
    private static final Set<String> FAULTY = Set.of(
            "decision-lease-of-fourteen-years",
            "decision-of-a-department-beyond-its-list",
            "deliberation-copy-of-the-code",
            "deliberation-of-a-community-beyond-its-powers",
            "deliberation-of-a-community-only-posted",
            "deliberation-of-a-region-without-quorum",
            "deliberation-of-a-syndicate-convened-late",
            "order-traffic-on-paper-only");

    /** What is found in lawful examples that are published, besides errors: there are none. */
    private static final Map<String, List<String>> FINDINGS = Map.ofEntries(
            Map.entry(
                    "decision-delegation-not-stated",
                    List.of("INFO delegation.item-unknown", "INFO delegation.not-stated")),
            Map.entry("decision-lease-of-twelve-years", List.of("WARNING report.overdue")),
            Map.entry("decision-maximum-by-lot-and-period", List.of("INFO delegation.item-unknown")),
            Map.entry("decision-of-a-community-bureau", List.of("WARNING report.overdue")),
            Map.entry(
                    "decision-of-a-deputy-by-subdelegation",
                    List.of("WARNING remedies.missing", "INFO effect.before-adoption")),
            Map.entry("decision-school-without-its-town", List.of("INFO delegation.item-unknown")),
            Map.entry("deliberation-with-its-convention", List.of("INFO article.gap")),
            Map.entry("order-without-a-number", List.of("INFO transmission.awaited", "INFO publicity.awaited")),
            Map.entry("register-page", List.of("INFO transmission.awaited")),
            Map.entry(
                    "rodez-dec2024-0126",
                    List.of(
                            "INFO delegation.item-unknown",
                            "WARNING school.spelled-otherwise",
                            "WARNING remedies.starting-point",
                            "WARNING report.overdue",
                            "INFO court.chosen-by-clause",
                            "INFO convention.signed-first-by-other")));

    private static final Pattern SURNAME = Pattern.compile("\\p{Lu}[\\p{Lu}-]{2,}");
    private static final Set<String> PERSONS = Set.of("signatory", "members", "candidates", "recusals");
    private static final Set<String> PERSON = Set.of("chair", "secretary", "proxy");

    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    static List<String> lawful() throws IOException {
        return examples().stream().filter(name -> !FAULTY.contains(name)).toList();
    }

    private static byte[] document(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name + ".json"));
    }

    private static Act act(String name) throws IOException {
        return ActReader.read(document(name)).value().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_isReadAndWrittenInTheSameBytesByBothJacksonsAndObeysTheSchema(String name) throws IOException {
        byte[] document = document(name);
        Act act = ActReader.read(document).value().orElseThrow();
        assertThat(ActWriter.write(act)).isEqualTo(document);
        assertThat(fr.acteslocaux.jackson3.ActReader.read(document).value()).contains(act);
        assertThat(fr.acteslocaux.jackson3.ActWriter.write(act)).isEqualTo(document);
        assertThat(SCHEMA.validate(new String(document, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lawful")
    void lawfulExample_hasNoErrorUnderAnyPolicy(String name) throws IOException {
        for (Policy policy : Policies.all()) {
            for (LegalContext context : List.of(LegalContext.standard(), SUMMER_2025)) {
                assertThat(Compliance.check(act(name), policy, context).findings())
                        .as("%s, %s", policy.name(), context.asOf())
                        .noneMatch(finding -> finding.severity() == Severity.ERROR);
            }
        }
    }

    @Test
    void faultyExamples_haveErrors() throws IOException {
        for (String name : FAULTY) {
            assertThat(Compliance.check(act(name), Policies.PUBLISHED, SUMMER_2025)
                            .findings())
                    .as(name)
                    .anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    @ParameterizedTest
    @MethodSource("lawful")
    void lawfulExample_hasTheseFindings(String name) throws IOException {
        assertThat(Compliance.check(act(name), Policies.PUBLISHED, SUMMER_2025).findings())
                .extracting(finding -> finding.severity() + " " + finding.id())
                .containsExactlyInAnyOrderElementsOf(FINDINGS.getOrDefault(name, List.of()));
    }

    /** A name in a finding, a gap or an explanation would be published with the report. */
    @ParameterizedTest
    @MethodSource("examples")
    void whatIsSaidOfAnExample_namesNoPerson(String name) throws IOException {
        Set<String> surnames = new TreeSet<>();
        collect(new JsonMapper().readTree(document(name)), false, surnames);
        List<String> said = said(act(name));
        assertThat(said).isNotEmpty().noneMatch(String::isBlank);
        for (String surname : surnames) {
            assertThat(said).noneMatch(text -> text.contains(surname));
        }
    }

    @Test
    void examples_namePersons() throws IOException {
        Set<String> surnames = new TreeSet<>();
        for (String name : examples()) {
            collect(new JsonMapper().readTree(document(name)), false, surnames);
        }
        assertThat(surnames).contains("FERRANDIER", "OUSTRIC-VAYRE", "RAZIMBAUD", "VERDIERANT", "ARDOUREL");
    }

    private static List<String> said(Act act) {
        List<String> said = new ArrayList<>();
        ActTimeline timeline = ActTimeline.of(act, SUMMER_2025);
        for (Language language : Language.values()) {
            timeline.entries().forEach(entry -> said.add(Explanations.in(language, entry.deadline())));
            for (Policy policy : Policies.all()) {
                Report report = Compliance.check(act, policy, SUMMER_2025);
                for (Finding finding : report.findings()) {
                    said.add(finding.text(language));
                }
                report.lines().stream()
                        .flatMap(line -> line.gap(language).stream())
                        .forEach(said::add);
            }
        }
        return said;
    }

    private static void collect(JsonNode node, boolean isPerson, Set<String> surnames) {
        node.properties().forEach(property -> {
            JsonNode value = property.getValue();
            boolean isName = (isPerson && property.getKey().equals("name")) || PERSON.contains(property.getKey());
            if (isName) {
                surnames.addAll(SURNAME.matcher(value.asText())
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet()));
            } else {
                collect(value, PERSONS.contains(property.getKey()), surnames);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, isPerson, surnames));
        }
    }

    /** Of Thursday 14 September 2023: a date, a number and a title. */
    @Test
    void registerPage_saysWhatIsKnownAndWhatItWaitsFor() throws IOException {
        Act page = act("register-page");
        assertThat(page.takenOn()).contains(LocalDate.of(2023, Month.SEPTEMBER, 14));
        assertThat(page.authority().siren()).isEmpty();
        assertThat(page.nature()).isEmpty();
        assertThat(page.character()).isEmpty();

        ActTimeline timeline = ActTimeline.of(page, SUMMER_2025);
        assertThat(timeline.withdrawal().lastDay()).contains(LocalDate.of(2024, Month.JANUARY, 14));
        assertThat(timeline.entries().stream()
                        .filter(entry -> entry.deadline().lastDay().isEmpty())
                        .map(entry -> entry.name() + ": "
                                + entry.deadline().waitsFor().stream()
                                        .map(Fact::id)
                                        .collect(Collectors.joining(", "))))
                .containsExactlyInAnyOrder(
                        "executory: act.character, act.transmission-date",
                        "entry-into-force: act.character",
                        "appeal: act.character",
                        "referral: act.reception-date");

        Report report = Compliance.check(page, Policies.SIGNED, SUMMER_2025);
        assertThat(report.isConclusive()).isFalse();
        assertThat(report.undetermined().stream()
                        .map(line -> line.check().id() + ": "
                                + line.missingFacts().stream().map(Fact::id).collect(Collectors.joining(", "))))
                .containsExactly(
                        "sitting.no-quorum: sitting.attendance",
                        "sitting.convened-late: sitting.convening-date",
                        "publicity.awaited: act.character");
    }

    /** Notified on Monday 27 May 2024, eighteen months end on Wednesday 26 November 2025. */
    @Test
    void termWithoutALastDay_waitsForTheNotificationThatItBeginsWith() throws IOException {
        Term term = act("decision-eighteen-months-from-notification")
                .term()
                .orElseThrow()
                .value();
        assertThat(Explanations.french(term.resolve(Term.Dates.unknown())))
                .contains("la date de notification de la convention");
        assertThat(term.resolve(new Term.Dates(
                                Optional.empty(), Optional.of(LocalDate.of(2024, Month.MAY, 27)), Optional.empty()))
                        .value()
                        .orElseThrow()
                        .lastDay())
                .isEqualTo(LocalDate.of(2025, Month.NOVEMBER, 26));
    }
}
