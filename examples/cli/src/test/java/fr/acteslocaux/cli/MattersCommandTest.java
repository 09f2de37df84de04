package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MattersCommandTest {

    @Test
    void matters_areTheWholeListOfTheDay() {
        assertThat(Run.of("matters", "--on", "2024-06-03").out().lines()).hasSize(31);
        assertThat(Run.of("matters", "--on", "2000-01-03").out().lines()).hasSize(17);
        assertThat(Run.of("matters", "--on", "1996-02-23")).isEqualTo(new Run(0, "", ""));
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
                .isEqualTo(" 5°  Leases of things, up to twelve years (12 years at most, included ;"
                        + " CGCT, art. L. 2122-22)\n");
    }

    @Test
    void json_isOneObjectALine() {
        Run run = Run.of("matters", "--on", "2020-06-03", "15", "29", "--format", "json", "--lang", "en");
        assertThat(run.json().get(0).path("standing").asText()).isEqualTo("unverified");
        assertThat(run.json().get(0).path("limitsRequired").asBoolean()).isTrue();
        assertThat(run.json().get(0).path("until").asText()).isEqualTo("2022-02-22");
        assertThat(run.json().get(1).toString()).isEqualTo("""
                        {"item":29,"inForce":true,"label":"Electronic public participation","since":"2018-11-25",\
                        "until":null,"limitsRequired":false,"limits":[],"standing":"verified",\
                        "sources":["CGCT, art. L. 2122-22"]}\
                        """);
    }

    @Test
    void itemThatIsNotDelegable_endsWithOne() {
        assertThat(Run.of("matters", "--on", "2022-02-22", "31"))
                .isEqualTo(new Run(1, "31° : aucune matière délégable le mardi 22 février 2022\n", ""));
        assertThat(Run.of("matters", "--on", "2022-02-22", "31", "--format", "json")
                        .out())
                .isEqualTo("{\"item\":31,\"inForce\":false}\n");
    }

    @Test
    void itemThatIsNoNumber_endsWithTwo() {
        Run run = Run.of("matters", "quatre");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("quatre").hasLineCount(1);
    }
}
