package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.Timeliness;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.serialization.report.ReportedDeadline;
import fr.acteslocaux.text.Language;

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

    /** Says first whether what was filed is in time, then until when it was. */
    static String of(Timeliness timeliness, Output output) {
        Language language = output.language();
        if (output.isJson()) {
            ObjectNode answer = (ObjectNode) Json.tree(ReportedDeadline.of(timeliness.deadline(), language));
            answer.put("filed", timeliness.day().toString());
            answer.put("verdict", RuleWords.small(timeliness.status()));
            answer.put("verdictText", Explanations.sentence(language, timeliness.reason()));
            return Json.line(answer);
        }
        Page page = new Page();
        page.line(RuleWords.capitalized(timeliness.status().in(language)));
        Explanations.sentences(language, timeliness).forEach(sentence -> page.paragraph(2, sentence));
        return page.toString();
    }
}
