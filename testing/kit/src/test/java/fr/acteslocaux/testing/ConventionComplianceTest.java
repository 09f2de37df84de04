package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.law.LegalSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conventions that are checked without their decision. */
class ConventionComplianceTest {

    private static final String IN_ITS_DECISION = "/conventions/0";
    private static final int SEEDS = 50;

    private static Report report(Convention convention) {
        return Compliance.check(convention, Policies.PUBLISHED, LegalContext.standard());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fee.total-mismatch",
                "fee.count-mismatch",
                "term.days-reversed",
                "term.length-mismatch",
                "convention.one-party",
                "school.listed-twice",
                "school.department-mismatch"
            })
    void convention_hasTheFindingsOfItsDecisionAtPathsOfItsOwn(String check) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Decision decision = (Decision) Acts.withFault(check, seed);
            assertThat(report(decision.conventions().get(0)).findings())
                    .isNotEmpty()
                    .extracting(
                            Finding::id,
                            finding -> IN_ITS_DECISION + finding.violation().path())
                    .isSubsetOf(
                            Compliance.check(decision, Policies.PUBLISHED, LegalContext.standard()).findings().stream()
                                    .map(finding -> tuple(
                                            finding.id(), finding.violation().path()))
                                    .toList());
        }
    }

    @Test
    void lawfulConvention_hasNoFinding() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Convention convention =
                    DecisionRecipe.any().make(seed).conventions().get(0);
            assertThat(report(convention).findings()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void law_isThatOfTheLastSignature() {
        LocalDate day = LocalDate.of(2024, 6, 3);
        Decision signed = DecisionRecipe.any().takenBetween(day, day).make(1);
        assertThat(sourcesOfFee(signed.conventions().get(0))).containsExactly("CCIV-1103");
        assertThat(sourcesOfFee(Acts.rodezEnt2024().conventions().get(0)))
                .as("one party has not dated its signature")
                .containsExactly("CCIV-1103");
    }

    private static List<String> sourcesOfFee(Convention convention) {
        return report(convention).lines().stream()
                .filter(line -> line.check().id().equals("fee.total-mismatch"))
                .flatMap(line -> line.sources().stream())
                .map(LegalSource::id)
                .toList();
    }
}
