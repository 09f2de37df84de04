package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.acteslocaux.law.LegalText.Code;
import fr.acteslocaux.law.LegalText.NamedCode;
import fr.acteslocaux.resource.TsvTable;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedCodesTest {

    private static final List<String> TITLES = TsvTable.of(ListedCodes.class, "codes.tsv").rows().stream()
            .map(row -> row.text("title"))
            .toList();

    @Test
    void table_hasEveryTitleOnceAndThoseOfTheKnownCodes() {
        assertThat(TITLES).doesNotHaveDuplicates().allMatch(title -> title.startsWith("code "));
        for (Code code : Code.values()) {
            assertThat(TITLES).contains(code.title());
        }
    }

    @Test
    void everyListedCode_isReadAndListed() {
        assertThat(TITLES)
                .filteredOn(title -> !title.contains(","))
                .isNotEmpty()
                .allSatisfy(title -> assertThat(
                                LegalReferences.parse("Vu le " + title).text().orElseThrow())
                        .satisfies(text -> assertThat(text instanceof Code || ((NamedCode) text).isListed())
                                .isTrue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article L. 2122-22 du Code Général des Collectivités Locales | code général des collectivités locales",
                "Code du vent L.1 | code du vent",
            })
    void aCodeThatDoesNotExist_isReadAndNotListed(String text, String title) {
        LegalText named = LegalReference.parse(text).text().orElseThrow();
        assertThat(named).isEqualTo(new NamedCode(title));
        assertThat(((NamedCode) named).isListed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code général des collectivités locales      | code général des collectivités territoriales",
                "code général des collectivités              | code général des collectivités territoriales",
                "code des collectivités territoriales        | code général des collectivités territoriales",
                "code general des collectivite territoriales | code général des collectivités territoriales",
                "code général de la fonction territoriale    | code général de la fonction publique",
                "code de la fonction publique                | code général de la fonction publique",
                "code de la propriété des personnes publiques | code général de la propriété des personnes publiques",
                "code de l'urbanime                          | code de l'urbanisme",
                "code de l'environement                      | code de l'environnement",
                "code général de l'urbanisme                 | code de l'urbanisme",
                "code général des marchés publics            | code des marchés publics",
                "code des marchés public                     | code des marchés publics",
                "code de la justice administrative           | code de justice administrative",
                "code de l'action sociale et de la famille   | code de l'action sociale et des familles",
                "code des relations entre l'administration et le public | code des relations entre le public et l'administration",
                "code des procédures d'exécution             | code des procédures civiles d'exécution",
                "code des postes et communications électroniques | code des postes et des communications électroniques",
                "code du transport                           | code des transports",
                "code de déontologie de la police municipale | code de déontologie des agents de police municipale",
            })
    void suggestion_isTheListedCodeThatAMistakenNameMayStandFor(String name, String title) {
        assertThat(new NamedCode(name).suggestion()).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code de la route",
                "code rural",
                "code du vent",
                "code du port",
                "code vestimentaire",
                "code mondial antidopage",
                "code communautaire des visas",
                "code frontières schengen",
                "code des douanes de l'union",
                "code des impôts",
                "code des impôts de la nouvelle-calédonie",
                "code des douanes de nouvelle-calédonie",
                "code des communes de nouvelle-calédonie",
                "code de l'urbanisme de la nouvelle-calédonie",
                "code de l'environnement de la province sud",
                "code de l'aménagement de la polynésie française",
                "code des postes et télécommunications de polynésie française",
                "code de déontologie des infirmiers",
                "code de déontologie des agents publics",
                "code de la sécurité routière",
                "code de procédure civile dispose",
                "code de la route applicable",
                "code des collectivités locales",
                "code général",
            })
    void suggestion_isEmptyForWhatExistsAndForWhatMayExist(String name) {
        assertThat(new NamedCode(name).suggestion()).isEmpty();
    }

    @Test
    void suggestion_isEmptyForEveryTitleWithAWordMore() {
        assertThat(TITLES)
                .filteredOn(title -> !title.contains(","))
                .allSatisfy(title -> assertThat(
                                new NamedCode(title.toLowerCase(Locale.ROOT) + " wallisien").suggestion())
                        .isEmpty());
    }

    @Test
    void suggestion_comesSoonForLongNames() {
        assertThat(new NamedCode("code " + "général ".repeat(50_000) + "civil").suggestion())
                .isEmpty();
        assertThat(new NamedCode("code " + "x".repeat(400_000)).suggestion()).isEmpty();
    }

    @Test
    void allIn_findsTheNamesOfCodesInProse() {
        assertThat(NamedCode.allIn(
                        "Considérant que le Code Général des Collectivités Locales et le code de la route, ainsi que"
                                + " le code civil, n'y font pas obstacle, sans décoder le code-barres ; le code"))
                .extracting(NamedCode::title)
                .containsExactly("code général des collectivités locales", "code de la route");
        for (String unit : List.of("code ", "code'", "code de ", "code x ", "l'code ", "encode ")) {
            assertThat(NamedCode.allIn("code " + unit.repeat(20_000))).hasSizeLessThan(20_001);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "code",
                "code ",
                "code civil",
                "CGCT",
                "code Minier",
                "code  minier",
                "code minier ",
                " code minier",
                "code de la route et",
                "code de l’énergie",
                "code de la route, du sport",
                "code susvisé",
                "route",
            })
    void namedCode_refusesATitleThatWouldNotBeReadBack(String title) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamedCode(title))
                .withMessageContaining('"' + title + '"');
    }
}
