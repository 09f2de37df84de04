package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.GraciousAppeal;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.place.Residence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "appeal", description = "Dernier jour du recours contentieux.", mixinStandardHelpOptions = true)
final class AppealCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PeriodStart start = new PeriodStart();

    @Mixin
    private final CourtTerritory territory = new CourtTerritory();

    @Option(
            names = "--trigger",
            defaultValue = "notification",
            paramLabel = "ÉVÉNEMENT",
            description =
                    "Ce qui fait courir le délai : notification, publication, posting, contract ou implied-refusal"
                            + " (défaut : notification).")
    private String trigger = "notification";

    @Option(
            names = "--claimant",
            paramLabel = "CODE",
            description = "Département du requérant, ou abroad (défaut : non précisé, sans délai de distance).")
    private @Nullable String claimant;

    @Option(names = "--gracious", paramLabel = "DATE", description = "Jour où un recours gracieux a été formé.")
    private @Nullable LocalDate gracious;

    @Option(
            names = "--gracious-received",
            paramLabel = "DATE",
            description = "Jour où il a été reçu (défaut : le jour où il a été formé).")
    private @Nullable LocalDate graciousReceived;

    @Option(names = "--refused", paramLabel = "DATE", description = "Jour où son rejet exprès a été notifié.")
    private @Nullable LocalDate refused;

    @Option(
            names = "--contract-signed",
            paramLabel = "DATE",
            description = "Jour où le contrat a été signé, si l'événement est contract (défaut : non précisé).")
    private @Nullable LocalDate contractSigned;

    @Option(
            names = "--without-remedies",
            description = "La notification ne mentionne pas les voies et délais de recours.")
    private boolean withoutRemedies;

    AppealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Trigger.Kind kind = Trigger.Kind.named(trigger)
                .filter(named -> named != Trigger.Kind.TRANSMISSION)
                .orElseThrow(() -> Unusable.because(
                        spec,
                        "--trigger \"" + trigger + "\" ne fait pas courir le délai de recours ; attendu : notification,"
                                + " publication, posting, contract ou implied-refusal"));
        Optional<Residence> residence = Optional.ofNullable(claimant).map(this::residence);
        if (contractSigned != null && kind != Trigger.Kind.CONTRACT) {
            throw Unusable.because(
                    spec, "--contract-signed parle d'un contrat rendu public ; attendu : --trigger contract");
        }
        Optional<GraciousAppeal> graciousAppeal = graciousAppeal();
        LegalContext context = territory.context();
        return start.answerEach(console, this::objection, day -> {
            ContentiousAppeal appeal = ContentiousAppeal.after(new Trigger(kind, day));
            appeal = withoutRemedies ? appeal.withoutRemedies() : appeal;
            appeal = residence.map(appeal::by).orElse(appeal);
            appeal = contractSigned == null ? appeal : appeal.againstContractSignedOn(contractSigned);
            appeal = graciousAppeal.map(appeal::withGraciousAppeal).orElse(appeal);
            return DeadlineAnswer.of(appeal.deadline(context), output);
        });
    }

    private Optional<String> objection(LocalDate from) {
        return PeriodStart.objectionIfBefore(from, "Un recours gracieux formé", gracious);
    }

    private Residence residence(String code) {
        return Place.residence(code)
                .orElseThrow(() -> Unusable.because(
                        spec,
                        "--claimant \"" + code
                                + "\" n'est pas un département ; attendu : un code comme 12, ou abroad"));
    }

    private Optional<GraciousAppeal> graciousAppeal() {
        if (gracious == null) {
            if (graciousReceived != null || refused != null) {
                throw Unusable.because(
                        spec,
                        "--gracious-received et --refused parlent d'un recours gracieux ; attendu : --gracious DATE");
            }
            return Optional.empty();
        }
        LocalDate received = graciousReceived == null ? gracious : graciousReceived;
        try {
            return Optional.of(new GraciousAppeal(gracious, received, Optional.ofNullable(refused)));
        } catch (IllegalArgumentException outOfOrder) {
            throw Unusable.because(
                    spec,
                    "Un recours gracieux est formé (" + gracious + "), puis reçu (" + received + ")"
                            + (refused == null ? "" : ", puis rejeté (" + refused + ")")
                            + " : ces jours ne sont pas dans cet ordre");
        }
    }
}
