package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.ContentiousAppeal.Told;
import fr.acteslocaux.deadline.Interruption;
import fr.acteslocaux.deadline.LegalPeriod;
import fr.acteslocaux.deadline.Timeliness.Filing;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.place.Residence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "appeal",
        description = "Dernier jour du recours contentieux, ou recevabilité d'une requête.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exemples :",
            "  actes deadline appeal --trigger publication --from 2024-06-03",
            "  actes deadline appeal --act planning-permit --for third-party --from 2024-06-03 --filed 2024-08-06",
            "  actes deadline appeal --from 2024-06-03 --gracious 2024-06-20 --refused 2024-07-10 --hierarchical"
                    + " 2024-07-20",
            "  actes deadline appeal --trigger implied-refusal --from 2017-08-23 --refused 2017-10-18",
            "  actes deadline appeal --from 2024-06-03 --mandatory 2024-06-20 --mandatory-refused 2024-07-10 --filed"
                    + " 2024-07-01",
            "  actes deadline appeal --from 2018-12-04 --legal-aid 2018-12-27 --legal-aid-notified 2019-02-01"
        })
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

    @Mixin
    private final AppealedAct appealed = new AppealedAct();

    @Mixin
    private final InterruptionOptions interruptions = new InterruptionOptions();

    @Mixin
    private final FilingOptions filings = new FilingOptions();

    @Mixin
    private final Claimant claimant = new Claimant();

    @Option(
            names = "--contract-signed",
            paramLabel = "DATE",
            description = "Jour où le contrat a été signé, si l'événement est contract (défaut : non précisé).")
    private @Nullable LocalDate contractSigned;

    @Option(
            names = "--permit-of",
            paramLabel = "DATE",
            description = "Jour de l'autorisation d'urbanisme (défaut : le jour de l'événement).")
    private @Nullable LocalDate permitOf;

    @Option(
            names = "--completed",
            paramLabel = "DATE",
            description = "Jour où les travaux que l'autorisation permet ont été achevés.")
    private @Nullable LocalDate completed;

    @Option(
            names = "--without-remedies",
            description = "La notification, le panneau ou l'avis ne mentionne pas les voies et délais de recours.")
    private boolean withoutRemedies;

    @Option(
            names = "--silence-explained",
            description = "Avec --without-remedies et implied-refusal : le requérant savait comment le silence décide.")
    private boolean silenceExplained;

    @Option(
            names = "--agent",
            description = "Le requérant est un agent de l'administration qu'il a saisie : aucun accusé n'est dû.")
    private boolean agent;

    AppealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        appealed.requireSense();
        requireSense();
        Trigger.Kind kind = appealed.trigger();
        Optional<Residence> residence = claimant.residence();
        List<Interruption> happened = interruptions.interruptions();
        Optional<Filing> filing = filings.filing();
        LegalContext context = territory.context();
        return start.answerEach(console, this::objection, day -> {
            ContentiousAppeal.Builder appeal = ContentiousAppeal.builder(new Trigger(kind, day))
                    .told(told())
                    .interruptions(happened);
            residence.ifPresent(appeal::claimant);
            if (appealed.isPlanningPermit()) {
                appeal.planningPermitOf(permitOf == null ? day : permitOf);
            }
            Optional.ofNullable(completed).ifPresent(appeal::worksCompletedOn);
            Optional.ofNullable(contractSigned).ifPresent(appeal::contractSignedOn);
            interruptions.refusalOfRequest().ifPresent(appeal::refusedOn);
            LegalPeriod period = appealed.isElection()
                    ? ContentiousAppeal.againstElection(day)
                    : appealed.isContractExecution() ? ContentiousAppeal.againstContractExecution(day) : appeal.build();
            return DeadlineAnswer.before(context, period.deadline(context), filing, output);
        });
    }

    private Optional<String> objection(LocalDate from) {
        return interruptions
                .objection(from)
                .or(() -> filings.objection(from))
                .or(() -> objectionIfAfter(from, "Une autorisation d'urbanisme donnée", permitOf))
                .or(() -> objectionIfAfter(from, "Un contrat signé", contractSigned));
    }

    private static Optional<String> objectionIfAfter(LocalDate from, String what, @Nullable LocalDate day) {
        return day != null && day.isAfter(from)
                ? Optional.of(what + " le " + day + " ne peut l'être après l'événement du " + from)
                : Optional.empty();
    }

    /** Of an act that is notified, an agent is told the remedies as anybody. */
    private Told told() {
        if (agent && (!withoutRemedies || appealed.trigger() == Trigger.Kind.IMPLIED_REFUSAL)) {
            return Told.NOTHING_AS_AGENT;
        }
        return !withoutRemedies ? Told.REMEDIES : silenceExplained ? Told.HOW_SILENCE_DECIDES : Told.NOTHING;
    }

    private void requireSense() {
        Trigger.Kind kind = appealed.trigger();
        if (contractSigned != null && kind != Trigger.Kind.CONTRACT && kind != Trigger.Kind.AWARD_NOTICE) {
            throw Unusable.because(
                    spec, "--contract-signed parle d'un contrat rendu public ; attendu : --trigger contract");
        }
        if (!appealed.isPlanningPermit() && (permitOf != null || completed != null)) {
            throw Unusable.because(
                    spec,
                    "--permit-of et --completed parlent d'une autorisation d'urbanisme (C. urb., art. R*600-3) ;"
                            + " attendu : --act planning-permit");
        }
        if (completed != null && kind == Trigger.Kind.NOTIFICATION) {
            throw Unusable.because(
                    spec,
                    "--completed borne le recours des tiers (C. urb., art. R*600-3), non celui du destinataire ; attendu :"
                            + " --for third-party");
        }
        if (!appealed.isOfWhomItNames()) {
            requireNothingOwedToWhomItNames();
        }
        if (kind != Trigger.Kind.IMPLIED_REFUSAL) {
            requireNothingOfSilence();
        }
        if (silenceExplained && !withoutRemedies) {
            throw Unusable.because(
                    spec,
                    "--silence-explained dit ce que l'accusé de réception indiquait à défaut des voies et délais ;"
                            + " attendu : --without-remedies");
        }
    }

    private void requireNothingOwedToWhomItNames() {
        if (agent) {
            throw Unusable.because(
                    spec,
                    "--agent parle de l'accusé de réception d'une demande, qui n'est pas dû à un agent (CRPA,"
                            + " art. L. 112-2) ; attendu : --trigger implied-refusal ou notification");
        }
        if (interruptions.isRefusedWithoutRemedies()) {
            throw Unusable.because(
                    spec,
                    "--refusal-without-remedies ne change que le délai de celui que l'acte nomme (CE, avis, 12 juill."
                            + " 2023, n° 474865) ; attendu : --trigger notification");
        }
    }

    private void requireNothingOfSilence() {
        if (interruptions.refusalOfRequest().isPresent()) {
            throw Unusable.because(
                    spec,
                    "--refused parle d'un recours gracieux, ou d'une demande que le silence avait rejetée (CJA,"
                            + " art. R. 421-2) ; attendu : --gracious DATE, ou --trigger implied-refusal");
        }
        if (interruptions.asksForReasons()) {
            throw Unusable.because(
                    spec,
                    "--reasons-asked parle des motifs d'un rejet implicite (CRPA, art. L. 232-4) ; attendu : --trigger"
                            + " implied-refusal");
        }
        if (silenceExplained) {
            throw Unusable.because(
                    spec,
                    "--silence-explained parle d'un rejet implicite (CE, 18 mars 2019, n° 417270) ; attendu : --trigger"
                            + " implied-refusal");
        }
    }
}
