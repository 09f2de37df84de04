package fr.acteslocaux.cli;

import fr.acteslocaux.text.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that answers. */
final class Output {

    enum Format {
        text,
        json
    }

    @Mixin
    private final Wording wording = new Wording();

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "Forme : ${COMPLETION-CANDIDATES} (défaut : text). En json, un objet par ligne.")
    private Format format = Format.text;

    Language language() {
        return wording.language();
    }

    boolean isJson() {
        return format == Format.json;
    }
}
