package fr.acteslocaux.cli;

import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.text.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ResourceBundle;

/** The words of the text report in one language. */
final class ReportTexts {

    private final Language language;
    private final ResourceBundle texts;

    private ReportTexts(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle("fr.acteslocaux.cli.report", language.locale());
    }

    static ReportTexts of(Language language) {
        return new ReportTexts(language);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language.locale()).format(arguments);
    }

    String day(LocalDate day) {
        return Explanations.day(language, day);
    }
}
