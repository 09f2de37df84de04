package town;

import com.sun.net.httpserver.HttpServer;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Locale;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Starts the service on the server of the JDK. */
public final class TownService {

    private TownService() {}

    /** Starts it on port 8080, or that of the environment. */
    public static void main(String[] arguments) {
        start(Integer.parseInt(System.getenv().getOrDefault("PORT", "8080")));
    }

    static HttpServer start(int port) {
        Locale.setDefault(Locale.FRANCE); // the language of constraints, and of the sentences of timelines
        URI address = UriBuilder.fromUri("http://localhost/").port(port).build();
        return JdkHttpServerFactory.createHttpServer(
                address,
                new ResourceConfig(
                        ActResource.class,
                        DocumentRefusal.class,
                        ParameterRefusal.class,
                        ValueParameters.class,
                        ViolationRefusal.class));
    }
}
