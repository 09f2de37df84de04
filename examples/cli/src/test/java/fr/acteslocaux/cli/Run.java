package fr.acteslocaux.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;

/** One run of the command: what it wrote and how it ended. */
record Run(int exitCode, String out, String err) {

    static final Path ROOT = Path.of(System.getProperty("acteslocaux.root"));
    static final String RODEZ =
            ROOT.resolve("examples/acts/rodez-dec2024-0126.json").toString();

    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        return watched(input, () -> 0, arguments);
    }

    /** Runs the command before somebody whose time passes as given. */
    static Run watched(String input, LongSupplier nanoseconds, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Actes.run(
                new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, nanoseconds),
                arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<JsonNode> json() {
        JsonMapper mapper = new JsonMapper();
        return out.lines()
                .map(line -> {
                    try {
                        return mapper.readTree(line);
                    } catch (JsonProcessingException notJson) {
                        throw new AssertionError("Not a line of JSON: " + line, notJson);
                    }
                })
                .toList();
    }
}
