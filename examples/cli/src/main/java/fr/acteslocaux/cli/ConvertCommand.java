package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.scdl.DeliberationProfile;
import fr.acteslocaux.scdl.Deviation;
import fr.acteslocaux.scdl.OpenDataRow;
import fr.acteslocaux.scdl.PublishedAct;
import fr.acteslocaux.scdl.TableWriter;
import fr.acteslocaux.scdl.UnwritableRowException;
import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.text.MalformedValueException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "convert", description = "Les actes dans une autre forme.", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    /** What acts can be written as. */
    enum Form {
        /** Their documents. */
        JSON,
        /** The table of deliberations. */
        SCDL,
        /** The table of all acts. */
        ALL_ACTS,
        /** The same with the days that follow from them. */
        OPEN_DATA,
        /** The same, a JSON object for each act. */
        OPEN_DATA_LINES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ActFiles files = new ActFiles();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORME",
            description =
                    "La forme : ${COMPLETION-CANDIDATES}. Des actes lus un par ligne, ou d'une table, sont écrits un par"
                            + " ligne.")
    private Form form = Form.JSON;

    @Option(
            names = "--siret",
            paramLabel = "SIRET",
            description = "Le SIRET de la collectivité, que les tables veulent et que les actes n'ont pas.")
    private @Nullable String siret;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DeviationReport deviations = new DeviationReport(console, output, console::complainAsIs);
        LegalContext context = LegalContext.standard().asOf(Today.inParis());
        return switch (form) {
            case JSON -> {
                boolean usable = files.forEach(
                        console, output.language(), deviations, (origin, act) -> console.print(written(act, origin)));
                yield exitCode(usable, deviations);
            }
            case SCDL ->
                write(
                        deviations,
                        out -> TableWriter.deliberations(out, DeliberationProfile.DELIBERATIONS),
                        PublishedAct::row);
            case ALL_ACTS ->
                write(
                        deviations,
                        out -> TableWriter.deliberations(out, DeliberationProfile.ALL_ACTS),
                        PublishedAct::row);
            case OPEN_DATA ->
                write(deviations, TableWriter::openData, (act, publisher) -> OpenDataRow.of(act, publisher, context));
            case OPEN_DATA_LINES ->
                write(
                        deviations,
                        TableWriter::openDataLines,
                        (act, publisher) -> OpenDataRow.of(act, publisher, context));
        };
    }

    private <T> int write(
            DeviationReport deviations, Function<OutputStream, TableWriter<T>> table, BiFunction<Act, Siret, T> rows) {
        boolean usable;
        try (TableWriter<T> writer = table.apply(console.output())) {
            usable = files.forEach(
                    console,
                    output.language(),
                    deviations,
                    (origin, act) -> write(rows.apply(act, publisher(origin, act)), origin, writer, deviations));
        }
        return exitCode(usable, deviations);
    }

    private <T> void write(T row, Origin origin, TableWriter<T> writer, DeviationReport deviations) {
        try {
            writer.write(row);
        } catch (UnwritableRowException refusal) {
            refusal.deviations()
                    .forEach(fault -> deviations.refuse(
                            origin.in(output.language()),
                            new Deviation(0, fault.column(), fault.found(), fault.kind(), fault.arguments())));
        }
    }

    private Siret publisher(Origin origin, Act act) {
        Siret publisher = Optional.ofNullable(siret)
                .map(this::siret)
                .or(origin::publisher)
                .orElseThrow(() -> unusable(
                        "siret.expected", origin.file(), act.authority().name()));
        act.authority()
                .siren()
                .filter(siren -> !siren.equals(publisher.siren()))
                .ifPresent(siren -> {
                    throw unusable(
                            "siret.of-another",
                            publisher.toString(),
                            origin.file(),
                            act.authority().name(),
                            siren.toString());
                });
        return publisher;
    }

    private Siret siret(String text) {
        try {
            return Siret.parseLenient(text);
        } catch (MalformedValueException malformed) {
            throw Unusable.because(spec, "--siret : " + malformed.fault().in(output.language()));
        }
    }

    private CommandLine.ParameterException unusable(String key, Object... arguments) {
        return Unusable.because(spec, ReportTexts.of(output.language()).text(key, arguments));
    }

    private static int exitCode(boolean usable, DeviationReport deviations) {
        if (!usable) {
            return ExitCode.UNUSABLE;
        }
        return deviations.hasErrors() ? ExitCode.WRONG : ExitCode.FINE;
    }

    private String written(Act act, Origin origin) {
        boolean isOneALine = files.isOneALine(origin.file()) || origin.isOfTable();
        byte[] document = isOneALine ? ActWriter.writeLine(act) : ActWriter.write(act);
        return new String(document, StandardCharsets.UTF_8).stripTrailing();
    }
}
