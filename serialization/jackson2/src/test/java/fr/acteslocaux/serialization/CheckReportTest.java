package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.serialization.report.CheckReport;
import fr.acteslocaux.serialization.report.ReportedDeadline;
import fr.acteslocaux.serialization.report.ReportedFinding;
import fr.acteslocaux.serialization.report.ReportedStep;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a check says of an act, as a document. */
class CheckReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();
    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);

    private static CheckReport report(Act act) {
        return report(act, MON_2024_06_03);
    }

    private static CheckReport report(Act act, LocalDate asOf) {
        LegalContext context = LegalContext.standard().asOf(asOf);
        return CheckReport.of(
                        act,
                        Compliance.check(act, Policies.PUBLISHED, context),
                        ActTimeline.of(act, context),
                        context,
                        Language.ENGLISH)
                .inFile("act.json");
    }

    private static Optional<CheckReport.Clock.State> state(LocalDate asOf, String name) {
        return report(Acts.rodezEnt2024(), asOf).timeline().stream()
                .filter(clock -> clock.name().equals(name))
                .findFirst()
                .flatMap(CheckReport.Clock::state);
    }

    @Test
    void clock_isPendingUntilTheEndOfItsLastDay() {
        assertThat(state(LocalDate.of(2024, 8, 5), "appeal")).contains(CheckReport.Clock.State.PENDING);
        assertThat(state(LocalDate.of(2024, 8, 6), "appeal")).contains(CheckReport.Clock.State.OVER);
    }

    @Test
    void clock_thatDoesNotRunOutHasNoState() {
        assertThat(state(LocalDate.of(2024, 8, 6), "executory")).isEmpty();
    }

    @Test
    void clocks_seenFromNoDayHaveNoState() {
        ActTimeline timeline = ActTimeline.of(Acts.rodezEnt2024(), LegalContext.standard());
        assertThat(CheckReport.clocks(timeline, Language.FRENCH))
                .isNotEmpty()
                .allSatisfy(clock -> assertThat(clock.state()).isEmpty());
    }

    @Test
    void stateAndLine_areWrittenWhereTheyAreKnown() throws JsonProcessingException {
        String document = MAPPER.writeValueAsString(report(Acts.rodezEnt2024()).onLine(7));
        assertThat(document).contains("\"file\":\"act.json\",\"line\":7,\"type\"", "\"state\":\"pending\"");
        assertThat(MAPPER.writeValueAsString(report(Acts.rodezEnt2024()))).doesNotContain("\"line\"");
    }

    private static ReportedDeadline deadline(CheckReport report, String name) {
        return report.timeline().stream()
                .filter(clock -> clock.name().equals(name))
                .map(CheckReport.Clock::shows)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void report_saysWhatWasChecked() {
        CheckReport report = report(Acts.rodezEnt2024());
        assertThat(report.file()).contains("act.json");
        assertThat(report.asOf()).contains(MON_2024_06_03);
        assertThat(report.type()).isEqualTo("decision");
        assertThat(report.number()).contains(ActNumber.parse("DEC2024/0126"));
        assertThat(report.policy()).isEqualTo("published");
    }

    @Test
    void finding_hasDaysForProgramsAndSentencesForPeople() {
        ReportedFinding finding = report(Acts.rodezEnt2024()).findings().stream()
                .filter(one -> one.id().equals("convention.signed-first-by-other"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.path()).isEqualTo("/conventions/0/signatures/0/on");
        assertThat(finding.expected()).isEqualTo("2024-06-03");
        assertThat(finding.found()).isEqualTo("2024-05-28");
        assertThat(finding.text()).contains("Monday 3 June 2024");
        assertThat(finding.sources()).isNotEmpty();
    }

    @Test
    void deadline_hasItsDayAndTheStepsToIt() {
        ReportedDeadline appeal = deadline(report(Acts.rodezEnt2024()), "appeal");
        assertThat(appeal.status()).isEqualTo(Deadline.Status.DAY);
        assertThat(appeal.lastDay()).contains(LocalDate.of(2024, 8, 5));
        assertThat(appeal.safeDay()).contains(LocalDate.of(2024, 8, 5));
        assertThat(appeal.debated()).isFalse();
        assertThat(appeal.waitsFor()).isEmpty();
        ReportedStep last = appeal.steps().get(appeal.steps().size() - 1);
        assertThat(last.before()).isEqualTo("2024-08-04");
        assertThat(last.after()).isEqualTo("2024-08-05");
        assertThat(last.standing()).isEqualTo(Verification.SECONDARY);
        assertThat(last.text()).contains("Monday 5 August 2024");
        assertThat(last.sources()).contains("CE, 19 sept. 2014, n° 362568");
    }

    @Test
    void deadlineWithoutDay_saysWhichOfTheFourAnswersItIs() {
        Act unpublished = Acts.rodezEnt2024().toBuilder().events(List.of()).build();
        ReportedDeadline appeal = deadline(report(unpublished), "appeal");
        assertThat(appeal.status()).isNotEqualTo(Deadline.Status.DAY);
        assertThat(appeal.lastDay()).isEmpty();
        assertThat(appeal.waitsFor()).isNotEmpty();
        assertThat(status(ContentiousAppeal.againstContractExecution(MON_2024_06_03)
                        .deadline(LegalContext.standard())))
                .isEqualTo(Deadline.Status.NO_LIMIT);
        assertThat(status(ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, LocalDate.of(1990, 1, 8)))
                        .deadline(LegalContext.standard())))
                .isEqualTo(Deadline.Status.UNDETERMINED);
        assertThat(status(deadlineNotStarted(unpublished))).isEqualTo(Deadline.Status.NOT_STARTED);
    }

    private static Deadline deadlineNotStarted(Act unpublished) {
        return ActTimeline.of(unpublished, LegalContext.standard()).referral();
    }

    private static Deadline.Status status(Deadline deadline) {
        return ReportedDeadline.of(deadline, Language.FRENCH).status();
    }

    @Test
    void report_isReadAsWritten() throws JsonProcessingException {
        for (Act act : List.of(Acts.rodezEnt2024(), Acts.lawful(1), Acts.withFault("vote.not-carried", 1))) {
            CheckReport report = report(act);
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(report), CheckReport.class))
                    .isEqualTo(report);
            CheckReport bare = new CheckReport(
                    Optional.empty(),
                    Optional.empty(),
                    report.type(),
                    report.number(),
                    report.policy(),
                    Optional.empty(),
                    Language.FRENCH,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(bare), CheckReport.class))
                    .isEqualTo(bare);
        }
    }
}
