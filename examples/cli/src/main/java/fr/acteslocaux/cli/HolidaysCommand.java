package fr.acteslocaux.cli;

import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "holidays", description = "Les jours fériés d'une année.", mixinStandardHelpOptions = true)
final class HolidaysCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final CourtTerritory territory = new CourtTerritory();

    @Parameters(paramLabel = "ANNÉE", description = "L'année, comme 2024.")
    private int year;

    HolidaysCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LegalCalendar calendar = territory.context().calendar();
        if (year < 1 || year > 9999 || !calendar.knows(LocalDate.of(year, 1, 1))) {
            throw Unusable.because(
                    spec, "Les jours fériés de " + year + " ne sont pas établis ; attendu : 1983 à 2199");
        }
        calendar.holidays(year).forEach(this::answer);
        return ExitCode.FINE;
    }

    private void answer(LegalCalendar.Holiday holiday) {
        Language language = output.language();
        console.print(
                output.isJson()
                        ? Json.line(Json.object()
                                .put("date", holiday.date().toString())
                                .put("name", holiday.in(language))
                                .put("source", holiday.source().in(language)))
                        : ReportTexts.of(language).day(holiday.date()) + "  " + holiday.in(language) + " ("
                                + holiday.source().in(language) + ")");
    }
}
