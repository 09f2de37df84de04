package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.JudgmentAppeal;
import fr.acteslocaux.deadline.LegalPeriod;
import fr.acteslocaux.deadline.Timeliness.Filing;
import fr.acteslocaux.place.Residence;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "judgment-appeal",
        description = "Dernier jour pour faire appel d'un jugement, depuis sa notification.",
        usageHelpWidth = 120,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exemples :",
            "  actes deadline judgment-appeal --notified 2024-06-03",
            "  actes deadline judgment-appeal --notified 2014-04-11 --months 1 --filed 2014-05-14"
        })
final class JudgmentAppealCommand implements Callable<Integer> {

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
            names = "--months",
            paramLabel = "N",
            description = "Durée du délai en mois, si un texte en donne une autre que deux ; elle n'est pas vérifiée.")
    private @Nullable Integer months;

    @Mixin
    private final Claimant claimant = new Claimant();

    @Mixin
    private final FilingOptions filings = new FilingOptions();

    private JudgmentAppealCommand(Console console) {
        this.console = console;
    }

    static CommandSpec of(Console console) {
        return PeriodStart.alsoNamed("--notified", CommandSpec.forAnnotatedObject(new JudgmentAppealCommand(console)));
    }

    @Override
    public Integer call() {
        Months.require(spec, months);
        Optional<Residence> residence = claimant.residence();
        Optional<Filing> filing = filings.filing();
        LegalContext context = territory.context();
        return start.answerEach(console, filings::objection, day -> {
            JudgmentAppeal appeal = LegalPeriod.toAppealJudgment(day);
            appeal = months == null ? appeal : appeal.within(months);
            appeal = residence.map(appeal::by).orElse(appeal);
            return DeadlineAnswer.before(context, appeal.deadline(context), filing, output);
        });
    }
}
