package fr.acteslocaux.cli;

import fr.acteslocaux.law.Law;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** A table of wordings that somebody gives, to try a reform. */
final class LawFile {

    private LawFile() {}

    static Law read(String file, CommandSpec spec) {
        try (Reader table = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            return Law.standard().with(file, table);
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw Unusable.because(spec, file + " : fichier introuvable");
        } catch (IOException | UncheckedIOException failure) {
            throw Unusable.because(spec, file + " : fichier illisible");
        } catch (IllegalArgumentException refused) {
            throw Unusable.because(spec, String.valueOf(refused.getMessage()));
        }
    }
}
