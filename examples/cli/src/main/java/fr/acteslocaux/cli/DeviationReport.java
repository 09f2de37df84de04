package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.scdl.Deviation;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells what in tables and messages is not as their schema wants it, on the standard error; or in JSON, where the command says. */
final class DeviationReport {

    private final Console console;
    private final Output output;
    private final Consumer<String> json;
    private boolean hasErrors;

    DeviationReport(Console console, Output output, Consumer<String> json) {
        this.console = console;
        this.output = output;
        this.json = json;
    }

    /** Says whether something told was an error. */
    boolean hasErrors() {
        return hasErrors;
    }

    void tell(String place, Deviation deviation) {
        tell(place, deviation, deviation.severity());
    }

    /** Tells why something is not written, which is an error whatever the same would be in a table that is read. */
    void refuse(String place, Deviation fault) {
        tell(place, fault, Severity.ERROR);
    }

    /** Tells what deviates in a message, which is read all the same. */
    void tell(String file, String message, fr.acteslocaux.ctes.reading.Deviation deviation) {
        if (output.isJson()) {
            ObjectNode tree = Json.object();
            tree.put("file", file);
            tree.put("message", message);
            tree.put(
                    "line",
                    deviation.place().line() == 0 ? null : deviation.place().line());
            tree.put("path", deviation.place().path());
            tree.put("deviation", deviation.kind().id());
            tree.put("severity", "warning");
            tree.put("expected", deviation.expected().in(output.language()));
            tree.put("found", deviation.found().in(output.language()));
            tree.put("text", deviation.in(output.language()));
            json.accept(Json.line(tree));
        } else {
            String where = file.endsWith(message) ? file : file + ": " + message;
            console.complain(where + ":" + deviation.place() + ": " + deviation.in(output.language()));
        }
    }

    private void tell(String place, Deviation deviation, Severity severity) {
        hasErrors |= severity == Severity.ERROR;
        if (output.isJson()) {
            json.accept(Json.line(tree(place, deviation, severity)));
        } else {
            console.complain(place + ": " + deviation.in(output.language()));
        }
    }

    private ObjectNode tree(String place, Deviation deviation, Severity severity) {
        ObjectNode tree = Json.object();
        tree.put("file", place);
        tree.put("line", deviation.line() == 0 ? null : deviation.line());
        tree.put("column", deviation.column().isEmpty() ? null : deviation.column());
        tree.put("deviation", deviation.kind().id());
        tree.put("severity", severity.name().toLowerCase(Locale.ROOT));
        tree.put("found", deviation.found());
        tree.put("text", deviation.in(output.language()));
        return tree;
    }
}
