package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.scdl.Deviation;
import fr.acteslocaux.scdl.UnreadableTableException;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.text.Language;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files of acts that a command is given. */
final class ActFiles {

    private static final String STANDARD_INPUT = "-";
    private static final int FARTHEST_BEGINNING = 1_000;
    private static final String JSON_BLANKS = " \t\r\n";

    @Parameters(
            arity = "1..*",
            paramLabel = "FICHIER",
            description =
                    "Les documents d'actes, de listes d'actes, ou les tables de délibérations (SCDL) ; - pour l'entrée standard, un acte par ligne si le nom finit"
                            + " par .ndjson.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--ndjson", description = "Lire un acte par ligne, quel que soit le nom.")
    private boolean ndjson;

    @Option(
            names = "--from",
            paramLabel = "FORME",
            description = "Ce que sont les fichiers : ${COMPLETION-CANDIDATES} (défaut : ce qu'on y voit).")
    private @Nullable Form from;

    @Option(
            names = "--authority",
            paramLabel = "COLLECTIVITÉ",
            description =
                    "Auteur des actes d'une table, si elle ne dit pas si c'est une commune : commune, epci, syndicat,"
                            + " sivu, sivom, department ou region.")
    private @Nullable String authority;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** What files of acts can be. */
    enum Form {
        json,
        scdl
    }

    /** Reads all acts, and complains of what cannot be read; false if there is any such thing. */
    boolean forEach(Console console, Language language, DeviationReport deviations, BiConsumer<Origin, Act> action) {
        return forEach(console, language, deviations, (file, act) -> act, action);
    }

    /**
     * Reads all acts, works on each, and takes what comes out in the order of the files and lines. Lines are worked on by several
     * threads.
     *
     * @param <R>  what the work gives
     * @param console  where problems are told
     * @param language  in which language
     * @param deviations  where it is told what deviates in tables
     * @param work  what is done with each act, in any thread
     * @param then  what is done with the place of the act and what the work gives
     * @return false if something could not be read
     */
    <R> boolean forEach(
            Console console,
            Language language,
            DeviationReport deviations,
            BiFunction<String, Act, R> work,
            BiConsumer<Origin, R> then) {
        boolean usable = true;
        for (String file : files) {
            usable &= read(file, console, language, deviations, work, then);
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
            DeviationReport deviations,
            BiFunction<String, Act, R> work,
            BiConsumer<Origin, R> then) {
        AtomicBoolean usable = new AtomicBoolean(true);
        AtomicInteger count = new AtomicInteger();
        AtomicBoolean isAlone = new AtomicBoolean();
        Function<ReadResult<Act>, Worked<R>> working =
                read -> new Worked<>(read, read.value().map(act -> work.apply(file, act)));
        Consumer<Worked<R>> taking = worked -> {
            worked.read()
                    .problems()
                    .forEach(problem -> console.complain(file + placeOf(problem) + problem.text(language)));
            Origin origin = new Origin(file, count.incrementAndGet(), isAlone.get());
            worked.result().ifPresentOrElse(result -> then.accept(origin, result), () -> usable.set(false));
            console.count(language);
        };
        try (InputStream input = file.equals(STANDARD_INPUT) ? console.input() : Files.newInputStream(Path.of(file))) {
            if (isOneALine(file)) {
                InOrder.forEach(ActReader.readLines(input), working, taking);
                return usable.get();
            }
            InputStream document = new BufferedInputStream(input);
            if (from == null ? ActTable.isSeenIn(document) : from == Form.scdl) {
                readTable(file, document, console, language, deviations, work, then);
                return true;
            }
            if (beginsAsArray(document)) {
                ReadResult<List<Act>> acts = ActReader.readArray(document);
                if (acts.value().isEmpty()) {
                    taking.accept(new Worked<>(ReadResult.failed(acts.problems()), Optional.empty()));
                }
                acts.value().orElse(List.of()).forEach(act -> taking.accept(working.apply(ReadResult.of(act))));
            } else {
                isAlone.set(true);
                taking.accept(working.apply(ActReader.read(document)));
            }
            return usable.get();
        } catch (UnreadableTableException refusal) {
            console.complain(file + ": " + refusal.in(language));
        } catch (NoSuchFileException | InvalidPathException missing) {
            console.complain(file + ": " + ReportTexts.of(language).text("file.missing"));
        } catch (IOException | UncheckedIOException failure) {
            String problem = Files.isDirectory(Path.of(file)) ? "file.folder" : "file.unreadable";
            console.complain(file + ": " + ReportTexts.of(language).text(problem));
        }
        return false;
    }

    private <R> void readTable(
            String file,
            InputStream document,
            Console console,
            Language language,
            DeviationReport deviations,
            BiFunction<String, Act, R> work,
            BiConsumer<Origin, R> then) {
        record WorkedRow<R>(ActTable.Row row, Optional<R> result) {}
        Optional<LocalAuthority.Kind> kind =
                Optional.ofNullable(authority).map(name -> AuthorityOption.named(name, spec));
        AtomicInteger count = new AtomicInteger();
        try (ActTable table = new ActTable(document, kind)) {
            Set<Deviation> told = new HashSet<>(table.deviations());
            table.deviations().forEach(deviation -> deviations.tell(file, deviation));
            InOrder.forEach(
                    table.stream(),
                    read -> {
                        ActTable.Row row = table.row(read);
                        return new WorkedRow<>(row, row.act().map(act -> work.apply(file, act)));
                    },
                    worked -> {
                        worked.row().deviations().forEach(deviation -> deviations.tell(file, deviation));
                        Origin origin = new Origin(
                                file,
                                count.incrementAndGet(),
                                false,
                                true,
                                worked.row().publisher());
                        worked.result().ifPresent(result -> then.accept(origin, result));
                        console.count(language);
                    });
            table.deviations().stream().filter(told::add).forEach(deviation -> deviations.tell(file, deviation));
        }
    }

    /** Looks at the first byte that is no blank, not far. */
    private static boolean beginsAsArray(InputStream document) throws IOException {
        document.mark(FARTHEST_BEGINNING);
        int first = document.read();
        for (int read = 1; read < FARTHEST_BEGINNING && JSON_BLANKS.indexOf(first) >= 0; read++) {
            first = document.read();
        }
        document.reset();
        return first == '[';
    }

    private static String placeOf(Problem problem) {
        Place place = problem.place();
        String position = place.equals(Place.NONE) ? "" : ":" + place.line() + ":" + place.column();
        return position + ": " + (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ");
    }
}
