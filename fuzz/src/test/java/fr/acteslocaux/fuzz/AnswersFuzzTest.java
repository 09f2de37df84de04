package fr.acteslocaux.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever act a document holds, every check and every deadline answers, in both languages. */
class AnswersFuzzTest {

    private static final LegalContext CONTEXT = LegalContext.standard();
    private static final LegalContext SEEN_LATER = CONTEXT.asOf(LocalDate.of(2026, 1, 5));

    @MethodSource("fr.acteslocaux.fuzz.Seeds#choices")
    @FuzzTest(maxDuration = "2m")
    void act_isAnswered(byte[] choices) {
        ActReader.read(HardDocuments.of(choices)).value().ifPresent(AnswersFuzzTest::answer);
    }

    private static void answer(Act act) {
        Policies.all().forEach(policy -> say(Compliance.check(act, policy, SEEN_LATER)));
        ActTimeline.of(act, CONTEXT).entries().forEach(entry -> say(entry.deadline()));
        if (act instanceof Decision decision) {
            decision.term().ifPresent(term -> say(term.value().lastDayRenewed()));
            decision.conventions().forEach(AnswersFuzzTest::answer);
        }
    }

    private static void answer(Convention convention) {
        convention.fee().map(FeeSchedule::computedTotal).ifPresent(AnswersFuzzTest::say);
        say(convention.term().value().lastDayRenewed());
        Policies.all().forEach(policy -> say(Compliance.check(convention, policy, LegalContext.standard())));
    }

    private static void say(Report report) {
        assertThat(report.findings()).extracting(Finding::id).doesNotContain("check.failed");
        for (Language language : Language.values()) {
            report.undetermined().forEach(line -> assertThat(line.gap(language)).isPresent());
            report.findings()
                    .forEach(finding -> assertThat(finding.text(language)).isNotBlank());
        }
    }

    private static void say(Explained explained) {
        for (Language language : Language.values()) {
            assertThat(Explanations.in(language, explained)).isNotNull();
        }
    }
}
