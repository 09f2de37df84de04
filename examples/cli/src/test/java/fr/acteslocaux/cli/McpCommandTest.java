package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asked by the client of the SDK, in a process of its own. */
class McpCommandTest {

    private static McpSyncClient client;

    @BeforeAll
    static void startServer() {
        JacksonMcpJsonMapper mapper = new JacksonMcpJsonMapper(new JsonMapper());
        ServerParameters server = ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args("-cp", System.getProperty("java.class.path"), Actes.class.getName(), "mcp")
                .build();
        client = McpClient.sync(new StdioClientTransport(server, mapper))
                .jsonSchemaValidator((schema, content) -> JsonSchemaValidator.ValidationResponse.asValid(""))
                .build();
        client.initialize();
    }

    @AfterAll
    static void stopServer() {
        client.close();
    }

    private static CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }

    @Test
    void everyDeadline_isAToolWhoseChoicesAreRequired() {
        List<Tool> tools = client.listTools().tools();
        List<String> deadlines = new DeadlineCommand(new Console(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream()))
                .names();
        assertThat(tools)
                .extracting(Tool::name)
                .containsAll(deadlines.stream()
                        .map(name -> "deadline_" + name.replace('-', '_'))
                        .toList())
                .contains("check", "id", "court", "holidays", "matters", "rules")
                .doesNotContain("convert", "generate", "mcp");
        Tool appeal = tools.stream()
                .filter(tool -> tool.name().equals("deadline_appeal"))
                .findFirst()
                .orElseThrow();
        assertThat(appeal.inputSchema().get("required"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .containsExactlyInAnyOrder("act", "for", "from", "trigger");
        assertThat(appeal.annotations().readOnlyHint()).isTrue();
        assertThat(tools)
                .allSatisfy(tool -> assertThat(String.valueOf(tool.inputSchema()))
                        .doesNotContain("COMPLETION-CANDIDATES")
                        .doesNotContain("law="));
    }

    @Test
    void answer_isThatOfTheCommand() {
        CallToolResult result = call(
                "deadline_appeal",
                Map.of(
                        "from",
                        "2024-06-03",
                        "act",
                        "other",
                        "trigger",
                        "publication",
                        "for",
                        "third-party",
                        "lang",
                        "en"));
        Run command = Run.of(
                "deadline",
                "appeal",
                "--from=2024-06-03",
                "--act=other",
                "--trigger=publication",
                "--for=third-party",
                "--lang=en",
                "--format=json");
        assertThat(result.isError()).isFalse();
        assertThat(text(result)).isEqualTo(command.out().strip()).contains("\"lastDay\":\"2024-08-05\"");
        assertThat(String.valueOf(result.structuredContent())).contains("lastDay=2024-08-05");
    }

    @Test
    void actAsAnObject_isChecked() throws IOException {
        Map<?, ?> rodez = new JsonMapper().readValue(Files.readString(Path.of(Run.RODEZ)), Map.class);
        CallToolResult result = call("check", Map.of("acts", rodez, "as-of", "2024-07-01"));
        assertThat(result.isError()).isFalse();
        assertThat(text(result)).contains("\"number\":\"DEC2024/0126\"").contains("\"lastDay\":\"2024-08-05\"");
    }

    @Test
    void choiceThatIsNotMade_isAToolErrorThatNamesIt() {
        CallToolResult result = call("deadline_appeal", Map.of("from", "2024-06-03", "lang", "en"));
        assertThat(result.isError()).isTrue();
        assertThat(text(result))
                .contains("act")
                .contains("for")
                .contains("trigger")
                .contains("expected");
    }

    @Test
    void dayThatDoesNotExist_isAToolErrorThatSaysWhatWasExpected() {
        CallToolResult result = call(
                "deadline_appeal",
                Map.of("from", "2024-06-31", "act", "other", "trigger", "notification", "for", "addressee"));
        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains("\"2024-06-31\" n'est pas un jour").contains("2024-06-03");
    }

    @Test
    void unknownArgument_isAToolErrorThatNamesIt() {
        CallToolResult result = call("holidays", Map.of("year", "2024", "territori", "57"));
        assertThat(result.isError()).isTrue();
        assertThat(text(result)).contains("--territori").contains("--territory");
    }

    @Test
    void whatIsAskedBeforeTheInputEnds_isAnswered() {
        Run run = Run.withInput("""
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},\
                "clientInfo":{"name":"town","version":"1"}}}
                {"jsonrpc":"2.0","method":"notifications/initialized"}
                no message
                {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"id","arguments":{"kind":"uai",\
                "values":["0120612A"]}}}
                """, "mcp");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .anyMatch(line -> line.contains("\"id\":1,"))
                .anyMatch(line -> line.contains("\"id\":null,") && line.contains("-32700"))
                .anyMatch(line -> line.contains("\"id\":2,") && line.contains("0120612A"));
    }

    @Test
    void pageOfTools_namesThemAll() throws IOException {
        String page = Files.readString(Run.ROOT.resolve("docs/assistants.md"), StandardCharsets.UTF_8);
        List<String> named = Pattern.compile("`([a-z_]+)`")
                .matcher(page.substring(page.indexOf("| tools |")))
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
        assertThat(new TreeSet<>(named))
                .isEqualTo(new TreeSet<>(
                        client.listTools().tools().stream().map(Tool::name).toList()));
    }
}
