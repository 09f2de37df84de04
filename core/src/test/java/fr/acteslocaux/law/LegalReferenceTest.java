package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.text.MalformedValueException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalReferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L.2122-22                                   | L.2122-22",
                "L. 2122-22                                  | L.2122-22",
                "L2122-22                                    | L.2122-22",
                "L\u00a02122-22                              | L.2122-22",
                "R421-1                                      | R.421-1",
                "R*235-25                                    | R.*235-25",
                "R.* 111-36-1                                | R.*111-36-1",
                "R. *111-36-1                                | R.*111-36-1",
                "LO 141                                      | LO.141",
                "LO6341-3                                    | LO.6341-3",
                "D. 2122-7-2                                 | D.2122-7-2",
                "A423-3                                      | A.423-3",
                "R. 2131-2-A                                 | R.2131-2-A",
                "L. 2131-1 A                                 | L.2131-1 A",
                "au 4° de l'article L. 2122-22               | L.2122-22 4°",
                "au 4° de l’article L. 2122-22               | L.2122-22 4°",
                "L.2122-22 4°                                | L.2122-22 4°",
                "L.2122-22, 4°                               | L.2122-22 4°",
                "L. 2131-2 (4°)                              | L.2131-2 4°",
                "2° du IV de l'article L. 2131-1             | L.2131-1 IV 2°",
                "L. 2131-1 IV 2°                             | L.2131-1 IV 2°",
                "a du 1° de l'article L. 2131-2              | L.2131-2 1° a",
                "L. 2131-2 1° a)                             | L.2131-2 1° a",
                "II bis de l'article R. 2131-1               | R.2131-1 II bis",
                "R222-24-2 alinéa 5                          | R.222-24-2 alinéa 5",
                "R222-24-2 al. 5                             | R.222-24-2 alinéa 5",
                "R222-24-2 alinéa 5 du code de l'éducation   | C. éduc. R.222-24-2 alinéa 5",
                "article L2122-22 du Code Général des Collectivités Territoriales | CGCT L.2122-22",
                "art. L. 2122-22 du CGCT                     | CGCT L.2122-22",
                "L. 2122-22 CGCT                             | CGCT L.2122-22",
                "CGCT, art. L. 2122-22                       | CGCT L.2122-22",
                "CJA, art. R. 421-1                          | CJA R.421-1",
                "article R421-1 du Code de Justice Administrative | CJA R.421-1",
                "article 641 du code de procédure civile     | CPC art. 641",
                "article 10 de la loi n° 75-1351 du 31 décembre 1975 | loi n° 75-1351 du 31 décembre 1975 art. 10",
                "I de l'article 10 de la loi n° 75-1351      | loi n° 75-1351 art. 10 I",
                "article 6 de l'ordonnance n° 2021-1310 du 7 octobre 2021 | ordonnance n° 2021-1310 du 7 octobre 2021 art. 6",
                "article 1er de la loi n° 82-213             | loi n° 82-213 art. 1",
                "article 10 de la loi nº 75-1351             | loi n° 75-1351 art. 10",
                "L. 2122\u201122 4º                           | L.2122-22 4°",
                "L. 2131-1 (IV, 2°)                          | L.2131-1 IV 2°",
                "L. 2131-1 (IV 2°) du CGCT                   | CGCT L.2131-1 IV 2°",
                "L. 2131-1 \u00a0A                            | L.2131-1 A",
                "L. 2131-2 1° quater                         | L.2131-2 1° quater",
                "article 1 du décret n° 2023-523 du 1er juillet 2023 | décret n° 2023-523 du 1er juillet 2023 art. 1",
            })
    void parse_readsEverySpellingAndPrintsOne(String text, String printed) {
        LegalReference reference = LegalReference.parse(text);
        assertThat(reference).hasToString(printed);
        assertThat(LegalReference.parse(printed)).isEqualTo(reference);
    }

    @Test
    void parse_doesNotTakeAnItemForAnAlinea() {
        assertThat(LegalReference.parse("L.2122-22 5°")).isNotEqualTo(LegalReference.parse("L.2122-22 alinéa 5"));
        assertThat(LegalReference.parse("L.2122-22 I")).isNotEqualTo(LegalReference.parse("L.2122-22 1°"));
    }

    @Test
    void parse_resolvesTheSameCodeAgainstWhatTheCallerGives() {
        assertThat(LegalReference.parse("L. 2131-1 du même code", LegalText.Code.CGCT))
                .hasToString("CGCT L.2131-1");
        assertThat(LegalReference.parse("L. 2131-1 de ce même code", LegalText.Code.CGCT))
                .hasToString("CGCT L.2131-1");
        assertThatThrownBy(() -> LegalReference.parse("L. 2131-1 du même code"))
                .hasMessage(
                        "Legal reference \"L. 2131-1 du même code\" has a wrong character: expected the name of a code,"
                                + " since nothing says which is the same at position 11, found 'd'");
    }

    @Test
    void of_isTheReferenceThatItsTextIsReadAs() {
        LegalReference.Article article =
                new LegalReference.Article(LegalReference.Article.Prefix.L, List.of(2122, 22), "");
        assertThat(LegalReference.of(LegalText.Code.CGCT, article, new LegalReference.Subdivision.Item(4, "")))
                .isEqualTo(LegalReference.parse("CGCT L.2122-22 4°"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bonjour           | Legal reference \"bonjour\" has a wrong character: expected an article, such as L.2122-22 at position 1, found 'b'",
                "L.2122-22 et plus | Legal reference \"L.2122-22 et plus\" has a wrong character: expected a part of the article, its code, or the end at position 11, found 'e'",
                "article           | Legal reference \"article\" has a wrong character: expected the number of an article at position 8, found the end",
            })
    void parse_saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> LegalReference.parse(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "L.",
                "4°",
                "L.2122-22 4° 5° et",
                "L.99999999999",
                "641",
                "loi n° 75-1351",
                "R421-1 R421-5",
                "R421-1 et R421-5",
                "L. 240-1 et suivants",
                "L.02122-22",
                "L.2122-022",
                "L.2122-22 04°",
                "L.2122-22 alinéa 05",
                "L.2122-22 a1°",
                "L.2122-22 (4°",
                "L.2122-22 ()",
                "article 2er",
                "article 5-1er",
                "article 1 de la loi n° 1-5",
                "article 1 de la loi n° 123456-1",
                "article 1 de la loi n° 82-0213",
                "L.2131-1 L 2131-2",
                "°"
            })
    void isValid_isFalseForWhatIsNotOneReference(String text) {
        assertThat(LegalReference.isValid(text)).isFalse();
    }

    @Test
    void isValid_answersLongTextsWithoutOverflow() {
        assertThat(LegalReference.isValid("1° du ".repeat(5_000) + "x")).isFalse();
        assertThat(LegalReference.isValid("L." + "1-".repeat(50_000) + "1")).isTrue();
    }

    @Test
    void isValid_answersLongTextsOfEveryKindWithoutOverflow() {
        for (String unit :
                List.of(" ", "(", "(IV ", ", ", "1", "-", "IV ", "de la ", "du ", "loi n° ", "\u00a0", "4° ")) {
            String many = unit.repeat(20_000);
            assertThat(LegalReference.isValid(many)).as(unit).isFalse();
            assertThat(LegalReference.isValid("L.1 " + many + "?")).as(unit).isFalse();
        }
    }

    @Test
    void compareTo_putsRanksInTheirOrderNotThatOfTheAlphabet() {
        assertThat(List.of("L.1 1°", "L.1 1° bis", "L.1 1° ter", "L.1 1° quater", "L.1 1° decies", "L.1 2°"))
                .extracting(LegalReference::parse)
                .isSorted();
    }

    @Test
    void compareTo_countsThroughAPartOfTheCodeWhateverThePrefix() {
        assertThat(List.of(
                        "L.1112-1",
                        "LO.1112-2",
                        "L.1112-15",
                        "LO.1112-15",
                        "R.2131-5",
                        "D.2131-5-1",
                        "R.2131-6",
                        "R.*2131-6",
                        "A.1"))
                .extracting(LegalReference::parse)
                .isSorted();
    }

    @Test
    void compareTo_isTheOrderOfTheCode() {
        List<LegalReference> inOrder = List.of(
                LegalReference.parse("CGCT L.2122-3"),
                LegalReference.parse("CGCT L.2122-22"),
                LegalReference.parse("CGCT L.2122-22 I"),
                LegalReference.parse("CGCT L.2122-22 4°"),
                LegalReference.parse("CGCT L.2122-22 16°"),
                LegalReference.parse("CGCT L.2122-22-1 A"),
                LegalReference.parse("CGCT L.2122-22-1"),
                LegalReference.parse("CGCT L.2122-22-1-A"),
                LegalReference.parse("CGCT R.2122-1"));
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = 0; j < inOrder.size(); j++) {
                assertThat(Integer.signum(inOrder.get(i).compareTo(inOrder.get(j))))
                        .as("%s and %s", inOrder.get(i), inOrder.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }
}
