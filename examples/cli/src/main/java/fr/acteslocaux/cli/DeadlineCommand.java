package fr.acteslocaux.cli;

import fr.acteslocaux.deadline.LegalPeriod;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
        name = "deadline",
        description = "Jusqu'à quand, et pourquoi.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "DÉLAI")
final class DeadlineCommand implements Subcommands {

    private final Console console;

    DeadlineCommand(Console console) {
        this.console = console;
    }

    @Override
    public List<String> names() {
        return List.of(
                "appeal",
                "referral",
                "referral-request",
                "judgment-appeal",
                "permit-notice",
                "permit-appeal",
                "notification",
                "implied-refusal",
                "implied-acceptance",
                "executory",
                "online",
                "transmission",
                "report",
                "withdrawal",
                "pre-emption",
                "payment-title",
                "convening");
    }

    @Override
    public Object named(String name) {
        return switch (name) {
            case "appeal" -> new AppealCommand(console);
            case "referral" -> new ReferralCommand(console);
            case "referral-request" ->
                PeriodStart.alsoNamed(
                        "--executory",
                        AuthorityPeriodCommand.of(
                                console,
                                name,
                                "Dernier jour pour demander un déféré au préfet, depuis que l'acte est exécutoire.",
                                (day, authority) -> LegalPeriod.toRequestReferral(day)));
            case "judgment-appeal" -> JudgmentAppealCommand.of(console);
            case "permit-notice" -> PermitNoticeCommand.of(console);
            case "permit-appeal" -> new PermitAppealCommand(console);
            case "notification" -> NotificationCommand.of(console);
            case "implied-refusal" ->
                ImpliedDecisionCommand.of(
                        console,
                        name,
                        "Jour où le silence vaut rejet, depuis la réception de la demande.",
                        LegalPeriod::untilImpliedRefusal);
            case "implied-acceptance" ->
                ImpliedDecisionCommand.of(
                        console,
                        name,
                        "Jour où le silence vaut acceptation, depuis la réception de la demande.",
                        LegalPeriod::untilImpliedAcceptance);
            case "executory" -> new ExecutoryCommand(console);
            case "online" ->
                SimplePeriodCommand.of(
                        console,
                        name,
                        "Jour jusqu'auquel un acte reste au moins en ligne, depuis sa publication.",
                        LegalPeriod::toStayOnLine);
            case "transmission" ->
                AuthorityPeriodCommand.of(
                        console,
                        name,
                        "Dernier jour pour transmettre une décision individuelle, depuis sa signature.",
                        (day, authority) -> LegalPeriod.toTransmit(day));
            case "report" ->
                AuthorityPeriodCommand.of(
                        console,
                        name,
                        "Dernier jour pour rendre compte au conseil d'une décision prise par délégation.",
                        LegalPeriod::toReport);
            case "withdrawal" -> new WithdrawalCommand(console);
            case "pre-emption" ->
                PeriodStart.alsoNamed(
                        "--received",
                        SimplePeriodCommand.toAct(
                                console,
                                name,
                                "Dernier jour pour préempter, depuis la réception de la déclaration d'intention"
                                        + " d'aliéner.",
                                LegalPeriod::toPreEmpt));
            case "payment-title" -> PaymentTitleCommand.of(console);
            case "convening" -> new ConveningCommand(console);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
