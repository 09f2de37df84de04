package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WireRoomTest {

    @Test
    void jackson_isKnownOnlyInItsRoom() throws IOException {
        Path sources =
                ProjectFile.of("serialization/src/main/java/fr/acteslocaux").path();
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> elsewhere = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().endsWith("jackson"))
                    .toList();
            assertThat(elsewhere).isNotEmpty();
            for (Path file : elsewhere) {
                assertThat(Files.readString(file, StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain("com.fasterxml");
            }
        }
    }
}
