package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "mcp",
        description =
                "Serveur du Model Context Protocol, sur l'entrée et la sortie, pour les assistants : délais, contrôles,"
                        + " règles, identifiants, jours fériés, tribunaux, matières.",
        mixinStandardHelpOptions = true)
final class McpCommand implements Callable<Integer> {

    private static final String INSTRUCTIONS =
            "Deadlines, checks and identifiers of the acts of French local authorities. Each answer is the JSON of the command"
                    + " actes, a line for each value: steps carry their legal sources and how sure they are; \"debated\" and"
                    + " \"safeDay\" tell where the law is read in more than one way; \"waitsFor\" names the facts that are missing,"
                    + " which should be asked for and not guessed. Say which act, which event and which reader were chosen."
                    + " Nothing is stored, no file is read and no network is used. The option lang is fr or en.";

    private final Console console;

    McpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        McpJsonMapper mapper = new JacksonMcpJsonMapper(new JsonMapper());
        McpConversation conversation = new McpConversation(mapper, console.input(), console.output());
        McpSyncServer server = McpServer.sync(conversation)
                .serverInfo("actes", Actes.VERSION)
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .jsonMapper(mapper)
                .jsonSchemaValidator(new ByTheCommand())
                .tools(McpTool.all())
                .build();
        conversation.run();
        server.closeGracefully();
        return ExitCode.FINE;
    }

    /** Leaves it to the command to say what is wrong with its arguments. */
    private static final class ByTheCommand implements JsonSchemaValidator {

        @Override
        public ValidationResponse validate(Map<String, Object> schema, Object content) {
            return ValidationResponse.asValid("");
        }
    }
}
