package fr.acteslocaux.serialization;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the project that tests hold against what the code makes. */
record ProjectFile(Path path) {

    static ProjectFile of(String fromRoot) {
        return new ProjectFile(Path.of(System.getProperty("acteslocaux.root"), fromRoot));
    }

    String text() throws IOException {
        return Files.readString(path, StandardCharsets.UTF_8);
    }

    /** Returns the text; before that, {@code -Dacteslocaux.update=true} puts another one in its place. */
    String textAfterUpdate(String current) throws IOException {
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.writeString(path, current, StandardCharsets.UTF_8);
        }
        return text();
    }
}
