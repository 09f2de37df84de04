package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
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

    /** Names an act: what it is, its number if it has one, and whose it is. */
    String head(Act act) {
        String kind = RuleWords.capitalized(act.kind().in(language));
        String authority = act.authority().name();
        return act.number()
                .map(number -> text("head", kind, number.toString(), authority))
                .orElseGet(() -> text("head-without-number", kind, authority));
    }

    String day(LocalDate day) {
        return Explanations.day(language, day);
    }
}
