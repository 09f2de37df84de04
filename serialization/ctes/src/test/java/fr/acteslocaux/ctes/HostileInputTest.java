package fr.acteslocaux.ctes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HostileInputTest {

    @Test
    void hostileInput_isRefused_andLargeInputIsRead_in64MB()
            throws IOException, InterruptedException, URISyntaxException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        classPath(),
                        HostileInput.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        // The parser of the JDK says something where bytes are not in their encoding.
        assertThat(said).isEmpty();
    }

    /** The modules of this machine, which the other one takes as a class path. */
    private static String classPath() throws URISyntaxException {
        Path tests = Path.of(HostileInputTest.class.getResource("messages").toURI())
                .getParent()
                .getParent()
                .getParent()
                .getParent();
        return Stream.concat(
                        List.of(
                                tests.toString(),
                                tests.resolveSibling("classes").toString())
                                .stream(),
                        Stream.of("jdk.module.path", "java.class.path")
                                .map(System::getProperty)
                                .filter(path -> path != null))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
