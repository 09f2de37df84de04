package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the visas and recitals of a decision of 2024 on item 5 say, without that anybody recorded what they cite. */
class VisasTest {

    private static final Set<String> LOOKED_FOR =
            Set.of("citation.later", "citation.delegation-mismatch", "delegation.item-mismatch", "reference.repealed");

    private static final Decision LEASE = LawfulActs.leaseDecision(DecisionRecipe.any(), new Chance(bound -> 0));

    private static final LocalDate MON_2020_07_06 = LocalDate.of(2020, 7, 6);

    private static List<String> findings(Decision.Builder act) {
        return Compliance.check(act.build(), Policies.SIGNED, LegalContext.standard()).findings().stream()
                .filter(finding -> LOOKED_FOR.contains(finding.id()))
                .map(finding -> finding.id() + " " + finding.violation().path())
                .toList();
    }

    private static Decision.Builder saying(Citation citation) {
        return LEASE.toBuilder().citations(List.of(citation));
    }

    private static Decision.Builder delegatedIn2020() {
        return LEASE.toBuilder()
                .withoutCitations()
                .delegation(Delegation.builder()
                        .granted(new Delegation.GrantingDeliberation(ActNumber.parse("2020-31"), MON_2020_07_06))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vu la loi n° 2098-12 du 3 mars 2098 relative aux baux, | citation.later /citations/0/text",
                "Vu l'ordonnance n° 2098-12 du 03/03/2098 | citation.later /citations/0/text",
                "Vu le code général des collectivités territoriales, notamment ses articles L. 2122-22, 4° et L. 2122-23 ;"
                        + "| delegation.item-mismatch /exercise/item",
                "Vu l'article L. 2122-22 (1° à 4°) du CGCT | delegation.item-mismatch /exercise/item",
                "Vu l'article R. 421-6 du code de justice administrative | reference.repealed /citations/0/text",
            })
    void text_isReadWhereNothingIsRecorded(String text, String finding) {
        assertThat(Stream.of(new Citation.OfLaw(text, List.of()), new Citation.OfDocument(text)))
                .allSatisfy(citation -> assertThat(findings(saying(citation))).containsExactly(finding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vu la loi n° 2005-808 du 20 juillet 2005 relative à l'exercice 2098 de la mutation domaniale,",
                "Vu le code général des collectivités territoriales, notamment ses articles L. 2122-22, 5° et L. 2122-23 ;",
                "Vu l'article L. 2122-22 (4° à 6°) du CGCT",
                "Vu l'article L. 2122-22 du code général des collectivités territoriales",
                "Vu l'article L. 145-1, 4°, du code de commerce",
                "Vu le plan local d'urbanisme du 3 mars 2019, qui vaut jusqu'au 1er janvier 2098",
            })
    void lawfulVisa_isLeftAlone(String text) {
        assertThat(findings(saying(new Citation.OfLaw(text, List.of())))).isEmpty();
        assertThat(findings(saying(new Citation.OfDocument(text)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Considérant que, par délibération du 8 juillet 2020, le conseil municipal a délégué au maire une partie de ses"
                        + " attributions",
                "Vu la délibération n° 2020-32 du conseil municipal du 6 juillet 2020 portant délégation au maire",
                "Vu la délibération n°2020-32 donnant délégation à Madame le Maire",
                "Considérant la délibération du lundi 4 mai 2015 relative aux délégations du conseil municipal",
            })
    void otherDelegationInProse_isFound(String text) {
        assertThat(findings(delegatedIn2020().recital(new Recital(text))))
                .containsExactly("citation.delegation-mismatch /recitals/0/text");
        assertThat(findings(delegatedIn2020().citation(new Citation.OfDocument(text))))
                .containsExactly("citation.delegation-mismatch /citations/0/text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Considérant que, par délibération du 6 juillet 2020, le conseil municipal a délégué au maire ses attributions",
                "Vu la délibération n° D2020/31 donnant délégation au maire",
                "Considérant la délibération du 4 juillet 2020 portant élection du maire",
                "Considérant la délibération du 4 mai 2015 qui approuve la délégation de service public de l'eau",
                "Considérant la délibération du 4 mai 2015 désignant les délégués au syndicat des eaux",
                "Considérant la délibération du 4 juillet 2020 qui élit le maire et celle, délibération du 6 juillet 2020, qui lui"
                        + " délègue, le maire devant en rendre compte",
                "Considérant que le bail du 3 mars 2015, passé par délégation du maire, est échu",
            })
    void itsDelegationOrNone_isLeftAlone(String text) {
        assertThat(findings(delegatedIn2020().recital(new Recital(text)))).isEmpty();
    }

    /** A recital may tell of a delegation of before, beside the visa of the one that counts. */
    @Test
    void earlierDelegation_mayBeToldBesideTheOneThatCounts() {
        assertThat(findings(delegatedIn2020()
                        .citation(new Citation.OfAct("Vu la délibération qui délègue au maire", MON_2020_07_06))
                        .recital(new Recital("Par délibération du 4 avril 2014, le conseil avait délégué au maire"))))
                .isEmpty();
    }

    @Test
    void delegationKnownByItsDay_isNotComparedWithANumber() {
        assertThat(findings(delegatedIn2020()
                        .delegation(Delegation.builder()
                                .granted(new Delegation.GrantingDeliberation(
                                        Optional.empty(), Optional.of(MON_2020_07_06), Optional.empty(), List.of()))
                                .build())
                        .citation(new Citation.OfDocument("Vu la délibération n° 2020-31 déléguant au maire"))))
                .isEmpty();
    }
}
