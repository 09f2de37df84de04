package fr.acteslocaux.explain;

import fr.acteslocaux.message.DayInWords;
import fr.acteslocaux.resource.TextBundle;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The wording of reasons and facts in one language. */
final class ReasonTexts {

    private static final ReasonTexts FRENCH = new ReasonTexts(Language.FRENCH);
    private static final ReasonTexts ENGLISH = new ReasonTexts(Language.ENGLISH);

    private final Language language;
    private final TextBundle texts;

    private ReasonTexts(Language language) {
        this.language = language;
        this.texts = TextBundle.of(ReasonTexts.class, "reasons", language.locale());
    }

    static ReasonTexts of(Language language) {
        return switch (language) {
            case FRENCH -> FRENCH;
            case ENGLISH -> ENGLISH;
        };
    }

    Set<String> keys() {
        return texts.keys();
    }

    String text(String key) {
        return texts.text(key, name -> {
            throw new IllegalStateException("Text " + key + " has a hole '" + name + "' that nothing fills");
        });
    }

    /** Words a rule; what was looked at and changed nothing may have a wording of its own. */
    String text(Reason reason, boolean neutral, Function<String, Object> values) {
        UnaryOperator<String> filling = name -> {
            Object value = reason.details().get(name);
            return write(value == null ? values.apply(name) : value);
        };
        if (reason.rule().words().isPresent()) {
            return TextBundle.filled(reason.rule().words().get().in(language), filling);
        }
        String whenNeutral = reason.rule().id() + ".neutral";
        String key =
                neutral && texts.has(whenNeutral) ? whenNeutral : reason.rule().id();
        return texts.has(key) ? texts.text(key, filling) : key;
    }

    private String write(Object value) {
        if (value instanceof LocalDate date) {
            return new DayInWords(date).in(language);
        }
        if (value instanceof Localized localized) {
            return localized.in(language);
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::write).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }
}
