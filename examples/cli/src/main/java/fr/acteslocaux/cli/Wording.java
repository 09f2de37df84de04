package fr.acteslocaux.cli;

import fr.acteslocaux.text.Language;
import picocli.CommandLine.Option;

/** The option of every command that says something. */
final class Wording {

    enum Tongue {
        fr,
        en
    }

    @Option(
            names = "--lang",
            defaultValue = "fr",
            paramLabel = "LANGUE",
            description = "Langue : ${COMPLETION-CANDIDATES} (défaut : fr).")
    private Tongue tongue = Tongue.fr;

    Language language() {
        return tongue == Tongue.fr ? Language.FRENCH : Language.ENGLISH;
    }
}
