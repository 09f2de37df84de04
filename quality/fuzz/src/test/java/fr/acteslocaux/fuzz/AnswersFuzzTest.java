package fr.acteslocaux.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever act a document holds, and whatever numbers a law gives, every check and every deadline answers, in both languages. */
class AnswersFuzzTest {

    private static final LegalContext CONTEXT = LegalContext.standard();
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    @MethodSource("fr.acteslocaux.fuzz.Seeds#choices")
    @FuzzTest(maxDuration = "2m")
    void act_isAnswered(byte[] choices) {
        ActReader.read(HardDocuments.of(choices)).value().ifPresent(act -> {
            answer(act, CONTEXT);
            answer(act, CONTEXT.under(HardLaws.of(choices)));
        });
    }

    private static void answer(Act act, LegalContext context) {
        Policies.all().forEach(policy -> say(Compliance.check(act, policy, context.asOf(MON_2026_01_05))));
        ActTimeline.of(act, context).entries().forEach(entry -> say(entry.deadline()));
        act.term().ifPresent(term -> say(term.value().lastDayRenewed(Term.Dates.unknown())));
        act.conventions().forEach(convention -> answer(convention, context));
    }

    private static void answer(Convention convention, LegalContext context) {
        convention.fee().map(FeeSchedule::computedTotal).ifPresent(AnswersFuzzTest::say);
        convention.term().ifPresent(term -> say(term.value().lastDayRenewed(Term.Dates.unknown())));
        Policies.all().forEach(policy -> say(Compliance.check(convention, policy, context)));
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
