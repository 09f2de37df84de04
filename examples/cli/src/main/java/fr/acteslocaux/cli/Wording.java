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

    /** Finds the language that arguments ask for, before they are read: what is wrong with them is told in it. */
    static Language asked(String... arguments) {
        String all = ' ' + String.join(" ", arguments) + ' ';
        return all.contains(" --lang en ") || all.contains(" --lang=en ") ? Language.ENGLISH : Language.FRENCH;
    }

    Language language() {
        return tongue == Tongue.fr ? Language.FRENCH : Language.ENGLISH;
    }
}
