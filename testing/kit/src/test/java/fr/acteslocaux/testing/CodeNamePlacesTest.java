package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The name of a code that is none, wherever an act may cite one. */
class CodeNamePlacesTest {

    private static final String ID = "citation.code-unknown";

    private static final String WRONG = "Code Général des Collectivités Locales";

    private static final Deliberation DELIBERATION = Deliberation.builder()
            .object("Tarifs")
            .authority(Acts.rodezEnt2024().authority())
            .organ(Organ.COUNCIL)
            .sitting(Sitting.on(LocalDate.of(2024, 6, 3)))
            .build();

    private static Citation.OfLaw article(String reference) {
        return new Citation.OfLaw("Vu la loi,", List.of(LegalReference.parse(reference)));
    }

    private static List<Finding> findings(Act act) {
        return Compliance.check(act, Policies.PUBLISHED, LegalContext.standard()).findings().stream()
                .filter(finding -> finding.id().equals(ID))
                .toList();
    }

    private static Verdict verdict(Act act) {
        return Compliance.check(act, Policies.PUBLISHED, LegalContext.standard()).lines().stream()
                .filter(line -> line.check().rule().id().equals(ID))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    static Stream<Arguments> places() {
        Citation wrong = article("L. 2122-22 du " + WRONG);
        return Stream.of(
                Arguments.of(
                        "/citations/1/references/0",
                        DELIBERATION.toBuilder().citations(List.of(article("CGCT L.1"), wrong, article("L. 3")))),
                Arguments.of(
                        "/citations/0/passages/1",
                        DELIBERATION.toBuilder()
                                .citations(List.of(new Citation.OfLaw(
                                        "Vu",
                                        List.of(),
                                        List.of(LegalReferences.parse("CGCT"), LegalReferences.parse(WRONG)))))),
                Arguments.of(
                        "/citations/0/text",
                        DELIBERATION.toBuilder()
                                .citations(List.of(new Citation.OfLaw("Vu le " + WRONG + ",", List.of())))),
                Arguments.of(
                        "/citations/0/text",
                        DELIBERATION.toBuilder()
                                .citations(List.of(new Citation.OfDocument("Le " + WRONG + ", annoté")))),
                Arguments.of(
                        "/recitals/1/text",
                        DELIBERATION.toBuilder()
                                .recitals(List.of(
                                        new Recital("Considérant le code de la route,"),
                                        new Recital(
                                                "Considérant que le " + WRONG + ", en son article L. 1, le permet,")))),
                Arguments.of(
                        "/remedies/value/references/0",
                        DELIBERATION.toBuilder()
                                .remedies(new StatedIn<>(
                                        "2",
                                        RemediesClause.builder()
                                                .reference(LegalReference.parse(
                                                        "R. 421-1 du code de la justice administrative"))
                                                .build()))));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aCodeThatIsNone_isFound(String path, Deliberation.Builder act) {
        assertThat(findings(act.build()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.violation().path()).isEqualTo(path));
    }

    @Test
    void aCodeThatIsNone_isFoundInEveryKindOfActAndOnceInACitation() {
        Citation wrong = new Citation.OfLaw(
                "Vu",
                List.of(LegalReference.parse(WRONG + " L.1"), LegalReference.parse(WRONG + " L.2")),
                List.of(LegalReferences.parse(WRONG + " L.1 à L.2")));
        Decision decision = Acts.rodezEnt2024();
        Order order = Order.builder()
                .object("Circulation")
                .authority(decision.authority())
                .organ(Organ.MAYOR)
                .build();
        for (Act act : List.of(
                DELIBERATION.toBuilder().citations(List.of(wrong)).build(),
                decision.toBuilder().citations(List.of(wrong)).build(),
                order.toBuilder().citations(List.of(wrong)).build())) {
            assertThat(findings(act)).hasSize(1);
        }
    }

    @Test
    void finding_proposesTheCodeThatIsNearest() {
        Finding finding = findings(DELIBERATION.toBuilder()
                        .citations(List.of(article("L. 2122-22 du " + WRONG)))
                        .build())
                .get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.text(Language.FRENCH))
                .isEqualTo("L'acte cite le « code général des collectivités locales », qui n'est pas un code connu ;"
                        + " le plus proche : « code général des collectivités territoriales ».");
        assertThat(finding.text(Language.ENGLISH))
                .isEqualTo("The act cites the \"code général des collectivités locales\", which is no known code;"
                        + " the nearest one: \"code général des collectivités territoriales\".");
    }

    @Test
    void whatMayExist_isNotJudged_andWhatExistsPasses() {
        assertThat(verdict(DELIBERATION)).isInstanceOf(Verdict.NotApplicable.class);
        for (String code : List.of(
                "code de l'urbanisme de la Nouvelle-Calédonie",
                "code des douanes de l'Union",
                "code du vent",
                "dudit code",
                "loi n° 82-213")) {
            assertThat(verdict(DELIBERATION.toBuilder()
                            .citations(List.of(article("L. 1 du " + code)))
                            .build()))
                    .as(code)
                    .isInstanceOf(Verdict.NotApplicable.class);
        }
        for (String code : List.of("CGCT", "code de la route", "code des marchés publics")) {
            assertThat(verdict(DELIBERATION.toBuilder()
                            .citations(List.of(article("L. 1 du " + code)))
                            .build()))
                    .as(code)
                    .isInstanceOf(Verdict.Passed.class);
        }
    }
}
