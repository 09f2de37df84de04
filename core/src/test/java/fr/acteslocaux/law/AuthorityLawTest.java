package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Le droit de chaque sorte de collectivité")
class AuthorityLawTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);

    /** Articles of the second part of the code, on municipalities, and what was ruled on them. */
    private static final Pattern OF_COMMUNES = Pattern.compile("CGCT-[LRD]2[0-9]{3}-.*|CE-2000-117920|CE-1988-81698");

    private static final Pattern WAY = Pattern.compile("CGCT-L5211-[0-9]+|INTERMUNICIPAL-LAW-BEFORE");

    @ParameterizedTest
    @EnumSource(names = {"DEPARTMENT", "REGION", "OTHER"})
    void law_ofOthersStandsOnNoArticleOfMunicipalities(Regime regime) {
        assertThat(Law.standard().of(regime).rules())
                .flatExtracting(Rule::wordings)
                .flatExtracting(Wording::sources)
                .extracting(LegalSource::id)
                .noneMatch(id -> OF_COMMUNES.matcher(id).matches());
    }

    @Test
    void law_ofBodiesOfMunicipalitiesStandsOnTheirArticlesOnlyByWayOfItsOwn() {
        assertThat(Law.standard().of(Regime.INTERMUNICIPAL).rules())
                .flatExtracting(Rule::wordings)
                .filteredOn(wording -> wording.sources().stream()
                        .anyMatch(source -> OF_COMMUNES.matcher(source.id()).matches()))
                .isNotEmpty()
                .allSatisfy(wording -> assertThat(wording.sources())
                        .extracting(LegalSource::id)
                        .anyMatch(id -> WAY.matcher(id).matches()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                referral.clear-months   | DEPARTMENT     | CGCT-L3132-1
                referral.clear-months   | REGION         | CGCT-L4142-1
                referral.clear-months   | INTERMUNICIPAL | CGCT-L2131-6 CGCT-L5211-3
                referral.clear-months   | OTHER          |
                transmission.duty       | DEPARTMENT     | CGCT-L3131-2
                transmission.duty       | REGION         | CGCT-L4141-2
                transmission.duty       | INTERMUNICIPAL | CGCT-L2131-2 CGCT-L5211-3
                transmission.period     | DEPARTMENT     | CGCT-L3131-2
                executory.urgent        | REGION         | CGCT-L4141-1
                sitting.quorum          | DEPARTMENT     | CGCT-L3121-14
                sitting.quorum          | REGION         | CGCT-L4132-13
                sitting.quorum          | INTERMUNICIPAL | CGCT-L2121-17 CGCT-L5211-1
                delegation.covers       | DEPARTMENT     | CGCT-L3211-2
                delegation.covers       | REGION         | CGCT-L4221-5
                delegation.covers       | INTERMUNICIPAL | CGCT-L5211-10
                delegation.covers       | OTHER          |
                delegation.subdelegated | DEPARTMENT     |
                report.each-sitting     | INTERMUNICIPAL | CGCT-L5211-10 CGCT-L5211-11
                report.overdue          | INTERMUNICIPAL | CGCT-L5211-10 CGCT-L5211-11
                report.overdue          | DEPARTMENT     | CGCT-L3211-2
                report.overdue          | REGION         | CGCT-L4221-5
                vote.not-unanimous      | DEPARTMENT     | ACT-COHERENCE
                vote.not-unanimous      | OTHER          | ACT-COHERENCE
                sitting.present-exceeds | REGION         | ACT-COHERENCE
                events.before-signature | OTHER          | ACT-COHERENCE
                events.before-signature | DEPARTMENT     | CGCT-L3131-1
                vote.majority           | DEPARTMENT     |
                vote.majority           | INTERMUNICIPAL | CGCT-L2121-20 CGCT-L5211-1
                appeal.clear-months     | OTHER          | CJA-R421-1
                """)
    void rule_standsOnTheArticlesOfTheAuthority(String rule, Regime regime, String sources) {
        Law law = Law.standard().of(regime);
        List<String> found = law.rule(rule).orElseThrow().on(MON_2024_06_03).stream()
                .flatMap(wording -> wording.sources().stream())
                .map(LegalSource::id)
                .toList();
        if (sources == null) {
            assertThat(found).isEmpty();
            assertThat(law.isOfOthersOnly(law.rule(rule).orElseThrow())).isTrue();
        } else {
            assertThat(found).containsAll(List.of(sources.split(" ")));
        }
    }

    /** What was not read of the law before July 2022 is said to be supposed. */
    @Test
    void law_beforeItWasReadIsUnverified() {
        assertThat(Law.standard()
                        .of(Regime.REGION)
                        .rule("referral.clear-months")
                        .orElseThrow()
                        .on(LocalDate.of(2021, 6, 3)))
                .hasValueSatisfying(
                        wording -> assertThat(wording.leading().id()).isEqualTo("REGION-LAW-BEFORE"));
    }

    @Test
    void numbers_areThoseOfTheRuleOfMunicipalities() {
        assertThat(Law.standard()
                        .of(Regime.DEPARTMENT)
                        .rule("referral.clear-months")
                        .orElseThrow()
                        .on(MON_2024_06_03))
                .hasValueSatisfying(wording -> assertThat(
                                wording.parameter(Parameter.Unit.MONTHS).number())
                        .isEqualTo(2));
    }

    /** A reform that somebody tries stays in the law of each authority whose articles say the same. */
    @Test
    void reform_isKeptWhereTheArticleIsTheSameForAll() {
        Law reform = Law.standard()
                .with(Law.standard()
                        .current(Rules.APPEAL_CLEAR_MONTHS)
                        .orElseThrow()
                        .changed(LocalDate.of(2024, 1, 1), Parameter.of(Parameter.Unit.MONTHS, 3)));
        assertThat(reform.of(Regime.REGION).wording(Rules.APPEAL_CLEAR_MONTHS, MON_2024_06_03))
                .hasValueSatisfying(wording -> assertThat(
                                wording.parameter(Parameter.Unit.MONTHS).number())
                        .isEqualTo(3));
    }
}
