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
    void jackson_isUnknownToTheWireForm() throws IOException {
        Path sources = ProjectFile.of("serialization/wire/src/main/java").path();
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();
            for (Path file : java) {
                assertThat(Files.readString(file, StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain("jackson.core", "jackson.databind", "com.fasterxml");
            }
        }
    }
}
