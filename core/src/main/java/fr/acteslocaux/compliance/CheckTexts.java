package fr.acteslocaux.compliance;

import fr.acteslocaux.resource.TextBundle;
import fr.acteslocaux.text.Language;
import java.util.Set;

/** The wording of the checks in one language: a question and an answer for each. */
final class CheckTexts {

    private static final CheckTexts FRENCH = new CheckTexts(Language.FRENCH);
    private static final CheckTexts ENGLISH = new CheckTexts(Language.ENGLISH);

    private final Language language;
    private final TextBundle texts;

    private CheckTexts(Language language) {
        this.language = language;
        this.texts = TextBundle.of(CheckTexts.class, "checks", language.locale());
    }

    static CheckTexts of(Language language) {
        return switch (language) {
            case FRENCH -> FRENCH;
            case ENGLISH -> ENGLISH;
        };
    }

    Set<String> keys() {
        return texts.keys();
    }

    /** Without words of its own a check is known by its id. */
    String question(String id) {
        if (!texts.has(id + ".question")) {
            return id;
        }
        return texts.text(id + ".question", name -> {
            throw new IllegalStateException("Question of " + id + " has a hole '" + name + "' that nothing fills");
        });
    }

    String answer(String id, Verdict.Violation violation) {
        if (!texts.has(id + ".answer")) {
            return id + ": " + violation.found().in(language) + " ≠ "
                    + violation.expected().in(language);
        }
        return texts.text(id + ".answer", name -> switch (name) {
            case "expected" -> violation.expected().in(language);
            case "found" -> violation.found().in(language);
            default ->
                throw new IllegalStateException("Text of " + id + " has a hole '" + name + "' that nothing fills");
        });
    }
}
