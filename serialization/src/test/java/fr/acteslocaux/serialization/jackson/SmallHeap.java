package fr.acteslocaux.serialization.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Localized;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Java machine with a heap of 64 MB, for one main class of the tests. */
final class SmallHeap {

    private SmallHeap() {}

    /** Runs the class; the answer is what the machine wrote, empty if all went well. */
    static String run(Class<?> main) throws IOException, InterruptedException, URISyntaxException {
        List<String> classPath = new ArrayList<>();
        for (Class<?> needed : List.of(main, JsonTree.class, Localized.class, JsonFactory.class, Acts.class)) {
            classPath.add(Path.of(needed.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        Stream.of("target/classes", "target/test-classes")
                .map(directory -> Path.of(System.getProperty("acteslocaux.root"), "serialization", directory))
                .forEach(directory -> classPath.add(directory.toString()));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        String.join(File.pathSeparator, classPath),
                        main.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0 ? "" : "failed: " + said;
    }
}
