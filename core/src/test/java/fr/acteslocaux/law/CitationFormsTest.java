package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.law.LegalText.Aforesaid;
import fr.acteslocaux.law.LegalText.Code;
import fr.acteslocaux.text.MalformedValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which acts cite the law, beside those of {@link LegalReferenceTest} and {@link LegalReferencesTest}. */
class CitationFormsTest {

    private static void assertPrinted(String text, String printed) {
        LegalReferences references = LegalReferences.parse(text);
        assertThat(references).hasToString(printed);
        assertThat(LegalReferences.parse(printed)).isEqualTo(references);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vu la loi n° 2005-808 du 20 juillet 2005       | loi n° 2005-808 du 20 juillet 2005",
                "vu le code de la route                         | code de la route",
                "Vu : le Code du Travail                        | C. trav.",
                "VU LE CODE GENERAL DES COLLECTIVITES TERRITORIALES | CGCT",
                "au CGCT                                        | CGCT",
                "VU LE CODE DE LA SECURITE INTERIEURE           | code de la sécurité intérieure",
                "loi du 26 Janvier 1984                         | loi du 26 janvier 1984",
                "loi du 1er juillet 1901                        | loi du 1er juillet 1901",
                "loi du 13/08/2005                              | loi du 13 août 2005",
                "décret n°2009-125 du 03.02.2009                | décret n° 2009-125 du 3 février 2009",
                "loi du 6 fevrier 1992 modifiée                 | loi du 6 février 1992",
                "décret n° 91.1415                              | décret n° 91-1415",
                "loi 2000 – 321 du 12 avril 2000                | loi n° 2000-321 du 12 avril 2000",
                "DECRET 2010-716                                | décret n° 2010-716",
                "loi n ° 82-213                                 | loi n° 82-213",
                "circulaire en date du 3 août 2011              | circulaire du 3 août 2011",
                "arrêté du 2 février 1998                       | arrêté du 2 février 1998",
                "loi organique n° 2013-402                      | loi organique n° 2013-402",
                "code général des collectivités territoriales (CGCT) | CGCT",
                "code de la construction et de l’habitation (CCH) | code de la construction et de l'habitation",
            })
    void wholeTexts(String text, String printed) {
        assertPrinted(text, printed);
        assertThat(LegalReferences.parse(text).entries()).isEmpty();
        assertThat(LegalReferences.parse(text).named()).isEmpty();
        assertThat(LegalReference.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Code de l’Environnement, notamment les articles R.512-14 à R.512-25 | C. env. R.512-14 à R.512-25",
                "code de la route, et notamment ses articles R. 411-8 et R. 417-10 | code de la route R.411-8, R.417-10",
                "code des marchés publics dans son article 28   | code des marchés publics art. 28",
                "code de l’environnement et les articles L.151-36 à L.151-40 | C. env. L.151-36 à L.151-40",
                "Code Rural et de la Pêche Maritime, notamment son article R. 512-4 | code rural et de la pêche maritime R.512-4",
                "code du travail IV de l'article L. 1           | C. trav. L.1 IV",
                "l’article L. 1 du code de l’entrée et du séjour des étrangers et du droit d’asile | code de l'entrée et du séjour des étrangers et du droit d'asile L.1",
                "code de l'Outre-Mer L. 1                       | code de l'outre-mer L.1",
                "L. 2122-22 (CGCT)                              | CGCT L.2122-22",
                "L. 2122-22 du C.G.C.T.                         | CGCT L.2122-22",
                "C.urb., art. L. 1                              | C. urb. L.1",
                "article 1639 A bis du CGI                      | CGI art. 1639 A bis",
                "l’article 1609 nonies C du code général des impôts | CGI art. 1609 nonies C",
                "articles 44 quindecies A et 150 VH bis du C.G.I. | CGI art. 44 quindecies A, art. 150 VH bis",
                "L. 512-1 du code général de la fonction publique | CGFP L.512-1",
            })
    void codesByTheirNames(String text, String printed) {
        assertPrinted(text, printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L 2121 – 22              | L.2121-22",
                "L.300- 4                 | L.300-4",
                "L. 2 122-22              | L.2122-22",
                "L .2122-22               | L.2122-22",
                "article l. 2122-22       | L.2122-22",
                "R*. 421-1                | R.*421-1",
                "L.O. 141                 | LO.141",
                "L. O. 1112-1             | LO.1112-1",
                "L.2122-22-4°             | L.2122-22 4°",
                "L.2122-22 – II           | L.2122-22 II",
                "article 1er bis          | art. 1 bis",
                "article premier          | art. 1",
                "ARTICLE 5 DU CODE CIVIL  | C. civ. art. 5",
                "son article L 1411-5     | L.1411-5",
            })
    void numbersOfArticles(String text, String printed) {
        assertPrinted(text, printed);
        assertThat(LegalReference.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "le quatrième alinéa de l'article L. 311-4       | L.311-4 alinéa 4",
                "le 2e alinéa du II de l'article L. 311-4        | L.311-4 II alinéa 2",
                "dix-septième alinéa de l'article L. 1           | L.1 alinéa 17",
                "deuxième et troisième alinéas de l'article L. 1 | L.1 alinéa 2, L.1 alinéa 3",
                "du deuxième au quatrième alinéa de l'article L. 1 | L.1 alinéa 2 à L.1 alinéa 4",
                "R222-24-2 al. 5 et 16                           | R.222-24-2 alinéa 5, R.222-24-2 alinéa 16",
                "alinéas 5, 6 et 16 de l'article R222-24-2       | R.222-24-2 alinéa 5, R.222-24-2 alinéa 6, R.222-24-2 alinéa 16",
                "article 77 alinéas 2 et 3                       | art. 77 alinéa 2, art. 77 alinéa 3",
                "articles 33 alinéa 3, et 57 à 59 du code pénal  | code pénal art. 33 alinéa 3, art. 57 à art. 59",
                "4° et 5° de l'article L. 2122-22 du CGCT        | CGCT L.2122-22 4°, L.2122-22 5°",
                "L. 2122-22 4° et 5°                             | L.2122-22 4°, L.2122-22 5°",
                "L. 2122-22, 4°, 5° ou 6°                        | L.2122-22 4°, L.2122-22 5°, L.2122-22 6°",
                "L. 2122-22 II 4° et 5° et III                   | L.2122-22 II 4°, L.2122-22 II 5°, L.2122-22 III",
                "L. 2122-22 4° à 6°                              | L.2122-22 4° à L.2122-22 6°",
                "1° à 3° et 5° du I de l'article L. 1            | L.1 I 1° à L.1 I 3°, L.1 I 5°",
                "L. 2122-22 4° et 5° du I de l'article L. 3      | L.2122-22 4°, L.3 I 5°",
            })
    void partsOfArticles(String text, String printed) {
        assertPrinted(text, printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l’article L261-7 et 261-9 | L.261-7, art. 261-9",
                "ses articles L. 1411-1 à 1411-18 et 1413-1 | L.1411-1 à art. 1411-18, art. 1413-1",
                "articles L. 1, et L. 2 ainsi que L. 3 ; L. 4 | L.1, L.2, L.3, L.4",
                "L. 1 et s. du CGCT        | CGCT L.1 et suivants",
            })
    void lists(String text, String printed) {
        assertPrinted(text, printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l'article 24 dudit code           | ledit code art. 24",
                "l’article L511-1 du code susvisé  | ledit code L.511-1",
                "l'article L.514-1 de ce code      | ledit code L.514-1",
                "articles 1 et 2 de ladite loi     | ladite loi art. 1, art. 2",
                "l'article 3 du décret précité     | ledit décret art. 3",
                "dudit arrêté                      | ledit arrêté",
            })
    void aTextThatIsPointedAt_isNotKnown(String text, String printed) {
        assertPrinted(text, printed);
        assertThat(LegalReferences.parse(text).text()).get().isInstanceOf(Aforesaid.class);
        assertThat(LegalReferences.parse(text, Code.CJA).text()).contains(Code.CJA);
    }

    @Test
    void aLawByItsDay_isAnotherTextThanOneByItsNumber() {
        assertThat(LegalReference.parse("l’article 3 de la loi du 26 janvier 1984")
                        .text())
                .contains(new LegalText.Dated(LegalText.Numbered.Kind.LAW, LocalDate.of(1984, 1, 26)));
    }

    @Test
    void new_makesReferencesToAWholeText() {
        assertThat(new LegalReferences(Optional.of(Code.CGCT), List.of()))
                .isEqualTo(LegalReferences.parse("CGCT"))
                .hasToString("CGCT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "loi n° 5                     | the number or the day of the text at position 8, found '5'",
                "loi du 31 février 2005       | the number or the day of the text at position 5, found 'd'",
                "Vu le code                   | the name of a code at position 11, found the end",
                "CGCT et le reste             | articles of the text, or the end at position 12, found 'r'",
                "article L. 1 du code du sport et du code pénal | a part of the article, its code, or the end at position 31, found 'e'",
                "du même code                 | the name of a code, since nothing says which is the same at position 1, found 'd'",
                "dernier alinéa de l'article 5 | an article, such as L.2122-22 at position 1, found 'd'",
            })
    void parse_saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> LegalReferences.parse(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage("Legal reference \"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text)
                        + "\" has a wrong character: expected " + message);
    }

    @Test
    void isValid_answersLongTextsOfEveryKindInNoTime() {
        for (String unit : List.of(
                "code ",
                "code de ",
                "et ",
                "l'",
                "l",
                "4° et ",
                "4° à ",
                "premier et ",
                "al. 5, ",
                "C. ",
                "C",
                "du ",
                "loi ",
                "1 - ",
                "nonies ",
                "A ",
                "L. 1 al. 2, 3 et ",
                "article 1 alinéas 2, ")) {
            String many = unit.repeat(20_000);
            for (String text : List.of(many, "L.1 " + many + "?", "article 1 alinéas 2, " + many, "code x" + many)) {
                assertThat(LegalReferences.isValid(text + "?")).as(unit).isFalse();
            }
        }
    }
}
