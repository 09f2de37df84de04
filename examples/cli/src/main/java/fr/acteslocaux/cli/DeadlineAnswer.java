package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.Timeliness;
import fr.acteslocaux.deadline.Timeliness.Filing;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.serialization.report.ReportedDeadline;
import fr.acteslocaux.text.Language;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The answer to a question for a deadline. */
final class DeadlineAnswer {

    private DeadlineAnswer() {}

    static String of(Deadline deadline, Output output) {
        Language language = output.language();
        if (output.isJson()) {
            return Json.line(ReportedDeadline.of(deadline, language));
        }
        Page page = new Page();
        page.line(deadline.lastDay()
                .map(day -> ReportTexts.of(language).day(day))
                .orElseGet(() -> RuleWords.capitalized(deadline.status().in(language))));
        Explanations.sentences(language, deadline).forEach(sentence -> page.paragraph(2, sentence));
        return page.toString();
    }

    /** Says the last day before a court, and the moment at which it ends there. */
    static String before(LegalContext court, Deadline deadline, Output output) {
        Optional<ZonedDateTime> moment = deadline.lastMoment(court);
        if (output.isJson()) {
            ObjectNode answer = (ObjectNode) Json.tree(ReportedDeadline.of(deadline, output.language()));
            putMoment(answer, moment);
            return Json.line(answer);
        }
        return of(deadline, output)
                + moment.map(end -> "\n" + midnight(end, output.language())).orElse("");
    }

    /** Judges a suit if there is one, or says until when it may be filed. */
    static String before(LegalContext court, Deadline deadline, Optional<Filing> suit, Output output) {
        return suit.map(filing -> before(court, filing.within(deadline, court), output))
                .orElseGet(() -> before(court, deadline, output));
    }

    private static void putMoment(ObjectNode answer, Optional<ZonedDateTime> moment) {
        answer.put(
                "lastMoment",
                moment.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElse(null));
    }

    private static String midnight(ZonedDateTime end, Language language) {
        Page page = new Page();
        page.paragraph(
                2, ReportTexts.of(language).text("midnight", end.getZone().getId()));
        return page.toString();
    }

    /** Says first whether what was filed is in time, then until when it was. */
    static String before(LegalContext court, Timeliness timeliness, Output output) {
        if (output.isJson()) {
            ObjectNode answer = (ObjectNode) Json.tree(ReportedDeadline.of(timeliness.deadline(), output.language()));
            putMoment(answer, timeliness.deadline().lastMoment(court));
            return Json.line(verdict(answer.put("filed", timeliness.day().toString()), timeliness, output.language()));
        }
        return page(timeliness, output.language());
    }

    /** Says first whether what was done was in time, then until when it was. */
    static String judged(Timeliness timeliness, Output output) {
        if (output.isJson()) {
            ObjectNode answer = (ObjectNode) Json.tree(ReportedDeadline.of(timeliness.deadline(), output.language()));
            return Json.line(verdict(answer.put("done", timeliness.day().toString()), timeliness, output.language()));
        }
        return page(timeliness, output.language());
    }

    private static ObjectNode verdict(ObjectNode answer, Timeliness timeliness, Language language) {
        return answer.put("verdict", RuleWords.small(timeliness.status()))
                .put("verdictText", Explanations.sentence(language, timeliness.reason()));
    }

    private static String page(Timeliness timeliness, Language language) {
        Page page = new Page();
        page.line(RuleWords.capitalized(timeliness.status().in(language)));
        Explanations.sentences(language, timeliness).forEach(sentence -> page.paragraph(2, sentence));
        return page.toString();
    }
}
