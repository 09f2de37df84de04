package fr.acteslocaux.ctes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A message of each kind, made for these tests around the decision of Rodez; those whose code is unknown are named for their root. */
final class OwnMessages {

    static final String ACT = "012-211202023-20240603-DEC20240126-AU";

    private OwnMessages() {}

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(OwnMessages.class.getResource("messages"))
                    .toURI());
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ReceivedFile read(String name) {
        return ReceivedFile.read(name, bytes(name));
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder().resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns a message in which something is written otherwise. */
    static byte[] changed(String name, String what, String by) {
        String text = new String(bytes(name), StandardCharsets.ISO_8859_1);
        if (!text.contains(what)) {
            throw new IllegalArgumentException(name + " has no " + what);
        }
        return text.replace(what, by).getBytes(StandardCharsets.ISO_8859_1);
    }
}
