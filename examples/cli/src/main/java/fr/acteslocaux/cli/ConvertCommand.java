package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.ActWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "convert", description = "Les actes dans une autre forme.", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    enum Form {
        json
    }

    private final Console console;

    @Mixin
    private final Wording wording = new Wording();

    @Mixin
    private final ActFiles files = new ActFiles();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORME",
            description = "La forme : ${COMPLETION-CANDIDATES}. Des actes lus un par ligne sont écrits un par ligne.")
    private Form form = Form.json;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean usable = files.forEach(console, wording.language(), (file, act) -> console.print(written(act, file)));
        return usable ? ExitCode.FINE : ExitCode.UNUSABLE;
    }

    private String written(Act act, String file) {
        byte[] document = switch (form) {
            case json -> files.isOneALine(file) ? ActWriter.writeLine(act) : ActWriter.write(act);
        };
        return new String(document, StandardCharsets.UTF_8).stripTrailing();
    }
}
