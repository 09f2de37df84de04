package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.AdministrativeAppeal;
import fr.acteslocaux.deadline.LegalPeriod;
import fr.acteslocaux.deadline.PrefectReferral;
import fr.acteslocaux.deadline.PrefectReferral.DocumentRequest;
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
        name = "referral",
        usageHelpWidth = 120,
        description = "Dernier jour du déféré préfectoral, depuis la réception de l'acte complet.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exemples :",
            "  actes deadline referral --from 2024-06-03",
            "  actes deadline referral --from 2024-06-03 --documents-asked 2024-07-10",
            "  actes deadline referral --from 2024-06-03 --prefect-gracious 2024-06-20 --refused 2024-07-10 --filed"
                    + " 2024-09-09"
        })
final class ReferralCommand implements Callable<Integer> {

    private static final List<String> ACTS = List.of("planning-permit", "election", "other");

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
            defaultValue = "transmission",
            paramLabel = "ÉVÉNEMENT",
            description = "Ce qui fait courir le délai : transmission.")
    private String trigger = "transmission";

    @Option(
            names = "--documents-asked",
            paramLabel = "DATE",
            description = "Jour où la collectivité a reçu la demande de pièces nécessaires du préfet.")
    private @Nullable LocalDate documentsAsked;

    @Option(names = "--documents-received", paramLabel = "DATE", description = "Jour où il les a reçues.")
    private @Nullable LocalDate documentsReceived;

    @Option(
            names = "--documents-refused",
            paramLabel = "DATE",
            description = "Jour où le préfet a reçu le refus de les envoyer.")
    private @Nullable LocalDate documentsRefused;

    @Option(
            names = "--prefect-gracious",
            paramLabel = "DATE",
            description = "Jour où la collectivité a reçu un recours gracieux du préfet.")
    private @Nullable LocalDate prefectGracious;

    @Option(
            names = "--act",
            paramLabel = "ACTE",
            description =
                    "Acte déféré : planning-permit, dont les délais ont couru autrement au printemps 2020, election (par le"
                            + " conseil) ou other.")
    private String act = "other";

    @Option(names = "--refused", paramLabel = "DATE", description = "Jour où le préfet en a reçu le rejet exprès.")
    private @Nullable LocalDate refused;

    @Mixin
    private final FilingOptions filings = new FilingOptions();

    ReferralCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!trigger.equals(Trigger.Kind.TRANSMISSION.toString())) {
            throw Unusable.because(
                    spec,
                    "--trigger \"" + trigger + "\" ne fait pas courir le délai du préfet ; attendu : transmission");
        }
        if (!ACTS.contains(act)) {
            throw Unusable.because(
                    spec, "--act \"" + act + "\" n'est pas connu ; attendu : " + String.join(", ", ACTS));
        }
        Optional<DocumentRequest> request = request();
        Optional<AdministrativeAppeal> gracious = gracious();
        Optional<Filing> filing = filings.filing();
        LegalContext context = territory.context();
        return start.answerEach(console, this::objection, day -> {
            PrefectReferral received = PrefectReferral.ofActReceived(day);
            PrefectReferral referral = act.equals("planning-permit") ? received.againstPlanningPermit() : received;
            referral = request.map(referral::withRequest).orElse(referral);
            referral = gracious.map(referral::with).orElse(referral);
            LegalPeriod period = act.equals("election") ? PrefectReferral.ofElection(day) : referral;
            return DeadlineAnswer.before(context, period.deadline(context), filing, output);
        });
    }

    private Optional<String> objection(LocalDate from) {
        return PeriodStart.objectionIfBefore(from, "Une demande de pièces faite", documentsAsked)
                .or(() -> PeriodStart.objectionIfBefore(from, "Un recours gracieux reçu", prefectGracious))
                .or(() -> filings.objection(from));
    }

    private Optional<DocumentRequest> request() {
        if (documentsAsked == null) {
            if (documentsReceived != null || documentsRefused != null) {
                throw Unusable.because(
                        spec,
                        (documentsReceived == null ? "--documents-refused" : "--documents-received")
                                + " répond à une demande ; attendu : --documents-asked DATE");
            }
            return Optional.empty();
        }
        if (documentsReceived != null && documentsRefused != null) {
            throw Unusable.because(
                    spec,
                    "--documents-received et --documents-refused s'excluent : le délai part de l'envoi des pièces, ou de son"
                            + " refus (CE, 15 mai 2013, n° 357031)");
        }
        if (documentsRefused != null && documentsRefused.isBefore(documentsAsked)) {
            throw Unusable.because(
                    spec, "Des pièces demandées le " + documentsAsked + " ne sont pas refusées le " + documentsRefused);
        }
        if (documentsReceived != null && documentsReceived.isBefore(documentsAsked)) {
            throw Unusable.because(
                    spec, "Des pièces demandées le " + documentsAsked + " ne sont pas reçues le " + documentsReceived);
        }
        DocumentRequest asked = DocumentRequest.neededDocuments(documentsAsked);
        if (documentsRefused != null) {
            return Optional.of(asked.refusedOn(documentsRefused));
        }
        return Optional.of(documentsReceived == null ? asked : asked.receivedOn(documentsReceived));
    }

    private Optional<AdministrativeAppeal> gracious() {
        if (prefectGracious == null) {
            if (refused != null) {
                throw Unusable.because(
                        spec, "--refused répond à un recours gracieux ; attendu : --prefect-gracious DATE");
            }
            return Optional.empty();
        }
        if (refused != null && refused.isBefore(prefectGracious)) {
            throw Unusable.because(
                    spec, "Un recours gracieux reçu le " + prefectGracious + " n'est pas rejeté le " + refused);
        }
        AdministrativeAppeal appeal = AdministrativeAppeal.gracious(prefectGracious, prefectGracious);
        return Optional.of(refused == null ? appeal : appeal.refusedOn(refused));
    }
}
