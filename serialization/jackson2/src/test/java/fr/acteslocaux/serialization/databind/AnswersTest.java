package fr.acteslocaux.serialization.databind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.serialization.report.CheckReport;
import fr.acteslocaux.serialization.report.ReportedChecks;
import fr.acteslocaux.serialization.report.ReportedDeadline;
import fr.acteslocaux.serialization.report.ReportedFinding;
import fr.acteslocaux.serialization.report.ReportedOutcome;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersTest {

    /** What a controller may return. */
    record Answers(
            ActTimeline timeline,
            Deadline appeal,
            Report report,
            Finding finding,
            Outcome<LocalDate> executory,
            Derivation<LocalDate> derivation) {}

    @ParameterizedTest
    @EnumSource
    void answers_areWrittenWithTheirDaysAndSentences(Language language) throws JsonProcessingException {
        Act act = Acts.withFault("events.before-signature", 1);
        LegalContext context = LegalContext.standard();
        ActTimeline timeline = ActTimeline.of(act, context);
        Report report = Compliance.check(act, Policies.PUBLISHED, context);
        Finding finding = report.findings().get(0);
        LocalDate mon20240603 = LocalDate.of(2024, 6, 3);
        Deadline appeal = ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, mon20240603))
                .deadline(context);
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules().setLocale(language.locale());
        JsonNode document = mapper.readTree(mapper.writeValueAsString(new Answers(
                timeline, appeal, report, finding, timeline.executoryDate(), Derivation.from(mon20240603))));
        assertThat(document.get("timeline"))
                .isEqualTo(mapper.readTree(mapper.writeValueAsString(CheckReport.clocks(timeline, language))));
        assertThat(document.get("appeal").get("lastDay").textValue()).isEqualTo("2024-08-05");
        assertThat(mapper.treeToValue(document.get("appeal"), ReportedDeadline.class))
                .isEqualTo(ReportedDeadline.of(appeal, language));
        assertThat(mapper.treeToValue(document.get("report"), ReportedChecks.class))
                .isEqualTo(ReportedChecks.of(report, language));
        assertThat(mapper.treeToValue(document.get("finding"), ReportedFinding.class))
                .isEqualTo(ReportedFinding.of(finding, language));
        assertThat(document.get("finding").get("text").textValue()).isEqualTo(finding.text(language));
        assertThat(mapper.treeToValue(document.get("executory"), ReportedOutcome.class))
                .isEqualTo(ReportedOutcome.of(timeline.executoryDate(), language));
        assertThat(document.get("derivation").get("value").textValue()).isEqualTo("2024-06-03");
    }
}
