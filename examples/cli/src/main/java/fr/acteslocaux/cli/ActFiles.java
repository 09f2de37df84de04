package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files of acts that a command is given. */
final class ActFiles {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            arity = "1..*",
            paramLabel = "FICHIER",
            description =
                    "Les documents d'actes ; - pour l'entrée standard, un acte par ligne si le nom finit par .ndjson.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--ndjson", description = "Lire un acte par ligne, quel que soit le nom.")
    private boolean ndjson;

    /** Reads all acts, and complains of what cannot be read; false if there is any such thing. */
    boolean forEach(Console console, Language language, BiConsumer<String, Act> action) {
        boolean usable = true;
        for (String file : files) {
            usable &= read(file, console, language, action);
        }
        return usable;
    }

    /** Takes the first of several files for something else than acts. */
    Optional<String> takeFirst() {
        return files.size() < 2 ? Optional.empty() : Optional.of(files.remove(0));
    }

    boolean isOneALine(String file) {
        return ndjson || file.endsWith(".ndjson");
    }

    private boolean read(String file, Console console, Language language, BiConsumer<String, Act> action) {
        try (InputStream input = file.equals(STANDARD_INPUT) ? console.input() : Files.newInputStream(Path.of(file));
                Stream<ReadResult<Act>> acts =
                        isOneALine(file) ? ActReader.readLines(input) : Stream.of(ActReader.read(input))) {
            return acts.map(result -> take(file, result, console, language, action))
                    .reduce(true, Boolean::logicalAnd);
        } catch (NoSuchFileException | InvalidPathException missing) {
            console.complain(file + ": " + ReportTexts.of(language).text("file.missing"));
        } catch (IOException | UncheckedIOException failure) {
            console.complain(file + ": " + ReportTexts.of(language).text("file.unreadable"));
        }
        return false;
    }

    private static boolean take(
            String file, ReadResult<Act> result, Console console, Language language, BiConsumer<String, Act> action) {
        result.problems().forEach(problem -> console.complain(file + placeOf(problem) + problem.text(language)));
        result.value().ifPresent(act -> action.accept(file, act));
        return result.value().isPresent();
    }

    private static String placeOf(Problem problem) {
        Place place = problem.place();
        String position = place.equals(Place.NONE) ? "" : ":" + place.line() + ":" + place.column();
        return position + ": " + (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ");
    }
}
