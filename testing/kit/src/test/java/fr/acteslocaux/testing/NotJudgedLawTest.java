package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.StatedIn;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What could not be judged is said, and is neither passed nor wrong. */
class NotJudgedLawTest {

    private static final Decision RODEZ = Acts.rodezEnt2024();
    private static final String TOTAL = "fee.total-mismatch";
    private static final String DECISION = "fee.decision-mismatch";

    private static Report report(Decision decision) {
        return Compliance.check(decision, Policies.PUBLISHED, LegalContext.standard());
    }

    private static Decision costing(String cost, String total) {
        Convention convention = RODEZ.conventions().get(0);
        FeeSchedule fee = convention.fee().orElseThrow();
        return RODEZ.toBuilder()
                .cost(new StatedIn<>("3", Amount.parse(cost)))
                .conventions(List.of(convention.toBuilder()
                        .fee(fee.totalling(new StatedIn<>("9", Amount.parse(total))))
                        .build()))
                .build();
    }

    private static List<String> ids(List<Report.Line> lines) {
        return lines.stream().map(line -> line.check().id()).toList();
    }

    @DisplayName(
            "La délégation de l'acte de Rodez n'a pas pu être vérifiée : ce qui manque est dit dans les deux langues")
    @Test
    void delegation_ofTheRodezActIsSaidToBeNotJudged() {
        Report report = report(RODEZ);
        assertThat(report.undetermined()).singleElement().satisfies(line -> {
            assertThat(line.check().id()).isEqualTo("delegation.not-covering");
            assertThat(line.gap(Language.FRENCH))
                    .contains(
                            "non vérifiable : il manque le mandat du conseil, un point de la liste des matières déléguées");
            assertThat(line.gap(Language.ENGLISH))
                    .hasValueSatisfying(gap -> assertThat(gap).startsWith("cannot be judged: missing "));
        });
        assertThat(report.isConclusive()).isFalse();
    }

    @DisplayName("Un prix TTC et un total HT ne se comparent pas : aucune TVA n'est calculée")
    @Test
    void amounts_withAndWithoutTaxAreNotJudged() {
        Report report = report(costing("540 € TTC", "450 € HT"));
        assertThat(report.undetermined())
                .filteredOn(line -> line.check().id().startsWith("fee."))
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.missingFacts()).containsExactly(Facts.FEE_COMPARABLE_AMOUNTS);
                    assertThat(line.gap(Language.FRENCH))
                            .contains("non vérifiable : il manque des montants comparables, tous hors taxes ou tous"
                                    + " toutes taxes comprises");
                });
        assertThat(ids(report.undetermined())).contains(TOTAL, DECISION);
        assertThat(report.findings()).noneMatch(finding -> finding.id().startsWith("fee."));
        assertThat(ids(report.passed())).doesNotContain(TOTAL, DECISION);
    }

    @DisplayName("Sur la même base, les montants se comparent")
    @Test
    void amounts_onOneBasisAreJudged() {
        Report same = report(costing("450 € TTC", "450 € TTC"));
        assertThat(ids(same.passed())).contains(TOTAL, DECISION);
        Report other = report(costing("451 € TTC", "450 € TTC"));
        assertThat(ids(other.passed())).contains(TOTAL).doesNotContain(DECISION);
        assertThat(other.findings()).anyMatch(finding -> finding.id().equals(DECISION));
    }

    @DisplayName("Chaque question posée est dans une liste au plus : à redire, non vérifiable, vérifié")
    @Test
    void everyLine_isInOneListAtMost() {
        for (Decision decision : List.of(RODEZ, costing("540 € TTC", "450 € HT"))) {
            Report report = report(decision);
            List<String> wrong = report.findings().stream()
                    .map(finding -> finding.id())
                    .distinct()
                    .toList();
            assertThat(ids(report.passed()))
                    .hasSizeGreaterThan(20)
                    .doesNotContainAnyElementsOf(ids(report.undetermined()))
                    .doesNotContainAnyElementsOf(wrong);
            assertThat(ids(report.undetermined())).doesNotContainAnyElementsOf(wrong);
            assertThat(report.passed())
                    .allMatch(line -> line.gap(Language.FRENCH).isEmpty());
        }
    }
}
