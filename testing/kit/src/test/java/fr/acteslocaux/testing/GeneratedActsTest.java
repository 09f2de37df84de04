package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.compliance.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedActsTest {

    private static final int SEEDS = 300;

    private static List<Finding> findings(Act act, Policy policy) {
        return Compliance.check(act, policy, LegalContext.standard()).findings();
    }

    static List<String> checks() {
        return Catalogue.standard().checks().stream().map(Check::id).toList();
    }

    @Test
    void lawfulActs_haveNoFindingUnderAnyPolicy() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Act act = Acts.lawful(seed);
            for (Policy policy : Policies.all()) {
                assertThat(findings(act, policy))
                        .as("seed %d, %s", seed, act.number())
                        .isEmpty();
            }
        }
    }

    @Test
    void lawfulActs_areOfEveryKindAndStage() {
        assertThat(LongStream.range(0, SEEDS)
                        .mapToObj(Acts::lawful)
                        .collect(Collectors.groupingBy(
                                act -> act.getClass().getSimpleName() + " "
                                        + Policies.reachedBy(act).name(),
                                TreeMap::new,
                                Collectors.counting()))
                        .keySet())
                .contains(
                        "Decision draft",
                        "Decision published",
                        "Decision signed",
                        "Decision transmitted",
                        "Deliberation published",
                        "Order published");
    }

    @Test
    void seed_givesTheSameActAgain() {
        assertThat(Acts.lawful(42)).isEqualTo(Acts.lawful(42)).isNotEqualTo(Acts.lawful(43));
        assertThat(Acts.withFault("fee.total-mismatch", 42)).isEqualTo(Acts.withFault("fee.total-mismatch", 42));
    }

    @Test
    void lawfulActs_haveNoErrorSeenFromAYearLater() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Act act = Acts.lawful(seed);
            LegalContext later = LegalContext.standard()
                    .asOf(act.takenOn().map(day -> day.plusYears(1)).orElse(LocalDate.of(2026, 1, 1)));
            for (Policy policy : Policies.all()) {
                assertThat(Compliance.check(act, policy, later).isAcceptable())
                        .as("seed %d, %s", seed, policy.name())
                        .isTrue();
            }
        }
    }

    @Test
    void draftsWithoutADay_haveNoErrorByTheLawOfAnyYear() {
        List<Act> drafts = LongStream.range(0, SEEDS)
                .mapToObj(Acts::lawful)
                .filter(act -> act.takenOn().isEmpty())
                .toList();
        assertThat(drafts).hasSizeGreaterThan(3);
        for (Act draft : drafts) {
            for (int year = 1980; year < 2060; year++) {
                LegalContext context = LegalContext.standard().asOf(LocalDate.of(year, 1, 1));
                assertThat(Compliance.check(draft, Policies.DRAFT, context).isAcceptable())
                        .as("%s in %d", draft.number(), year)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void fault_givesItsFindingAndThoseThatComeWithIt(String check) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Act act = Acts.withFault(check, seed);
            Set<String> found =
                    Compliance.check(act, Policies.PUBLISHED, Acts.contextOf(check, act)).findings().stream()
                            .map(Finding::id)
                            .collect(Collectors.toSet());
            assertThat(found).as("seed %d", seed).isEqualTo(Acts.findingsOf(check));
        }
    }

    @Test
    void unknownFault_isRefused() {
        assertThatThrownBy(() -> Acts.withFault("fee.too-nice", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fee.too-nice")
                .hasMessageContaining("fee.total-mismatch");
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyCheck_passesForSomeAct(String check) {
        assertThat(LongStream.range(0, SEEDS)
                        .mapToObj(Acts::lawful)
                        .flatMap(act ->
                                Compliance.check(act, Policies.PUBLISHED, Acts.contextOf(check, act)).lines().stream())
                        .filter(line -> line.check().id().equals(check))
                        .filter(line -> line.severity() != Severity.OFF)
                        .anyMatch(line -> line.verdict() instanceof Verdict.Passed))
                .isTrue();
    }
}
