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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files of acts that a command is given. */
final class ActFiles {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            arity = "1..*",
            paramLabel = "FICHIER",
            description =
                    "Les documents d'actes, ou de listes d'actes ; - pour l'entrée standard, un acte par ligne si le nom finit"
                            + " par .ndjson.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--ndjson", description = "Lire un acte par ligne, quel que soit le nom.")
    private boolean ndjson;

    /** Reads all acts, and complains of what cannot be read; false if there is any such thing. */
    boolean forEach(Console console, Language language, BiConsumer<String, Act> action) {
        return forEach(
                console,
                language,
                (where, act) -> act,
                (origin, act) -> action.accept(origin.where().file(), act));
    }

    /**
     * Reads all acts, works on each, and takes what comes out in the order of the files and lines. Lines are worked on by several
     * threads.
     *
     * @param <R>  what the work gives
     * @param console  where problems are told
     * @param language  in which language
     * @param work  what is done with each act, in any thread
     * @param then  what is done with the place of the act and what the work gives
     * @return false if something could not be read
     */
    <R> boolean forEach(
            Console console, Language language, BiFunction<Where, Act, R> work, BiConsumer<Origin, R> then) {
        boolean usable = true;
        for (String file : files) {
            usable &= read(file, console, language, work, then);
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

    /** What became of one document: what the work gave, or why there is nothing. */
    private record Worked<R>(ReadResult<Act> read, Optional<R> result) {}

    private <R> boolean read(
            String file,
            Console console,
            Language language,
            BiFunction<Where, Act, R> work,
            BiConsumer<Origin, R> then) {
        AtomicBoolean usable = new AtomicBoolean(true);
        AtomicInteger count = new AtomicInteger();
        AtomicBoolean isAlone = new AtomicBoolean();
        Function<ReadResult<Act>, Worked<R>> working =
                read -> new Worked<>(read, read.value().map(act -> work.apply(whereIs(read, file), act)));
        Consumer<Worked<R>> taking = worked -> {
            worked.read()
                    .problems()
                    .forEach(problem -> console.complain(file + placeOf(problem) + problem.text(language)));
            Origin origin = new Origin(whereIs(worked.read(), file), count.incrementAndGet(), isAlone.get());
            worked.result().ifPresentOrElse(result -> then.accept(origin, result), () -> usable.set(false));
            console.count(language);
        };
        try (InputStream input = file.equals(STANDARD_INPUT) ? console.input() : Files.newInputStream(Path.of(file))) {
            Beginning beginning = Beginning.of(input);
            if (isOneALine(file) && beginning.isOfSeveralLines()) {
                console.complain(file + ": " + ReportTexts.of(language).text("file.indented"));
                return false;
            }
            if (isOneALine(file) && !beginning.isOfWideCharacters()) {
                InOrder.forEach(ActReader.readLines(beginning.input()), working, taking);
                return usable.get();
            }
            if (beginning.isArray()) {
                ReadResult<List<Act>> acts = ActReader.readArray(beginning.input());
                if (acts.value().isEmpty()) {
                    taking.accept(new Worked<>(ReadResult.failed(acts.problems()), Optional.empty()));
                }
                acts.value().orElse(List.of()).forEach(act -> taking.accept(working.apply(ReadResult.of(act))));
            } else {
                isAlone.set(true);
                taking.accept(working.apply(ActReader.read(beginning.input())));
            }
            return usable.get();
        } catch (NoSuchFileException | InvalidPathException missing) {
            console.complain(file + ": " + ReportTexts.of(language).text("file.missing"));
        } catch (IOException | UncheckedIOException failure) {
            String problem = Files.isDirectory(Path.of(file)) ? "file.folder" : "file.unreadable";
            console.complain(file + ": " + ReportTexts.of(language).text(problem));
        }
        return false;
    }

    private static Where whereIs(ReadResult<Act> read, String file) {
        return new Where(
                file,
                Optional.of(read.place())
                        .filter(place -> !place.equals(Place.NONE))
                        .map(Place::line));
    }

    private static String placeOf(Problem problem) {
        Place place = problem.place();
        String position = place.equals(Place.NONE) ? "" : ":" + place.line() + ":" + place.column();
        return position + ": " + (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ");
    }
}
