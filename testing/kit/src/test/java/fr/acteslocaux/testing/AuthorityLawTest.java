package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.LocalAuthority.Kind;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Regime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Les actes de toute collectivité, jugés par leur droit")
class AuthorityLawTest {

    private static final int SEEDS = 150;

    private static final Pattern OF_COMMUNES = Pattern.compile("CGCT-[LRD]2[0-9]{3}-.*|CE-2000-117920|CE-1988-81698");

    private static final Pattern NAMING_COMMUNES = Pattern.compile("[LRD]\\. ?2\\d{3}-\\d");

    private static final Pattern WAY = Pattern.compile("CGCT-L5211-[0-9]+|INTERMUNICIPAL-LAW-BEFORE");

    @ParameterizedTest
    @EnumSource
    void lawfulActs_haveNoError(Kind kind) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Act act = Acts.lawful(seed, kind);
            LegalContext later = LegalContext.standard()
                    .asOf(act.takenOn().map(day -> day.plusYears(1)).orElse(LocalDate.of(2026, 1, 1)));
            for (Policy policy : Policies.all()) {
                assertThat(Compliance.check(act, policy, later).findings())
                        .filteredOn(finding -> finding.severity() == Severity.ERROR)
                        .as("seed %d, %s", seed, policy.name())
                        .isEmpty();
            }
        }
    }

    /** Faulty acts too: each check of the catalogue has its say. */
    @ParameterizedTest
    @EnumSource
    void answers_citeNoArticleOfMunicipalitiesThatDoesNotApply(Kind kind) {
        if (kind == Kind.COMMUNE) {
            return;
        }
        Stream<Act> faulty = Catalogue.standard().checks().stream()
                .map(check -> ActsOfOthers.of(Acts.withFault(check.id(), 1), kind));
        for (Act act : Stream.concat(
                        Stream.iterate(0L, seed -> seed < SEEDS, seed -> seed + 1)
                                .map(seed -> Acts.lawful(seed, kind)),
                        faulty)
                .toList()) {
            ActTimeline timeline = ActTimeline.of(act, LegalContext.standard());
            Stream<List<LegalSource>> ofClocks =
                    timeline.entries().stream().map(ActTimeline.Entry::deadline).flatMap(AuthorityLawTest::sources);
            Report report = Compliance.check(
                    act, Policies.PUBLISHED, LegalContext.standard().asOf(LocalDate.of(2026, 6, 1)));
            Stream<List<LegalSource>> ofFindings = report.findings().stream().map(Finding::sources);
            Stream.concat(ofClocks, ofFindings)
                    .forEach(sources -> assertThat(sources)
                            .as("%s of %s: %s", act.kind(), kind, sources)
                            .noneMatch(source -> !source.id().startsWith("CGCT-")
                                    && NAMING_COMMUNES
                                            .matcher(source.citation())
                                            .find())
                            .extracting(LegalSource::id)
                            .satisfies(ids -> isOfTheAuthority(ids, kind.regime())));
        }
    }

    private static void isOfTheAuthority(Collection<? extends String> ids, Regime regime) {
        boolean isOfCommunes =
                ids.stream().anyMatch(id -> OF_COMMUNES.matcher(id).matches());
        boolean isByWay = regime == Regime.INTERMUNICIPAL
                && ids.stream().anyMatch(id -> WAY.matcher(id).matches());
        assertThat(isOfCommunes && !isByWay).isFalse();
    }

    private static Stream<List<LegalSource>> sources(Deadline deadline) {
        return Stream.concat(deadline.steps().stream().map(Derivation.Step::reason), deadline.conclusion().stream())
                .map(Reason::sources);
    }
}
