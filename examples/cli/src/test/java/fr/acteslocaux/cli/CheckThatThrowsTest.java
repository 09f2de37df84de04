package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rule.GoverningDay;
import fr.acteslocaux.law.Wording;
import fr.acteslocaux.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A check that throws on one act of a stream: the command has no way in for checks of one's own, so what it uses is asked. */
class CheckThatThrowsTest {

    private static final String ID = "town.broken";
    private static final Policy POLICY = Policies.PUBLISHED.with(ID, Severity.ERROR);
    private static final LegalContext CONTEXT = LegalContext.standard().asOf(LocalDate.of(2024, 6, 10));

    private static final class Broken implements Check {

        private final Rule rule;

        private Broken() {
            Rule bare = Rule.of(ID, GoverningDay.ADOPTION);
            rule = bare.with(Wording.of(bare, LegalSource.statute("TOWN", "règlement de la ville", InForce.ALWAYS)));
        }

        @Override
        public Rule rule() {
            return rule;
        }

        @Override
        public Verdict examine(ActFacts facts, LegalContext context) {
            if (facts.act().number().map(ActNumber::toString).equals(Optional.of("DEC2024/0126"))) {
                throw new IllegalStateException("what the act says");
            }
            return new Verdict.Passed();
        }
    }

    private static String line(String example) throws IOException {
        return Files.readString(Run.ROOT.resolve("examples/acts/" + example + ".json"), StandardCharsets.UTF_8)
                        .replaceAll("\n *", "")
                + "\n";
    }

    private static List<CheckedAct> checked(String stream) {
        Console console = new Console(
                new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream());
        ActFiles files = CommandLine.populateCommand(new ActFiles(), "-", "--ndjson");
        Catalogue catalogue = Catalogue.standard().plus(new Broken());
        List<CheckedAct> all = new ArrayList<>();
        boolean usable = files.forEach(
                console,
                Language.FRENCH,
                new DeviationReport(console, new Output(), console::print),
                (origin, act) -> all.add(CheckedAct.of(new ReadAct(origin.where(), act), POLICY, CONTEXT, catalogue)));
        assertThat(usable).isTrue();
        return all;
    }

    @Test
    void report_hasALineForItAndTheStreamGoesOn() throws IOException {
        List<CheckedAct> acts =
                checked(line("decision-lease-of-twelve-years") + line("rodez-dec2024-0126") + line("order-individual"));
        assertThat(acts).hasSize(3);
        assertThat(acts)
                .extracting(act -> act.report().lines().stream()
                        .filter(line -> line.check().id().equals("check.failed"))
                        .count())
                .containsExactly(0L, 1L, 0L);
        assertThat(acts).allSatisfy(act -> assertThat(act.timeline().entries()).isNotEmpty());
    }

    @Test
    void report_namesTheCheckInTextAndJsonAndKeepsTheWordsOfTheAct() throws IOException {
        CheckedAct rodez = checked(line("rodez-dec2024-0126")).get(0);
        assertThat(CheckText.of(rodez, Language.FRENCH))
                .contains("AVERTISSEMENT  check.failed")
                .contains(ID)
                .contains("delegation.item-unknown")
                .doesNotContain("what the act says");
        JsonNode report = new JsonMapper().readTree(Json.line(rodez.inWords(Language.ENGLISH)));
        assertThat(report.path("findings").findValuesAsText("id")).contains("check.failed", "delegation.item-unknown");
        assertThat(report.path("timeline")).isNotEmpty();
    }
}
