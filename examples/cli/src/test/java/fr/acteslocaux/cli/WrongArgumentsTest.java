package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is named, with what was expected or may have been meant, in one language. */
class WrongArgumentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                chekc                              | "chekc" n'est pas une commande ; vouliez-vous dire check ? ; attendu : check, convert
                chekc --lang en                    | "chekc" is no command; did you mean check?; expected check, convert
                deadline apeal                     | "apeal" n'est pas une commande ; vouliez-vous dire appeal ?
                deadline appeal --frm 2024-06-03   | option --frm inconnue ; vouliez-vous dire --from ?
                deadline appeal --frm=2024-06-03   | option --frm inconnue ; vouliez-vous dire --from ?
                deadline appeal --from             | l'option --from attend une valeur : DATE
                court --format xml --lang en 12      | --format "xml" is not known; expected text, json
                court --format xml 12              | --format "xml" n'est pas connu ; attendu : text, json
                court --lang de 12                 | --lang "de" n'est pas connu ; attendu : fr, en
                holidays 20x4                      | ANNÉE "20x4" n'est pas un nombre entier
                matters --on 2024-02-30            | --on "2024-02-30" n'est pas un jour ; attendu : année-mois-jour
                id                                 | il manque : TYPE
                id foo 12                          | TYPE "foo" n'est pas connu ; attendu : uai, siren
                law rules appeal.claer-months      | vouliez-vous dire appeal.clear-months ?
                law rules --lang en appeal.claer-months | did you mean appeal.clear-months?
                schema decison                     | vouliez-vous dire decision ?
                check /                            | c'est un dossier sans message @CTES ; attendu : un fichier
                """)
    void complaint_namesWhatIsWrongAndWhatWasExpected(String arguments, String complaint) {
        Run run = Run.of(arguments.split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).hasLineCount(1).contains(complaint);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void word_thatIsFarFromAllIsNotGuessed() {
        assertThat(Run.of("balivernes").err()).doesNotContain("vouliez-vous dire");
    }

    @Test
    void help_isInFrenchWhicheverWayItIsAsked() {
        assertThat(Run.of("help", "check"))
                .isEqualTo(Run.of("check", "--help"))
                .satisfies(run -> assertThat(run.out())
                        .startsWith("Utilisation : actes check")
                        .contains("Montrer cette aide.", "Montrer la version.")
                        .doesNotContain("Show this"));
        assertThat(Run.of("help").out()).contains("Commandes :", "deadline");
    }
}
