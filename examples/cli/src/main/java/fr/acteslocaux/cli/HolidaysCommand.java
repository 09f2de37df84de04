package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.calendar.HolidayList;
import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.Optional;
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
        LegalContext context = territory.context();
        LegalCalendar calendar = context.calendar();
        if (year < 1 || year > 9999 || !calendar.knows(LocalDate.of(year, 1, 1))) {
            throw Unusable.because(
                    spec, "Les jours fériés de " + year + " ne sont pas établis ; attendu : 1983 à 2199");
        }
        HolidayList list = context.territory()
                .map(place -> HolidayList.of(place, year))
                .orElseGet(() -> HolidayList.national(year));
        list.holidays().forEach(this::answer);
        list.gaps().forEach(this::answer);
        return ExitCode.FINE;
    }

    private void answer(LegalCalendar.Holiday holiday) {
        Language language = output.language();
        Optional<String> condition = holiday.condition().map(text -> text.in(language));
        console.print(
                output.isJson()
                        ? Json.line(standing(
                                Json.object()
                                        .put("date", holiday.date().toString())
                                        .put("name", holiday.in(language))
                                        .put("condition", condition.orElse(null)),
                                holiday.source(),
                                language))
                        : ReportTexts.of(language).day(holiday.date()) + "  " + holiday.in(language)
                                + condition.map(text -> ", " + text).orElse("")
                                + cited(holiday.source(), language));
    }

    /** What the list does not know stands in lines of their own, after the days. */
    private void answer(HolidayList.Gap gap) {
        Language language = output.language();
        console.print(
                output.isJson()
                        ? Json.line(
                                standing(Json.object().put("unknown", gap.what().in(language)), gap.source(), language))
                        : RuleWords.capitalized(gap.what().in(language)) + cited(gap.source(), language));
    }

    private static String cited(LegalSource source, Language language) {
        return " (" + source.in(language)
                + (source.verification() == Verification.UNVERIFIED ? ", " + Verification.UNVERIFIED.in(language) : "")
                + ")";
    }

    private static ObjectNode standing(ObjectNode answer, LegalSource source, Language language) {
        return answer.put("source", source.in(language))
                .put("standing", RuleWords.small(source.verification()))
                .put("url", source.url().orElse(null));
    }
}
