package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.law.Wording;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.place.Territory;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A change of the law, tried before it is voted: one more wording, and everything that speaks of it follows. */
class ReformLawTest {

    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final LocalDate MON_2027_01_04 = LocalDate.of(2027, 1, 4);

    /** Of two months for ever, whatever the table of the library will say of later days. */
    private static final Law TWO_MONTHS = Law.standard()
            .with(Rules.APPEAL_CLEAR_MONTHS.on(THU_2026_12_31).orElseThrow().changed(LocalDate.of(2001, 1, 1)));

    private static final LegalSource BILL =
            LegalSource.statute("BILL", "CJA, art. R. 421-1 (projet)", InForce.since(FRI_2027_01_01));
    private static final LegalContext THREE_MONTHS = LegalContext.standard()
            .under(TWO_MONTHS.with(Wording.of(Rules.APPEAL_CLEAR_MONTHS, BILL, Parameter.of(Unit.MONTHS, 3))));
    private static final LegalContext CLOSED = LegalContext.standard()
            .under(TWO_MONTHS.with(LegalSources.CJA_R421_1.inForce(
                    new InForce(LegalSources.CJA_R421_1.inForce().from(), Optional.of(FRI_2027_01_01)))));

    private static Decision published(LocalDate day, int months) {
        return Acts.rodezEnt2024().toBuilder()
                .character(ActCharacter.REGULATORY)
                .events(List.of(new ActEvent.Signed(day), new ActEvent.Transmitted(day), new ActEvent.Published(day)))
                .remedies(new StatedIn<>(
                        "3",
                        new RemediesClause(
                                List.of(RemediesClause.Route.COURT),
                                OptionalInt.of(months),
                                List.of(RemediesClause.StartingPoint.PUBLICATION),
                                Optional.empty(),
                                false,
                                List.of())))
                .build();
    }

    private static Deadline appeal(LocalDate day, LegalContext context) {
        return ActTimeline.of(published(day, 2), context).appeal();
    }

    private static List<Finding> ofRemedies(LocalDate day, int months, LegalContext context) {
        return Compliance.check(published(day, months), Policies.PUBLISHED, context).findings().stream()
                .filter(finding -> finding.id().startsWith("remedies."))
                .toList();
    }

