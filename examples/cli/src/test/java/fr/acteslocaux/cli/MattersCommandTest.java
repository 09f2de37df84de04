package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MattersCommandTest {

    @Test
    void matters_areTheWholeListOfTheDay() {
        assertThat(Run.of("matters", "--on", "2024-06-03").out().lines()).hasSize(31);
        assertThat(Run.of("matters", "--on", "2000-01-03").out().lines()).hasSize(17);
        assertThat(Run.of("matters", "--on", "1996-02-24").out().lines()).hasSize(17);
    }

    @Test
    void item_isSaidWithItsLimits() {
        assertThat(Run.of("matters", "--on", "2024-06-03", "5"))
                .isEqualTo(new Run(
                        0,
                        " 5°  Louage de choses, conclusion et révision, douze ans maximum (12 ans au plus, compris ;"
                                + " CGCT, art. L. 2122-22)\n",
                        ""));
        assertThat(Run.of("matters", "--on", "2024-06-03", "5", "--lang", "en").out())
                .isEqualTo(" 5°  Leases of things, up to twelve years (12 years at most, included;"
                        + " CGCT, art. L. 2122-22)\n");
    }

    @Test
    void json_isOneObjectALine() {
        Run run = Run.of("matters", "--on", "2020-06-03", "15", "29", "--format", "json", "--lang", "en");
        assertThat(run.json().get(0).path("standing").asText()).isEqualTo("unverified");
        assertThat(run.json().get(0).path("limitsRequired").asBoolean()).isTrue();
        assertThat(run.json().get(0).path("until").asText()).isEqualTo("2022-02-22");
        assertThat(run.json().get(0).path("untilStanding").asText()).isEqualTo("unverified");
        assertThat(run.json().get(1).toString()).isEqualTo("""
                        {"item":29,"inForce":true,"label":"Electronic public participation","since":"2018-11-25",\
                        "sinceStanding":"unverified","until":null,"limitsRequired":false,"limits":[],"standing":"verified",\
                        "sources":["CGCT, art. L. 2122-22"]}\
                        """);
    }

    @Test
    void itemThatIsNotDelegable_endsWithOne() {
        assertThat(Run.of("matters", "--on", "2022-02-22", "31"))
                .isEqualTo(new Run(
                        1, "31° : aucune matière délégable le mardi 22 février 2022 (CGCT, art. L. 2122-22)\n", ""));
        assertThat(Run.of("matters", "--on", "2022-02-22", "31", "--format", "json")
                        .out())
                .isEqualTo("""
                        {"item":31,"inForce":false,"standing":"verified","sources":["CGCT, art. L. 2122-22"]}
                        """);
    }

    @Test
    void dayBeforeTheCode_endsWithTwoAndDoesNotSayNo() {
        for (String[] arguments : List.of(
                new String[] {"matters", "--on", "1996-02-23"}, new String[] {"matters", "--on", "1996-02-23", "5"})) {
            Run run = Run.of(arguments);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("1996-02-23", "1996-02-24").hasLineCount(1);
        }
    }

    @Test
    void wordingOf2026_isSaidToBeUnread() {
        assertThat(Run.of("matters", "--on", "2026-01-01", "32").out())
                .isEqualTo("32° : aucune matière délégable le jeudi 1er janvier 2026 (CGCT, art. L. 2122-22 ;"
                        + " CGCT, art. L. 2122-22 : rédaction de 2026 non vérifiée)\n");
        assertThat(Run.of("matters", "--on", "2026-01-01", "5", "--format", "json")
                        .json()
                        .get(0)
                        .path("standing")
                        .asText())
                .isEqualTo("unverified");
    }

    @Test
    void limitOfItem16_isSaidOfSettlementsOnly() {
        assertThat(Run.of("matters", "--on", "2024-06-03", "16", "--lang", "en").out())
                .contains("settlements of €1,000 at most; settlements of €5,000 at most from 50,000 inhabitants on");
    }

    @Test
    void itemThatIsNoNumber_endsWithTwo() {
        Run run = Run.of("matters", "quatre");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("quatre").hasLineCount(1);
    }
}
