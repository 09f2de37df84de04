package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.LegalPeriod;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

@Command(
        name = "permit-notice",
        description = "Dernier jour pour notifier un recours contre une autorisation d'urbanisme à son auteur et à son"
                + " titulaire, depuis son dépôt.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exemple :", "  actes deadline permit-notice --filed 2024-06-06"})
final class PermitNoticeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PeriodStart start = new PeriodStart();

    @Mixin
    private final CourtTerritory territory = new CourtTerritory();

    @Mixin
    private final DoneOption done = new DoneOption();

    private PermitNoticeCommand(Console console) {
        this.console = console;
    }

    static CommandSpec of(Console console) {
        return PeriodStart.alsoNamed("--filed", CommandSpec.forAnnotatedObject(new PermitNoticeCommand(console)));
    }

    @Override
    public Integer call() {
        LegalContext context = territory.context();
        return start.answerEach(
                console,
                done::objection,
                day -> done.judged(LegalPeriod.toNotifyAppealAgainstPermit(day).deadline(context), output));
    }
}
