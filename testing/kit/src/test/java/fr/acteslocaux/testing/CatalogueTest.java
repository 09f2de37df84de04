package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.DeadlineRule;
import fr.acteslocaux.deadline.DeadlineRules;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rule.GoverningDay;
import fr.acteslocaux.law.Wording;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks and clocks of one's own beside those of the library. */
class CatalogueTest {

    private static final Decision RODEZ = Acts.rodezEnt2024();
    private static final LegalContext CONTEXT = LegalContext.standard();
    private static final LegalSource REGULATION =
            LegalSource.statute("TOWN-BUDGET", "règlement budgétaire, art. 3", InForce.since(LocalDate.of(2024, 1, 1)));

    private static Rule rule(String id, Parameter... numbers) {
        Rule bare = Rule.of(id, GoverningDay.ADOPTION);
        return bare.with(Wording.of(bare, REGULATION, numbers));
    }

    private record OwnCheck(Rule rule, Function<ActFacts, Verdict> verdict) implements Check {

        @Override
        public Verdict examine(ActFacts facts, LegalContext context) {
            return verdict.apply(facts);
        }

        @Override
        public String question(Language language) {
            return language == Language.FRENCH ? "La ligne budgétaire ?" : "The budget line?";
        }

        @Override
        public String answer(Verdict.Violation violation, Language language) {
            return language == Language.FRENCH ? "Pas de ligne budgétaire." : "No budget line.";
        }
    }

    private static final Check BUDGET_LINE = new OwnCheck(
            rule("town.budget-line"),
            facts -> new Verdict.Failed(List.of(
                    new Verdict.Violation("/articles", Localized.untranslated("1"), Localized.untranslated("0")))));

    private static final Policy OWN = Policies.PUBLISHED.with("town.budget-line", Severity.ERROR);

    private static Report report(Check check) {
        return report(RODEZ, check);
    }

    private static Report report(Decision decision, Check check) {
        return Compliance.check(
                ActFacts.of(decision, CONTEXT), OWN, Catalogue.standard().plus(check));
    }

    private static Report reportBeforeItsRegulation(Check check) {
        Decision before = RODEZ.toBuilder()
                .events(List.of(new ActEvent.Signed(LocalDate.of(2023, 12, 31))))
                .build();
        return report(before, check);
    }

    @Test
    void ownCheck_standsInTheReportInBothLanguagesWithItsSource() {
        Finding found = report(BUDGET_LINE).findings().get(0);
        assertThat(found.id()).isEqualTo("town.budget-line");
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
        assertThat(found.text(Language.FRENCH)).isEqualTo("Pas de ligne budgétaire.");
        assertThat(found.text(Language.ENGLISH)).isEqualTo("No budget line.");
        assertThat(found.sources()).containsExactly(REGULATION);
    }

    @Test
    void ownCheck_isUndeterminedWhereItsOwnRegulationWasNotInForce() {
        assertThat(reportBeforeItsRegulation(BUDGET_LINE).undetermined())
                .filteredOn(line -> line.check().id().equals("town.budget-line"))
                .singleElement()
                .satisfies(line -> assertThat(line.missingFacts()).containsExactly(Facts.LAW_OF_THAT_DAY));
    }

