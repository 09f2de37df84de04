package fr.acteslocaux.cli;

import fr.acteslocaux.deadline.Deadline;
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
}
