package fr.acteslocaux.cli;

import fr.acteslocaux.text.Language;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A command as a tool of assistants. What it takes is made of the command, and what it answers is the JSON of the command: there is
 * no second list of either.
 */
final class McpTool {

    /** Commands that write acts, or whose answers are for programmers. */
    private static final Set<String> NO_TOOLS = Set.of("convert", "generate", "law", "mcp", "schema");

    private final List<String> path;
    private final String description;
    private final McpArguments arguments;

    private McpTool(List<String> path, CommandLine command) {
        this.path = path;
        this.description =
                String.join(" ", command.getCommandSpec().usageMessage().description());
        this.arguments = new McpArguments(command.getCommandSpec());
    }

    static List<SyncToolSpecification> all() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Console silent = new Console(InputStream.nullInputStream(), nowhere, nowhere);
        return Subcommands.asked(new Actes(silent), List.of()).getSubcommands().entrySet().stream()
                .filter(command -> !NO_TOOLS.contains(command.getKey()))
                .flatMap(command -> below(List.of(command.getKey()), command.getValue()))
                .map(tool -> new SyncToolSpecification(
                        tool.described(), (exchange, request) -> tool.answer(request.arguments())))
                .toList();
    }

    private static Stream<McpTool> below(List<String> path, CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? Stream.of(new McpTool(path, command))
                : command.getSubcommands().entrySet().stream()
                        .flatMap(next -> below(
                                Stream.concat(path.stream(), Stream.of(next.getKey()))
                                        .toList(),
                                next.getValue()));
    }

    private Tool described() {
        return Tool.builder(String.join("_", path).replace('-', '_'), arguments.schema())
                .description(description)
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }

    private CallToolResult answer(Map<String, Object> given) {
        List<String> missing = arguments.missing(given);
        if (!missing.isEmpty()) {
            Language language = "en".equals(given.get("lang")) ? Language.ENGLISH : Language.FRENCH;
            return refusal(ReportTexts.of(language).text("mcp.missing", String.join(", ", missing)));
        }
        List<String> command = new ArrayList<>(path);
        command.addAll(arguments.written(given));
        command.add("--format=json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Actes.run(
                new ByteArrayInputStream(arguments.input(given).getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                command.toArray(String[]::new));
        String answer = out.toString(StandardCharsets.UTF_8);
        return exitCode == ExitCode.UNUSABLE
                ? refusal(answer + err.toString(StandardCharsets.UTF_8))
                : CallToolResult.builder()
                        .addTextContent(answer.strip())
                        .structuredContent(Map.of("answers", Json.trees(answer)))
                        .isError(false)
                        .build();
    }

    private static CallToolResult refusal(String reason) {
        return CallToolResult.builder()
                .addTextContent(reason.strip())
                .isError(true)
                .build();
    }
}
