package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.convention.CollectionOrder;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.ContentiousAppeal.Told;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.Interruption;
import fr.acteslocaux.deadline.LegalPeriod;
import fr.acteslocaux.deadline.Timeliness.Filing;
import fr.acteslocaux.deadline.Trigger;
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
        name = "payment-title",
        usageHelpWidth = 120,
        description = "Dernier jour pour contester un titre de perception ou de recettes, depuis sa réception.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exemples :",
            "  actes deadline payment-title --kind local --received 2024-07-31 --filed 2024-10-01",
            "  actes deadline payment-title --kind local --received 2024-07-31 --gracious 2024-08-20 --refused 2024-09-10",
            "  actes deadline payment-title --kind state --received 2024-06-03 --claimed 2024-07-01"
        })
final class PaymentTitleCommand implements Callable<Integer> {

    private static final String STATE = "state";
    private static final String LOCAL = "local";

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
            names = "--kind",
            required = true,
            paramLabel = "TITRE",
            description = "De qui est le titre : state (titre de perception) ou local (titre de recettes).")
    private String kind = "";

    @Option(names = "--claimed", paramLabel = "DATE", description = "Jour où une réclamation a été faite au comptable.")
    private @Nullable LocalDate claimed;

    @Option(
            names = "--claim-received",
            paramLabel = "DATE",
            description = "Jour où l'ordonnateur l'a reçue (défaut : le jour où elle a été faite).")
    private @Nullable LocalDate claimReceived;

    @Option(names = "--answered", paramLabel = "DATE", description = "Jour où la décision a été notifiée.")
    private @Nullable LocalDate answered;

    @Mixin
    private final InterruptionOptions interruptions = new InterruptionOptions();

    @Mixin
    private final Claimant claimant = new Claimant();

    @Option(
            names = "--without-remedies",
            description = "Le titre, ou sa notification, ne mentionne pas les voies et délais de recours.")
    private boolean withoutRemedies;

    @Mixin
    private final FilingOptions filings = new FilingOptions();

    private PaymentTitleCommand(Console console) {
        this.console = console;
    }

    static CommandSpec of(Console console) {
        return PeriodStart.alsoNamed("--received", CommandSpec.forAnnotatedObject(new PaymentTitleCommand(console)));
    }

    @Override
    public Integer call() {
        if (!kind.equals(STATE) && !kind.equals(LOCAL)) {
            throw Unusable.because(spec, "--kind \"" + kind + "\" n'est pas un titre connu ; attendu : state ou local");
        }
        List<Interruption> happened = interruptions.interruptions();
        requireSense(happened);
        Optional<CollectionOrder.Claim> claim = claim();
        Optional<Filing> filing = filings.filing();
        boolean isForCourt = kind.equals(LOCAL) || claim.isPresent();
        if (filing.isPresent() && !isForCourt) {
            throw Unusable.because(
                    spec,
                    "--filed parle d'une requête : un titre de perception se conteste d'abord devant le comptable (décret"
                            + " n° 2012-1246, art. 118) ; attendu : --claimed DATE");
        }
        LegalContext context = territory.context();
        return start.answerEach(
                console,
                day -> PeriodStart.objectionIfBefore(day, "Une réclamation faite", claimed)
                        .or(() -> interruptions.objection(day))
                        .or(() -> filings.objection(day)),
                day -> {
                    Deadline deadline = period(day, claim, happened).deadline(context);
                    return isForCourt
                            ? DeadlineAnswer.before(context, deadline, filing, output)
                            : DeadlineAnswer.of(deadline, output);
                });
    }

    /** The State's order goes to its accountant first: what is said of a suit means nothing of it. */
    private void requireSense(List<Interruption> happened) {
        if (kind.equals(STATE)
                && (!happened.isEmpty()
                        || withoutRemedies
                        || claimant.residence().isPresent())) {
            throw Unusable.because(
                    spec,
                    "--claimant, --without-remedies et les recours parlent d'un titre de recettes : un titre de perception"
                            + " se conteste d'abord devant le comptable (décret n° 2012-1246, art. 118) ; attendu : --claimed"
                            + " DATE");
        }
        if (interruptions.refusalOfRequest().isPresent() || interruptions.asksForReasons()) {
            throw Unusable.because(
                    spec, "--refused et --reasons-asked répondent à une demande ; attendu : --gracious DATE");
        }
    }

    private LegalPeriod period(LocalDate received, Optional<CollectionOrder.Claim> claim, List<Interruption> happened) {
        if (kind.equals(LOCAL)) {
            ContentiousAppeal.Builder suit = ContentiousAppeal.builder(
                            new Trigger(Trigger.Kind.PAYMENT_TITLE, received))
                    .interruptions(happened);
            claimant.residence().ifPresent(suit::claimant);
            return withoutRemedies ? suit.told(Told.NOTHING).build() : suit.build();
        }
        CollectionOrder.OfState order = new CollectionOrder.OfState("État");
        return claim.map(made -> LegalPeriod.toDispute(order, received, made))
                .orElseGet(() -> LegalPeriod.toDispute(order, received));
    }

    private Optional<CollectionOrder.Claim> claim() {
        if (claimed == null) {
            if (claimReceived != null || answered != null) {
                throw Unusable.because(
                        spec, "--claim-received et --answered suivent une réclamation ; attendu : --claimed DATE");
            }
            return Optional.empty();
        }
        if (kind.equals(LOCAL)) {
            throw Unusable.because(
                    spec,
                    "--claimed parle d'un titre de perception : un titre de recettes se conteste devant le tribunal, sans"
                            + " réclamation préalable au comptable (CGCT, art. L. 1617-5, 2°)");
        }
        LocalDate received = claimReceived == null ? claimed : claimReceived;
        if (received.isBefore(claimed) || (answered != null && answered.isBefore(received))) {
            throw Unusable.because(
                    spec,
                    "Une réclamation est faite (" + claimed + "), puis reçue (" + received + ")"
                            + (answered == null ? "" : ", puis tranchée (" + answered + ")")
                            + " : ces jours ne sont pas dans cet ordre");
        }
        return Optional.of(new CollectionOrder.Claim(claimed, received, Optional.ofNullable(answered)));
    }
}
