package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.law.LegalText.Code;
import fr.acteslocaux.law.LegalText.NamedCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings in which towns write visas: each is read rightly, or not at all. */
class CitationVariantsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article L. 2122-22 du C. G. C. T.                 | CGCT L.2122-22",
                "l'article L. 2122-22 du code général des collectivités territoriales (C.G.C.T.) | CGCT L.2122-22",
                "le code général des collectivités territoriales (CGCT), et notamment ses articles L. 2122-22 et L. 2122-23 | CGCT L.2122-22, L.2122-23",
                "code général des collectivités territoriales (ci-après « CGCT ») | CGCT",
                "code de la santé publique (ci-après CSP), article R. 1334-31 | code de la santé publique R.1334-31",
                "le code général de la fonction publique (“CGFP”)   | CGFP",
                "articles L.O. 141 et L. O. 297 du code électoral  | C. élect. LO.141, LO.297",
                "article LO1112-1 du CGCT                          | CGCT LO.1112-1",
                "R*. 123-4                                         | R.*123-4",
                "R. * 123-4 du code de l’urbanisme                 | C. urb. R.*123-4",
                "articles R* 123-1 à R* 123-9                      | R.*123-1 à R.*123-9",
                "aux 4° et 5° du I de l'article L. 2122-22 du CGCT | CGCT L.2122-22 I 4°, L.2122-22 I 5°",
                "au 4°, au 5° et au 26° de l'article L. 2122-22    | L.2122-22 4°, L.2122-22 5°, L.2122-22 26°",
                "le 4° et le 5° de l'article L. 2122-22            | L.2122-22 4°, L.2122-22 5°",
                "au 4° de l'article L. 1 et au 5° de l'article L. 2 | L.1 4°, L.2 5°",
                "l'article L.2122-22 (4° et 5°) du CGCT            | CGCT L.2122-22 4°, L.2122-22 5°",
                "L. 2122-22 (4°, 5° à 7°), L. 2122-23              | L.2122-22 4°, L.2122-22 5° à L.2122-22 7°, L.2122-23",
                "L. 2122-22, 4°, 5°, 26° du CGCT                   | CGCT L.2122-22 4°, L.2122-22 5°, L.2122-22 26°",
                "L. 2122-22 4°, 5° à 7°                            | L.2122-22 4°, L.2122-22 5° à L.2122-22 7°",
                "L. 5214-16, I, 1°, 2°, II                         | L.5214-16 I 1°, L.5214-16 I 2°, L.5214-16 II",
                "L. 5214-16 (I, 1°, a)                             | L.5214-16 I 1° a",
                "L. 5214-16 (I, II)                                | L.5214-16 I, L.5214-16 II",
                "L. 2122-22 (alinéas 4 et 5)                       | L.2122-22 alinéa 4, L.2122-22 alinéa 5",
                "L. 2122–22                                        | L.2122-22",
                "L.2122—22 – 4°                                    | L.2122-22 4°",
                "L.2122-22-5° et 26°                               | L.2122-22 5°, L.2122-22 26°",
                "L.5214-16-II-2° du CGCT                           | CGCT L.5214-16 II 2°",
                "L. 5214-16 II. 2°                                 | L.5214-16 II 2°",
                "L. 5211-41-3 I. et III. du CGCT                   | CGCT L.5211-41-3 I, L.5211-41-3 III",
                "R222-24-2 al. 5 et 16 du code de l'éducation      | C. éduc. R.222-24-2 alinéa 5, R.222-24-2 alinéa 16",
                "article 5, alinéa premier                         | art. 5 alinéa 1",
                "l’alinéa premier de l’article L. 2121-10          | L.2121-10 alinéa 1",
                "2ème alinéa du II de l'article L. 1                | L.1 II alinéa 2",
                "premier à troisième alinéas de l'article 3        | art. 3 alinéa 1 à art. 3 alinéa 3",
                "L. 2 122-22 et R. 2 122-7                         | L.2122-22, R.2122-7",
                "D. 2122 -7- 2                                     | D.2122-7-2",
            })
    void articlesAndTheirParts(String text, String printed) {
        assertRead(text, printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "le code de la route (articles R. 411-8 et R. 417-10) | code de la route R.411-8, R.417-10",
                "le code de la route : articles R. 411-8, R. 411-25 | code de la route R.411-8, R.411-25",
                "le code de la route – article R. 417-10           | code de la route R.417-10",
                "code de la route, pris en ses articles R. 411-8 et suivants | code de la route R.411-8 et suivants",
                "Code de l'environnement et plus spécialement son article L. 123-1 | C. env. L.123-1",
                "loi n° 84-53 du 26 janvier 1984 modifiée, notamment son article 34 | loi n° 84-53 du 26 janvier 1984 art. 34",
                "loi n°82.213 du 2 Mars 1982, et notamment ses articles 1er et 2 | loi n° 82-213 du 2 mars 1982 art. 1, art. 2",
                "loi du 05/07/1985                                 | loi du 5 juillet 1985",
                "article 13 de la loi du 9.12.1905                 | loi du 9 décembre 1905 art. 13",
                "décret n° 91.1415 du 31/12/1991                   | décret n° 91-1415 du 31 décembre 1991",
                "VU LA LOI N° 2005-808 DU 20 JUILLET 2005          | loi n° 2005-808 du 20 juillet 2005",
                "l'ordonnance n°45-2658 en date du 2 novembre 1945 | ordonnance n° 45-2658 du 2 novembre 1945",
                "arrêté n° 2020-15 du 3 mars 2020                  | arrêté n° 2020-15 du 3 mars 2020",
                "articles 1639 A bis et 1609 nonies C du code général des impôts | CGI art. 1639 A bis, art. 1609 nonies C",
                "article 44 quindecies A du CGI                    | CGI art. 44 quindecies A",
                "articles 1636 B sexies A et 1383-0 B bis du CGI   | CGI art. 1636 B sexies A, art. 1383-0 B bis",
                "l'article 150 U II 8° du CGI                      | CGI art. 150 U II 8°",
                "article 317 bis du code général des impôts        | CGI art. 317 bis",
                "article 1561-3 b du Code Général des Impôts       | CGI art. 1561-3 b",
                "article L. 332-8, 2° du CGFP                      | CGFP L.332-8 2°",
                "articles L. 2131-1 et suiv. du CGCT               | CGCT L.2131-1 et suivants",
                "articles 2044 et suivantes du code civil          | C. civ. art. 2044 et suivants",
            })
    void textsAndWhatIsCitedOfThem(String text, String printed) {
        assertRead(text, printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "directive 2014/24/UE                              | directive 2014/24/UE",
                "directive n° 92/50/CEE du 18 juin 1992            | directive 92/50/CEE du 18 juin 1992",
                "l'article 3 de la directive 2014/24/UE            | directive 2014/24/UE art. 3",
                "Vu la directive (UE) 2019/1024 du Parlement européen et du Conseil du 20 juin 2019, | directive 2019/1024/UE du 20 juin 2019",
                "règlement (UE) n° 1407/2013 du 18 décembre 2013   | règlement (UE) 1407/2013 du 18 décembre 2013",
                "le règlement (UE) n°1407/2013 de la Commission du 18/12/2013 | règlement (UE) 1407/2013 du 18 décembre 2013",
                "l'article 6 du règlement (UE) 2016/679            | règlement (UE) 2016/679 art. 6",
                "article 6, I, du règlement UE n° 2016/679 du Parlement européen et du Conseil | règlement (UE) 2016/679 art. 6 I",
                "Règlement (CE) n° 1370/2007, et notamment son article 5 | règlement (CE) 1370/2007 art. 5",
                "REGLEMENT (UE) N° 2016/679                        | règlement (UE) 2016/679",
                "Vu la Constitution, notamment son article 72 ;    | Constitution art. 72",
                "l'article 72 de la Constitution                   | Constitution art. 72",
                "articles 72 et 72-2 de la Constitution du 4 octobre 1958 | Constitution art. 72, art. 72-2",
                "article 72-1, alinéa 2, de la Constitution        | Constitution art. 72-1 alinéa 2",
                "Vu la Constitution                                | Constitution",
            })
    void textsAboveTheLaws(String text, String printed) {
        assertRead(text, printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article L. 2122-22 du CGCT, alinéa 4              | CGCT L.2122-22 alinéa 4",
                "article L. 2122-22 du CGCT alinéa 4               | CGCT L.2122-22 alinéa 4",
                "l'article L.2122-22 du code général des collectivités territoriales, 4ème alinéa | CGCT L.2122-22 alinéa 4",
                "l'article L. 2122-22 du CGCT (4°)                 | CGCT L.2122-22 4°",
                "l'article L. 2122-22 du CGCT, 4°, 5° et 26°       | CGCT L.2122-22 4°, CGCT L.2122-22 5°, CGCT L.2122-22 26°",
                "l'article L. 2122-22 du code général des collectivités territoriales (CGCT), I, 4° | CGCT L.2122-22 I 4°",
                "article 3 de la loi n° 84-53 du 26 janvier 1984, alinéa premier | loi n° 84-53 du 26 janvier 1984 art. 3 alinéa 1",
            })
    void partsBehindTheText(String text, String printed) {
        assertThat(LegalReferences.parse(text).named().stream()
                        .map(LegalReference::toString)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(printed);
        assertThat(LegalReference.tryParse(text).map(LegalReference::toString))
                .isEqualTo(printed.contains(",") ? Optional.empty() : Optional.of(printed));
    }

    private static void assertRead(String text, String printed) {
        LegalReferences references = LegalReferences.parse(text);
        assertThat(references).hasToString(printed);
        assertThat(LegalReferences.parse(printed)).isEqualTo(references);
    }

    /** The punctuation at the end is the visa's, not that of what it cites. */
    @ParameterizedTest
    @ValueSource(strings = {"", ",", ";", " ;", "."})
    void aVisa_mayEndWithItsPunctuation(String end) {
        for (String cited : List.of(
                "le code de la route",
                "l'article R. 421-1 du CJA",
                "les articles L. 1 et L. 2",
                "la loi n° 84-53 du 26 janvier 1984",
                "le code de la route (article R. 411-8)")) {
            assertThat(LegalReferences.parse("Vu " + cited + end)).isEqualTo(LegalReferences.parse(cited));
        }
        assertThat(LegalReferences.isValid("Vu" + end)).isFalse();
        assertThat(LegalReferences.isValid("L. 1 et L. 2" + end)).isEqualTo(end.isEmpty());
        assertThat(LegalReferences.isValid("Vu L. 1 et" + end)).isFalse();
        assertThat(LegalReferences.isValid("Vu L. 1 ;" + end)).isEqualTo(end.isEmpty());
    }

    /** Each could be read in two ways, or says more than a reference can hold. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "l’article L.1523-2, 4",
                "L. 2122-22 4",
                "L. 2122-22 4e",
                "articles L. 2121-29 à 31",
                "L.2122-22 et 23",
                "L. 2122.22",
                "article L2122/22",
                "L.21 22-22",
                "L. 2122-22 § 4",
                "L. 2122-22 (4° et 5°",
                "L. 2122-22 (4° et L. 5)",
                "le code de la route (article R. 411-8",
                "code civil (CGCT)",
                "1609 nonies C du CGI",
                "les trois premiers alinéas de l'article 5",
                "avant-dernier alinéa de l'article 5",
                "article L. 57 du livre des procédures fiscales",
                "article 310 HA de l'annexe II au code général des impôts",
                "L. 5211-10 du CGCT et L. 300-1 du code de l'urbanisme",
                "code de la route et code de l'urbanisme",
                "lois n° 82-213 et n° 82-623",
                "loi du 05/07/85",
                "loi du 31 avril 2005",
                "loi de finances pour 2024",
                "arrêté préfectoral du 20 décembre 2006",
                "article 107 du traité",
                "règlement intérieur du conseil",
                "règlement 2016/679",
                "règlement (UE) 2016-679",
                "directive (UE) 2014",
                "règlement (UE) n° 0/2013",
                "directive 24",
                "constitution d'un groupement de commandes",
                "articles L. 1 et L. 2 du CGCT, alinéa 4",
                "article L. 1 4° du CGCT, 5°",
            })
    void whatIsNotSure_isNotRead(String text) {
        assertThat(LegalReferences.tryParse(text)).isEmpty();
    }

    @Test
    void theSaidCode_isTheOneThatTheCallerGives() {
        NamedCode markets = new NamedCode("code des marchés publics");
        for (String text :
                List.of("l'article 24 dudit code", "article 24 du code précité", "l’article 24 de ce code")) {
            assertThat(LegalReferences.parse(text).text()).contains(LegalText.Aforesaid.CODE);
            assertThat(LegalReferences.parse(text, markets)).hasToString("code des marchés publics art. 24");
        }
        assertThat(LegalReferences.tryParse("l'article 24 du même code")).isEmpty();
        assertThat(LegalReferences.parse("l'article 24 du même code", Code.CIVIL)
                        .text())
                .isEqualTo(Optional.of(Code.CIVIL));
    }

    @Test
    void isValid_answersHostileTextsInNoTime() {
        for (String unit : List.of(
                "article ",
                "5",
                "5-",
                "(",
                "(4°",
                "I ",
                "I.",
                "au 4°, ",
                "Vu ",
                ";",
                "code d'",
                "« ",
                "l'article L. 1 du ",
                "C")) {
            String many = unit.repeat(1_000_000 / unit.length());
            for (String text : List.of(many, "Vu " + many, "L. 1 " + many, "CGCT (" + many, "code du " + many)) {
                assertThat(LegalReferences.isValid(text + "!")).as(unit).isFalse();
            }
        }
    }
}
