package fr.acteslocaux.ctes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Schemas and real messages beside the project. A test that needs them is skipped where they are not. */
final class SharedFolder {

    private SharedFolder() {}

    static Path path(String name) {
        Path path = Path.of(System.getProperty("acteslocaux.shared", "absent"), "formats", name);
        assumeTrue(Files.isReadable(path), () -> "skipped: " + path + " is not there");
        return path;
    }

    static List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(path(name))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
