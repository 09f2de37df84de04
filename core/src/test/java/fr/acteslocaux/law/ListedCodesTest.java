package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.acteslocaux.law.LegalText.Code;
import fr.acteslocaux.law.LegalText.NamedCode;
import fr.acteslocaux.resource.TsvTable;
import java.util.List;
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
