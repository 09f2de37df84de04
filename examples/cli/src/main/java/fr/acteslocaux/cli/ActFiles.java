package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.ctes.ActLife;
import fr.acteslocaux.ctes.MessageFolder;
import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import fr.acteslocaux.scdl.Deviation;
import fr.acteslocaux.scdl.UnreadableTableException;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
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

    @Parameters(
            arity = "1..*",
            paramLabel = "FICHIER",
            description =
                    "Les documents d'actes ou de listes d'actes, un acte par ligne si le nom finit par .ndjson ; les tables de"
                            + " délibérations (SCDL) ; les messages @CTES, leurs dossiers et archives ; - pour l'entrée"
                            + " standard.")
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
                    "Auteur des actes d'une table ou de messages qui ne disent pas si c'est une commune : commune, epci, syndicat,"
                            + " sivu, sivom, department ou region.")
    private @Nullable String authority;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** What files of acts can be. */
    enum Form {
        json,
        scdl,
        ctes
    }

    /** Reads all acts, and complains of what cannot be read; false if there is any such thing. */
    boolean forEach(Console console, Language language, DeviationReport deviations, BiConsumer<Origin, Act> action) {
        return forEach(console, language, deviations, ReadAct::act, action);
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
            Function<ReadAct, R> work,
            BiConsumer<Origin, R> then) {
        Job<R> job = new Job<>(console, language, deviations, work, then);
        boolean usable = true;
        for (String file : files) {
            usable &= read(file, job);
        }
        return usable;
    }

    /** What is done with acts, and where it is told what is wrong. */
    private record Job<R>(
            Console console,
            Language language,
            DeviationReport deviations,
            Function<ReadAct, R> work,
            BiConsumer<Origin, R> then) {

        void complain(String file, String key, Object... arguments) {
            console.complain(file + ": " + ReportTexts.of(language).text(key, arguments));
        }
    }

    /** Takes the first of several files for something else than acts. */
    Optional<String> takeFirst() {
        return files.size() < 2 ? Optional.empty() : Optional.of(files.remove(0));
    }

    boolean isOneALine(String file) {
        return ndjson || file.endsWith(".ndjson");
    }

    private <R> boolean read(String file, Job<R> job) {
        try {
            if (!file.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(file))) {
                return readMessages(file, ActMessages.ofFolder(Path.of(file), kind()), job);
            }
            try (InputStream input =
                    file.equals(STANDARD_INPUT) ? job.console().input() : Files.newInputStream(Path.of(file))) {
                return read(file, Beginning.of(input), job);
            }
        } catch (UnreadableTableException refusal) {
            job.console().complain(file + ": " + refusal.in(job.language()));
        } catch (UnreadableMessageException refusal) {
            job.console().complain(file + ": " + refusal.text(job.language()));
        } catch (NoSuchFileException | InvalidPathException missing) {
            job.complain(file, "file.missing");
        } catch (IOException | UncheckedIOException failure) {
            job.complain(file, Files.isDirectory(Path.of(file)) ? "file.folder" : "file.unreadable");
        }
        return false;
    }

    private <R> boolean read(String file, Beginning beginning, Job<R> job) throws IOException {
        return switch (from == null ? beginning.form() : from) {
            case json -> readDocuments(file, beginning, job);
            case scdl -> readTable(file, beginning.input(), job);
            case ctes ->
                readMessages(
                        file,
                        beginning.isCompressed()
                                ? ActMessages.ofArchive(beginning.input(), kind())
                                : ActMessages.ofMessage(nameOf(file), beginning.input(), kind()),
                        job);
        };
    }

    private static String nameOf(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    private Optional<LocalAuthority.Kind> kind() {
        return Optional.ofNullable(authority).map(name -> AuthorityOption.named(name, spec));
    }

    /** What became of one document: what the work gave, or why there is nothing. */
    private record Worked<R>(ReadResult<Act> read, Optional<R> result) {}

    private <R> boolean readDocuments(String file, Beginning beginning, Job<R> job) throws IOException {
        AtomicBoolean usable = new AtomicBoolean(true);
        AtomicInteger count = new AtomicInteger();
        AtomicBoolean isAlone = new AtomicBoolean();
        Function<ReadResult<Act>, Worked<R>> working = read ->
                new Worked<>(read, read.value().map(act -> job.work().apply(new ReadAct(whereIs(read, file), act))));
        Consumer<Worked<R>> taking = worked -> {
            worked.read()
                    .problems()
                    .forEach(problem -> job.console().complain(file + placeOf(problem) + problem.text(job.language())));
            Origin origin = new Origin(whereIs(worked.read(), file), count.incrementAndGet(), isAlone.get());
            worked.result().ifPresentOrElse(result -> job.then().accept(origin, result), () -> usable.set(false));
            job.console().count(job.language());
        };
        if (isOneALine(file) && beginning.isOfSeveralLines()) {
            job.complain(file, "file.indented");
            return false;
        }
        if (isOneALine(file) && !beginning.isOfWideCharacters()) {
            InOrder.forEach(ActReader.readLines(beginning.input()), working, taking);
        } else if (beginning.isArray()) {
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
    }

    /** What became of one row: what the work gave, if it is an act. */
    private record WorkedRow<R>(ActTable.Row row, Optional<R> result) {}

    private <R> boolean readTable(String file, InputStream bytes, Job<R> job) {
        AtomicInteger count = new AtomicInteger();
        try (ActTable table = new ActTable(bytes, kind())) {
            Set<Deviation> told = new HashSet<>(table.deviations());
            table.deviations().forEach(deviation -> job.deviations().tell(file, deviation));
            InOrder.forEach(
                    table.stream(),
                    read -> {
                        ActTable.Row row = table.row(read);
                        Where where = new Where(file, Optional.of((int) read.line()));
                        return new WorkedRow<>(
                                row, row.act().map(act -> job.work().apply(new ReadAct(where, act))));
                    },
                    worked -> {
                        ActTable.Row row = worked.row();
                        row.deviations().forEach(deviation -> job.deviations().tell(file, deviation));
                        Where where = new Where(file, Optional.of((int) row.line()));
                        Origin origin = new Origin(where, count.incrementAndGet(), false, true, row.publisher());
                        worked.result().ifPresent(result -> job.then().accept(origin, result));
                        job.console().count(job.language());
                    });
            table.deviations().stream()
                    .filter(told::add)
                    .forEach(deviation -> job.deviations().tell(file, deviation));
        }
        return true;
    }

    private <R> boolean readMessages(String file, ActMessages acts, Job<R> job) {
        MessageFolder folder = acts.messages();
        if (folder.messages().isEmpty() && folder.unreadable().isEmpty()) {
            job.complain(file, "file.folder");
            return false;
        }
        folder.unreadable()
                .forEach(unread -> job.console()
                        .complain(file + ": " + unread.name() + ": "
                                + unread.reason().text(job.language())));
        folder.messages()
                .forEach(message -> message.deviations()
                        .forEach(deviation -> job.deviations().tell(file, message.name(), deviation)));
        AtomicInteger count = new AtomicInteger();
        boolean usable = folder.unreadable().isEmpty();
        for (ActLife life : folder.acts()) {
            Optional<Act> act = acts.act(life);
            if (act.isEmpty()) {
                job.complain(file, "message.no-act", life.identifier().text());
                usable = false;
            }
            act.ifPresent(known -> {
                Where where = new Where(file, Optional.empty());
                R result = job.work().apply(new ReadAct(where, known, Optional.of(life.deadlines())));
                Origin origin = new Origin(where, count.incrementAndGet(), false);
                job.then().accept(origin, result);
            });
            job.console().count(job.language());
        }
        return usable;
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
