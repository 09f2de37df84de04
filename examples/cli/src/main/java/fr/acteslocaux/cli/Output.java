package fr.acteslocaux.cli;

import fr.acteslocaux.text.Language;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class Output {

    enum Tongue {
        fr,
        en
    }

    enum Format {
        text,
        json
    }

    @Option(
            names = "--lang",
            defaultValue = "fr",
            paramLabel = "LANGUE",
            description = "Langue : ${COMPLETION-CANDIDATES} (défaut : fr).")
    private Tongue tongue = Tongue.fr;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "Forme : ${COMPLETION-CANDIDATES} (défaut : text). En json, un objet par ligne.")
    private Format format = Format.text;

    Language language() {
        return tongue == Tongue.fr ? Language.FRENCH : Language.ENGLISH;
    }

    boolean isJson() {
        return format == Format.json;
    }
}
