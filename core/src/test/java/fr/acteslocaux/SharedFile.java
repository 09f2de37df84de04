package fr.acteslocaux;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real data and facts beside the project. A test that needs them is skipped where they are not. */
public final class SharedFile {

    private SharedFile() {}

    /** Returns the lines of a file, or skips the test. */
    public static List<String> lines(String name) throws IOException {
        Path file = Path.of(System.getProperty("acteslocaux.shared", "absent"), name);
        assumeTrue(Files.isReadable(file), () -> "skipped: " + file + " is not there");
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    /** Returns the lines of a table below its header, cut into cells, or skips the test. */
    public static List<List<String>> rows(String name, String separator) throws IOException {
        return lines(name).stream()
                .skip(1)
                .map(line -> List.of(line.split(separator, -1)))
                .toList();
    }
}
