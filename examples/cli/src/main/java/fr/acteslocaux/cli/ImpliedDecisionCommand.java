package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.ImpliedDecision;
import fr.acteslocaux.deadline.ImpliedDecision.MissingDocuments;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What silence decides, and when. */
@Command(mixinStandardHelpOptions = true)
final class ImpliedDecisionCommand implements Callable<Integer> {

    private static final int WIDTH_OF_EXAMPLES = 120;

    private final Console console;
    private final Function<LocalDate, ImpliedDecision> decision;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PeriodStart start = new PeriodStart();

    @Option(
            names = "--months",
            paramLabel = "N",
            description =
                    "Durée du silence en mois, si un texte en donne une autre que deux ; elle n'est pas vérifiée.")
    private @Nullable Integer months;

    @Option(
            names = "--documents-asked",
            paramLabel = "DATE",
            description = "Jour où les pièces manquantes ont été demandées.")
    private @Nullable LocalDate documentsAsked;

    @Option(names = "--documents-received", paramLabel = "DATE", description = "Jour où elles ont été reçues.")
    private @Nullable LocalDate documentsReceived;

    @Option(
            names = "--documents-due",
            paramLabel = "DATE",
            description = "Dernier jour fixé pour les fournir : au-delà, le délai d'un rejet court de nouveau.")
    private @Nullable LocalDate documentsDue;

    private ImpliedDecisionCommand(Console console, Function<LocalDate, ImpliedDecision> decision) {
        this.console = console;
        this.decision = decision;
    }

    static CommandSpec of(
            Console console, String name, String description, Function<LocalDate, ImpliedDecision> decision) {
        CommandSpec command = CommandSpec.forAnnotatedObject(new ImpliedDecisionCommand(console, decision));
        command.name(name)
                .usageMessage()
                .width(WIDTH_OF_EXAMPLES)
                .description(description)
                .footer(
                        "",
                        "Exemples :",
                        "  actes deadline " + name + " --from 2024-06-03 --months 3",
                        "  actes deadline " + name + " --from 2023-05-15 --documents-asked 2023-05-20"
                                + " --documents-received 2023-05-25");
        return command;
    }

    @Override
    public Integer call() {
        Months.require(spec, months);
        Optional<MissingDocuments> documents = documents();
        return start.answerEach(
                console,
                day -> PeriodStart.objectionIfBefore(day, "Une demande de pièces faite", documentsAsked),
                day -> {
                    ImpliedDecision asked = decision.apply(day);
                    asked = months == null ? asked : asked.after(months);
                    asked = documents.map(asked::with).orElse(asked);
                    return DeadlineAnswer.of(asked.deadline(LegalContext.standard()), output);
                });
    }

    private Optional<MissingDocuments> documents() {
        if (documentsAsked == null) {
            if (documentsReceived != null || documentsDue != null) {
                throw Unusable.because(
                        spec,
                        (documentsReceived == null ? "--documents-due" : "--documents-received")
                                + " répond à une demande ; attendu : --documents-asked DATE");
            }
            return Optional.empty();
        }
        if (documentsReceived != null && documentsReceived.isBefore(documentsAsked)) {
            throw Unusable.because(
                    spec, "Des pièces demandées le " + documentsAsked + " ne sont pas reçues le " + documentsReceived);
        }
        if (documentsDue != null && documentsDue.isBefore(documentsAsked)) {
            throw Unusable.because(
                    spec, "Des pièces demandées le " + documentsAsked + " ne sont pas à fournir le " + documentsDue);
        }
        return Optional.of(new MissingDocuments(
                documentsAsked, Optional.ofNullable(documentsReceived), Optional.ofNullable(documentsDue)));
    }
}
