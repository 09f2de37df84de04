package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.LegalPeriod;
import fr.acteslocaux.deadline.WithdrawalPeriod;
import fr.acteslocaux.deadline.WithdrawalPeriod.Subject;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "withdrawal",
        usageHelpWidth = 120,
        description = "Dernier jour pour retirer une décision illégale, depuis qu'elle a été prise.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exemples :",
            "  actes deadline withdrawal --from 2024-06-03",
            "  actes deadline withdrawal --act planning-permit --from 2024-02-20",
            "  actes deadline withdrawal --act planning-permit --from 2010-12-08 --done 2011-03-07"
        })
final class WithdrawalCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PeriodStart start = new PeriodStart();

    @Option(
            names = "--act",
            defaultValue = "other",
            paramLabel = "ACTE",
            description =
                    "Ce qui est retiré : planning-permit (permis), declaration (non-opposition à déclaration préalable),"
                            + " individual, regulatory, sanction ou other (défaut : other, comme individual).")
    private String act = "other";

    @Option(names = "--at-request", description = "Le retrait est demandé par le bénéficiaire.")
    private boolean atRequest;

    @Mixin
    private final DoneOption done = new DoneOption();

    WithdrawalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Subject subject = switch (act) {
            case "planning-permit" -> Subject.PLANNING_PERMIT;
            case "declaration" -> Subject.NON_OPPOSITION;
            case "other", "individual" -> Subject.DECISION;
            case "regulatory" -> Subject.REGULATION;
            case "sanction" -> Subject.SANCTION;
            default ->
                throw Unusable.because(
                        spec,
                        "--act \"" + act
                                + "\" n'a pas de délai de retrait connu ; attendu : planning-permit, declaration,"
                                + " individual, regulatory, sanction ou other");
        };
        if (atRequest && (subject == Subject.REGULATION || subject == Subject.SANCTION)) {
            throw Unusable.because(
                    spec,
                    "--at-request parle d'une décision qui favorise quelqu'un (CRPA, art. L. 242-4) : ni un acte"
                            + " réglementaire ni une sanction n'a de bénéficiaire");
        }
        return start.answerEach(console, done::objection, day -> {
            WithdrawalPeriod withdrawal = LegalPeriod.toWithdraw(day).of(subject);
            return done.judged(
                    (atRequest ? withdrawal.atRequest() : withdrawal).deadline(LegalContext.standard()), output);
        });
    }
}