    @Test
    void ownCheck_thatDoesNotConcernTheActIsNotSaidToLackTheLawOfItsDay() {
        Check ofDeliberations = new OwnCheck(rule("town.budget-line"), facts -> new Verdict.NotApplicable());
        Report report = reportBeforeItsRegulation(ofDeliberations);
        assertThat(report.lines())
                .filteredOn(line -> line.check().id().equals("town.budget-line"))
                .extracting(Report.Line::verdict)
                .containsExactly(new Verdict.NotApplicable());
        assertThat(report.undetermined()).noneMatch(line -> line.check().id().equals("town.budget-line"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fee.total-mismatch", "appeal.clear-months", "appeal.two-clear-months", "check.failed"})
    void ownCheck_mayNotTakeAnIdThatTheLibraryHasOrHad(String id) {
        Check own = new OwnCheck(rule(id), facts -> new Verdict.Passed());
        assertThatThrownBy(() -> Catalogue.standard().plus(own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Check must have an id that no rule of the library has or had, found '" + id + "'");
    }

    @Test
    void checkThatThrows_becomesALineAndTheOthersAreAskedAllTheSame() {
        Check broken = new OwnCheck(rule("town.budget-line"), facts -> {
            throw new UnsupportedOperationException("not yet");
        });
        Report report = report(broken);
        Finding finding = report.findings().stream()
                .filter(found -> found.id().equals("check.failed"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.text(Language.FRENCH))
                .contains("town.budget-line")
                .contains("UnsupportedOperationException at")
                .as("words of an act may stand in a message")
                .doesNotContain("not yet");
        assertThat(report.lines())
                .hasSize(Compliance.check(RODEZ, Policies.PUBLISHED, CONTEXT)
                                .lines()
                                .size()
                        + 1);
        assertThat(report.isAcceptable())
                .as("a fault of the check does not accuse the act")
                .isTrue();
    }

    @Test
    void checkThatAsksItselfForEver_becomesALineToo() {
        List<Check> itself = new ArrayList<>();
        itself.add(new OwnCheck(rule("town.budget-line"), facts -> itself.get(0).examine(facts, CONTEXT)));
        assertThat(report(itself.get(0)).findings())
                .filteredOn(found -> found.id().equals("check.failed"))
                .singleElement()
                .satisfies(found -> assertThat(found.text(Language.ENGLISH)).contains("town.budget-line"));
    }

    @Test
    void checkThatThrows_isAsSeriousAsThePolicySays() {
        Check broken = new OwnCheck(rule("town.budget-line"), facts -> {
            throw new UnsupportedOperationException("not yet");
        });
        Catalogue catalogue = Catalogue.standard().plus(broken);
        ActFacts facts = ActFacts.of(RODEZ, CONTEXT);
        Report strict = Compliance.check(facts, OWN.with("check.failed", Severity.ERROR), catalogue);
        assertThat(strict.isAcceptable()).isFalse();
        assertThat(strict.findings().get(0).id()).isEqualTo("check.failed");
        Report silent = Compliance.check(facts, OWN.with("check.failed", Severity.OFF), catalogue);
        assertThat(silent.lines()).noneMatch(line -> line.check().id().equals("check.failed"));
        Policy ofOne = new Policy("mine", Map.of("town.budget-line", Severity.ERROR));
        assertThat(Compliance.check(facts, ofOne, catalogue).findings())
                .as("a policy that does not name it")
                .extracting(found -> found.severity() + " " + found.id())
                .containsExactly("WARNING check.failed");
    }

    @Test
    void ownRule_followsTheLawInWhichItHasAnotherWording() {
        Rule own = rule("town.budget-line", Parameter.of(Unit.DAYS, 10));
        Wording reform = own.wordings().get(0).changed(LocalDate.of(2024, 6, 1), Parameter.of(Unit.DAYS, 20));
        LegalContext reformed = CONTEXT.under(CONTEXT.law().with(own).with(reform));
        Check tenDays = new OwnCheck(
                own,
                facts ->
                        facts.reason(own).number(Unit.DAYS) == 10 ? new Verdict.Passed() : new Verdict.NotApplicable());
        Catalogue catalogue = Catalogue.standard().plus(tenDays);
        assertThat(Compliance.check(ActFacts.of(RODEZ, CONTEXT), OWN, catalogue).passed())
                .anyMatch(line -> line.check().equals(tenDays));
        assertThat(Compliance.check(ActFacts.of(RODEZ, reformed), OWN, catalogue)
                        .passed())
                .noneMatch(line -> line.check().equals(tenDays));
        assertThat(reformed.law().source("TOWN-BUDGET")).contains(REGULATION);
    }

    @Test
    void checkWithoutWords_isKnownByItsIdAndWhatItFound() {
        Rule rule = BUDGET_LINE.rule();
        Check wordless = new Check() {
            @Override
            public Rule rule() {
                return rule;
            }

            @Override
            public Verdict examine(ActFacts facts, LegalContext context) {
                return BUDGET_LINE.examine(facts, context);
            }
        };
        assertThat(wordless.question(Language.FRENCH)).isEqualTo("town.budget-line");
        assertThat(report(wordless).findings().get(0).text(Language.FRENCH)).isEqualTo("town.budget-line: 0 ≠ 1");
    }

    @Test
    void policy_thatNamesACheckNobodyHasIsRefused() {
        assertThatThrownBy(() -> Compliance.check(RODEZ, OWN, CONTEXT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Policy 'published' names a check that nobody has, 'town.budget-line'");
        Policy old = new Policy("old", Map.of("transmission.fifteen-days", Severity.ERROR));
        assertThatThrownBy(() -> Compliance.check(RODEZ, old, CONTEXT))
                .hasMessageEndingWith("'transmission.fifteen-days'; it is now 'transmission.period'");
    }

    @Test
    void catalogue_refusesTwoEntriesOfAnId() {
        assertThatThrownBy(() -> Catalogue.standard().plus(BUDGET_LINE).plus(BUDGET_LINE))
                .hasMessage("Catalogue must have one entry of an id, found two of 'town.budget-line'");
        assertThatThrownBy(() -> Catalogue.standard().plus(DeadlineRules.APPEAL))
                .hasMessageContaining("'appeal'");
    }

    @Test
    void check_refusesNull() {
        assertThatThrownBy(() -> Compliance.check(RODEZ, Policies.PUBLISHED, (LegalContext) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("context");
        assertThatThrownBy(() -> Compliance.check((Decision) null, Policies.PUBLISHED, CONTEXT))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Compliance.check(RODEZ, null, CONTEXT))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("policy");
    }

    /** The legal service answers within ten days of the signature. */
    private static final class LegalService implements DeadlineRule {

        private static final Rule RULE = CatalogueTest.rule("department.legal-service", Parameter.of(Unit.DAYS, 10))
                .saying(
                        "Avis du service juridique sous {days} : {after}",
                        "Advice of the legal service within {days}: {after}");

        @Override
        public String id() {
            return "legal-service";
        }

        @Override
        public Rule rule() {
            return RULE;
        }

        @Override
        public String title(Language language) {
            return language == Language.FRENCH ? "avis du service juridique" : "advice of the legal service";
        }

        @Override
        public Deadline of(ActFacts facts, LegalContext context) {
            Reason reason = facts.reason(RULE);
            return facts.takenOn()
                    .map(day -> Deadline.of(
                            Derivation.from(day).then(reason, signed -> signed.plusDays(reason.number(Unit.DAYS)))))
                    .orElseGet(() -> new Deadline.NotStarted(reason, Facts.ACT_SIGNATURE_DATE));
        }
    }

    @Test
    void ownClock_standsInTheTimelineAndExplainsItself() {
        Catalogue catalogue = Catalogue.standard().plus(new LegalService());
        ActTimeline timeline = ActTimeline.of(ActFacts.of(RODEZ, CONTEXT), catalogue.deadlines());
        Deadline advice = timeline.of(new LegalService()).orElseThrow();
        assertThat(advice.lastDay()).contains(LocalDate.of(2024, 6, 13));
        assertThat(Explanations.french(advice))
                .isEqualTo(
                        "Avis du service juridique sous 10 jours : jeudi 13 juin 2024 (règlement budgétaire, art. 3 ; non"
                                + " vérifié).");
        assertThat(Explanations.english(advice))
                .startsWith("Advice of the legal service within 10 days: Thursday 13 June");
        assertThat(timeline.entries()).hasSize(7);
        assertThat(timeline.appeal()).isEqualTo(ActTimeline.of(RODEZ, CONTEXT).appeal());
    }
}
