package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class PlacesCommandTest {

    @Test
    void holidays_areThoseOfTheYear() {
        Run run = Run.of("holidays", "2024", "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.json()).hasSize(11);
        assertThat(run.json().get(1).toString()).isEqualTo("""
                        {"date":"2024-04-01","name":"lundi de Pâques","condition":null,"source":"C. trav., art. L. 3133-1",\
                        "standing":"verified","url":\
                        "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000033020901"}\
                        """);
    }

    @Test
    void holidays_ofATerritoryHaveItsOwn() {
        assertThat(Run.of("holidays", "2024", "--territory", "974").out())
                .contains("vendredi 20 décembre 2024  abolition de l'esclavage (C. trav., art. L. 3422-2)");
        assertThat(Run.of("holidays", "2024", "--territory", "67", "--lang", "en")
                        .out())
                .contains("Friday 29 March 2024  Good Friday, in communes with a Protestant temple or a mixed church"
                        + " (C. trav., art. L. 3134-13)");
    }

    @Test
    void holidays_sayWhatIsNotKnownAfterTheDays() {
        assertThat(Run.of("holidays", "2024", "--territory", "987").out())
                .contains("mardi 5 mars 2024  5 mars (jours fériés de la Polynésie française", "non vérifié)")
                .doesNotContain("(C. trav., art. L. 3133-1")
                .contains("D'autres jours fériés propres à ce territoire : textes locaux non lus");
        Run mayotte = Run.of("holidays", "2024", "--territory", "976", "--format", "json");
        assertThat(mayotte.json()).hasSize(13);
        assertThat(mayotte.json().get(12).path("unknown").asText())
                .isEqualTo("jours fériés coutumiers de Mayotte : non relevés");
        assertThat(mayotte.json().get(12).path("standing").asText()).isEqualTo("unverified");
    }

    @Test
    void holidays_ofAYearThatIsNotKnownEndWithTwo() {
        assertThat(Run.of("holidays", "1982"))
                .isEqualTo(new Run(
                        2, "", "actes: Les jours fériés de 1982 ne sont pas établis ; attendu : 1983 à 2199\n"));
    }

    @Test
    void court_isThatOfTheDay() {
        assertThat(Run.of("court", "12202", "--on", "2024-06-03"))
                .isEqualTo(new Run(0, "Toulouse (CJA, art. R. 221-3)\n", ""));
        JsonNode answer = Run.of("court", "93", "--on", "2010-01-01", "--format", "json")
                .json()
                .get(0);
        assertThat(answer.path("court").asText()).isEqualTo("Montreuil");
        assertThat(answer.path("since").asText()).isEqualTo("2009-11-01");
    }

    @Test
    void court_ofNoPlaceEndsWithTwoAndTheOthersAreAnswered() {
        Run run = Run.withInput("20\n30\n", "court", "--on", "2006-10-31");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEqualTo("Montpellier (CJA, art. R. 221-3)\n");
        assertThat(run.err()).contains("\"20\"");
    }

    @Test
    void court_isFoundByItsNameHoweverItIsWritten() {
        assertThat(Run.of("court", "TA d’ORLEANS", "Fort-de-France", "--on", "2024-06-03"))
                .isEqualTo(new Run(0, "Orléans (CJA, art. R. 221-3)\nLa Martinique (CJA, art. R. 221-3)\n", ""));
        assertThat(Run.of("court", "la martinique", "--on", "2012-06-04").out())
                .isEqualTo("Fort-de-France (CJA, art. R. 221-3)\n");
        assertThat(Run.of("court", "Basse-Terre", "--on", "2024-06-03").out()).isEqualTo("""
                        La Guadeloupe (CJA, art. R. 221-3)
                        Saint-Barthélemy (CJA, art. R. 221-3)
                        Saint-Martin (CJA, art. R. 221-3)
                        """);
        Run misspelt = Run.of("court", "Toulouze", "--on", "2024-06-03");
        assertThat(misspelt.exitCode()).isEqualTo(2);
        assertThat(misspelt.err()).endsWith(" ; peut-être Toulouse\n");
    }
}
