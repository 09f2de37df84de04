package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.text.MalformedValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "id",
        description = "Lit des identifiants : bien formés ou non, et leurs parties.",
        mixinStandardHelpOptions = true)
final class IdCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Output output = new Output();

    @Parameters(index = "0", paramLabel = "TYPE", description = "L'un de : ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private IdentifierKind kind;

    @Parameters(
            index = "1..*",
            paramLabel = "VALEUR",
            description = "Les valeurs ; à défaut, une par ligne sur l'entrée.")
    private List<String> values = new ArrayList<>();

    private int exitCode = ExitCode.FINE;

    IdCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.forEachValue(values, this::answer);
        return exitCode;
    }

    private void answer(String input) {
        try {
            Map<String, Object> parts = kind.read(input);
            console.print(output.isJson() ? jsonOf(input, parts) : Visible.line(textOf(input, parts)));
        } catch (MalformedValueException malformed) {
            exitCode = ExitCode.WRONG;
            String problem = malformed.fault().in(output.language());
            console.print(output.isJson() ? jsonOfNone(input, problem) : Visible.line(problem));
        }
    }

    private static ObjectNode answer(String input, boolean valid) {
        return Json.object().put("input", input).put("valid", valid);
    }

    private static String jsonOf(String input, Map<String, Object> parts) {
        ObjectNode answer = answer(input, true).putNull("canonical").putNull("problem");
        parts.forEach((name, value) -> answer.set(name, Json.tree(value)));
        return Json.line(answer);
    }

    private String jsonOfNone(String input, String problem) {
        ObjectNode answer = answer(input, false).putNull("canonical").put("problem", problem);
        kind.partsOfNone().forEach((name, value) -> answer.set(name, Json.tree(value)));
        return Json.line(answer);
    }

    private String textOf(String input, Map<String, Object> parts) {
        StringBuilder line = new StringBuilder(ReportTexts.of(output.language()).text("id.valid", input));
        parts.forEach((name, value) -> {
            String text = textOf(value);
            if (!text.equals(input) && !value.equals(true)) {
                line.append(", ")
                        .append(ReportTexts.of(output.language()).text("part." + name))
                        .append(text.isEmpty() ? "" : " ")
                        .append(text);
            }
        });
        return line.toString();
    }

    /** What is so goes without saying: the name of such a part says that it is not. */
    private static String textOf(Object value) {
        if (value instanceof Boolean) {
            return "";
        }
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(" ; "))
                : value.toString();
    }
}
