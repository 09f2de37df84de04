package fr.acteslocaux.cli;

import fr.acteslocaux.law.Law;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.MalformedTableException;
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

    static Law read(String file, CommandSpec spec, Language language) {
        try (Reader table = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            return Law.standard().with(file, table);
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw Unusable.because(spec, file + ": " + ReportTexts.of(language).text("file.missing"));
        } catch (IOException | UncheckedIOException failure) {
            throw Unusable.because(spec, file + ": " + ReportTexts.of(language).text("file.unreadable"));
        } catch (MalformedTableException refused) {
            throw Unusable.because(spec, refused.in(language));
        }
    }
}
