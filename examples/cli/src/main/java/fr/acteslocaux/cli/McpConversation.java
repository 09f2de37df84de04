package fr.acteslocaux.cli;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One client on two streams, a JSON message a line. It ends once the input has ended and every request is answered: the transport
 * of the SDK stops with its input and leaves the last answers unsaid.
 */
final class McpConversation implements McpServerTransportProvider {

    private static final long LONGEST_ANSWER_SECONDS = 60;
    private static final String NOT_JSON =
            "{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32700,\"message\":\"The line is no message of JSON-RPC\"}}";

    private final McpJsonMapper mapper;
    private final BufferedReader input;
    private final OutputStream output;
    private final Phaser underWay = new Phaser(1);
    private @Nullable McpServerSession session;

    McpConversation(McpJsonMapper mapper, InputStream input, OutputStream output) {
        this.mapper = mapper;
        this.input = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        this.output = output;
    }

    /** Takes each message, and waits for the last answers. */
    void run() throws InterruptedException {
        try {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                if (!line.isBlank()) {
                    take(line);
                }
            }
            underWay.awaitAdvanceInterruptibly(underWay.arrive(), LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (IOException failure) {
            throw new UncheckedIOException("The input cannot be read", failure);
        } catch (TimeoutException unanswered) {
            throw new IllegalStateException("A request was not answered in time", unanswered);
        }
    }

    private void take(String line) {
        JSONRPCMessage message;
        try {
            message = McpSchema.deserializeJsonRpcMessage(mapper, line);
        } catch (IOException | IllegalArgumentException notAMessage) {
            write(NOT_JSON);
            return;
        }
        underWay.register();
        Objects.requireNonNull(session, "session")
                .handle(message)
                .doFinally(signal -> underWay.arriveAndDeregister())
                .subscribe();
    }

    private synchronized void write(String line) {
        try {
            output.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            output.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException("The output cannot be written", failure);
        }
    }

    @Override
    public void setSessionFactory(McpServerSession.Factory factory) {
        session = factory.create(new Answers());
    }

    @Override
    public Mono<Void> notifyClients(String method, Object parameters) {
        return Objects.requireNonNull(session, "session").sendNotification(method, parameters);
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    /** Says what the session answers. */
    private final class Answers implements McpServerTransport {

        @Override
        public Mono<Void> sendMessage(JSONRPCMessage message) {
            return Mono.fromRunnable(() -> {
                try {
                    write(mapper.writeValueAsString(message));
                } catch (IOException failure) {
                    throw new UncheckedIOException("The answer cannot be written", failure);
                }
            });
        }

        @Override
        public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
            return mapper.convertValue(data, type);
        }

        @Override
        public Mono<Void> closeGracefully() {
            return Mono.empty();
        }
    }
}