    @DisplayName("Une rédaction de plus : le délai, ses raisons et le contrôle de la mention suivent")
    @Test
    void aWordingOfThreeMonths_isFollowedByDeadlineExplanationAndCheck() {
        assertThat(appeal(MON_2027_01_04, THREE_MONTHS).lastDay())
                .as("Monday 5 April 2027; Easter Monday is 29 March")
                .contains(LocalDate.of(2027, 4, 5));
        assertThat(Explanations.french(appeal(MON_2027_01_04, THREE_MONTHS)))
                .contains("Délai franc de 3 mois : lundi 5 avril 2027 (CJA, art. R. 421-1 (projet) ; non vérifié).");
        assertThat(ofRemedies(MON_2027_01_04, 3, THREE_MONTHS)).isEmpty();
        assertThat(ofRemedies(MON_2027_01_04, 2, THREE_MONTHS)).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("remedies.period");
            assertThat(finding.violation().expected()).hasToString("3");
            assertThat(finding.sources()).contains(BILL).doesNotContain(LegalSources.CJA_R421_1);
        });
    }

    @DisplayName("Les actes d'avant restent sous le droit de leur jour")
    @Test
    void actsOfBefore_stayAsTheyWere() {
        for (LegalContext changed : List.of(THREE_MONTHS, CLOSED)) {
            assertThat(appeal(THU_2026_12_31, changed).steps())
                    .hasToString(appeal(THU_2026_12_31, LegalContext.standard())
                            .steps()
                            .toString());
            assertThat(appeal(THU_2026_12_31, changed).lastDay()).contains(LocalDate.of(2027, 3, 1));
            assertThat(ofRemedies(THU_2026_12_31, 2, changed)).isEmpty();
            assertThat(ofRemedies(THU_2026_12_31, 3, changed))
                    .extracting(Finding::id)
                    .containsExactly("remedies.period");
        }
    }

    @DisplayName("Pris avant la réforme et publié après : le contrôle de la mention suit le délai")
    @Test
    void anActThatStraddlesAReform_isCheckedByTheDayThatStartsThePeriod() {
        Decision threeMonths = published(MON_2027_01_04, 3).toBuilder()
                .events(List.of(new ActEvent.Signed(THU_2026_12_31), new ActEvent.Published(MON_2027_01_04)))
                .build();
        Report report = Compliance.check(threeMonths, Policies.PUBLISHED, THREE_MONTHS);
        assertThat(report.findings()).noneMatch(finding -> finding.id().equals("remedies.period"));
        assertThat(Compliance.check(threeMonths, Policies.PUBLISHED, CLOSED).undetermined())
                .anyMatch(line -> line.silent().equals(Optional.of(Rules.REMEDIES_PERIOD)));
    }

    @DisplayName("Devant certains tribunaux d'outre-mer, le délai était de trois mois")
    @Test
    void periodOfSomeCourtsOverseas_isNotSaidToBeWrong() {
        LocalDate mon20120604 = LocalDate.of(2012, 6, 4);
        LegalContext mayotte = LegalContext.standard().in(Territory.of(DepartmentCode.parse("976")));
        assertThat(ofRemedies(mon20120604, 3, mayotte)).isEmpty();
        assertThat(ofRemedies(mon20120604, 2, mayotte)).extracting(Finding::id).containsExactly("remedies.period");
    }

    @DisplayName("Un article qui cesse sans être remplacé : indéterminé partout, et personne n'est accusé")
    @Test
    void anArticleThatEnds_leavesAllUndeterminedAndAccusesNobody() {
        Deadline appeal = appeal(MON_2027_01_04, CLOSED);
        assertThat(appeal).matches(Deadline::isUndetermined);
        assertThat(appeal.waitsFor()).containsExactly(Facts.LAW_OF_THAT_DAY);
        assertThat(Explanations.french(appeal))
                .isEqualTo(
                        "Indéterminé ; il manque, pour la règle trigger.publication : le droit en vigueur ce jour-là, qui n'est pas établi ici.");
        Report report = Compliance.check(published(MON_2027_01_04, 7), Policies.PUBLISHED, CLOSED);
        assertThat(report.findings()).noneMatch(finding -> finding.id().startsWith("remedies."));
        assertThat(report.undetermined())
                .filteredOn(line -> line.check().id().equals("remedies.period"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.missingFacts()).containsExactly(Facts.LAW_OF_THAT_DAY);
                    assertThat(line.silent()).contains(Rules.REMEDIES_PERIOD);
                    assertThat(line.sources()).isEmpty();
                });
    }

    @DisplayName(
            "Un projet sans date est jugé par le droit du jour d'où l'on regarde, sinon par celui qui a été vérifié")
    @Test
    void aDraft_isJudgedByTheLawOfTheDayOneLooksFrom() {
        Decision draft = published(MON_2027_01_04, 2).toBuilder()
                .withoutEvents()
                .withoutSignature()
                .build();
        assertThat(Compliance.check(draft, Policies.DRAFT, THREE_MONTHS.asOf(THU_2026_12_31))
                        .findings())
                .noneMatch(finding -> finding.id().equals("remedies.period"));
        assertThat(Compliance.check(draft, Policies.DRAFT, THREE_MONTHS.asOf(FRI_2027_01_01))
                        .findings())
                .anyMatch(finding -> finding.id().equals("remedies.period"));
        assertThat(Compliance.check(draft, Policies.DRAFT, THREE_MONTHS).findings())
                .as("a wording that begins after %s does not govern yet", Law.statedOn())
                .noneMatch(finding -> finding.id().equals("remedies.period"));
    }
}
