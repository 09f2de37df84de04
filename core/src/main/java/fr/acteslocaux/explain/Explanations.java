package fr.acteslocaux.explain;

import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.message.DayInWords;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts into words how a result came about. It only reads the steps: nothing is computed a second time.
 * <p>
 * For example: <i>Publié le lundi 3 juin 2024. Délai franc de 2 mois : dimanche 4 août 2024 (CJA, art. R. 421-1). Jour fermé,
 * reporté au lundi 5 août 2024 (CE, 19 sept. 2014, n° 362568).</i>
 */
public final class Explanations {

    private Explanations() {}

    /**
     * Explains in French.
     *
     * @param explained  what to explain
     * @return the sentences, parted by blanks; empty if there is nothing to say
     */
    public static String french(Explained explained) {
        return in(Language.FRENCH, explained);
    }

    /**
     * Explains in English.
     *
     * @param explained  what to explain
     * @return the sentences, parted by blanks; empty if there is nothing to say
     */
    public static String english(Explained explained) {
        return in(Language.ENGLISH, explained);
    }

    /**
     * Explains in a language.
     *
     * @param language  the language
     * @param explained  what to explain
     * @return the sentences, parted by blanks; empty if there is nothing to say
     */
    public static String in(Language language, Explained explained) {
        return String.join(" ", sentences(language, explained));
    }

    /**
     * Explains sentence by sentence.
     *
     * @param language  the language
     * @param explained  what to explain
     * @return a sentence for each step, and one for the conclusion if there is any
     */
    public static List<String> sentences(Language language, Explained explained) {
        Objects.requireNonNull(language, "language");
        return Stream.concat(
                        explained.steps().stream().map(step -> sentence(language, step)),
                        explained.conclusion().stream().map(reason -> sentence(language, reason)))
                .toList();
    }

    /**
     * Puts one step into words.
     *
     * @param language  the language
     * @param step  the step
     * @return the sentence with its sources
     */
    public static String sentence(Language language, Derivation.Step<?> step) {
        String text = ReasonTexts.of(language).text(step.reason(), step.isNeutral(), name -> switch (name) {
            case "before" -> step.before();
            case "after" -> step.after();
            default -> throw unfilled(step.reason(), name);
        });
        return withSources(language, text, step.reason());
    }

    /**
     * Puts a reason into words that names no values before and after.
     *
     * @param language  the language
     * @param reason  the reason
     * @return the sentence with its sources
     */
    public static String sentence(Language language, Reason reason) {
        String text = ReasonTexts.of(language).text(reason, false, name -> {
            throw unfilled(reason, name);
        });
        return withSources(language, text, reason);
    }

    /**
     * Says what a reason says of any act: an ellipsis stands for what an act would fill in, and sources are left out.
     * <p>
     * For example {@code Délai franc de 2 mois : …} for {@code appeal.clear-months} as it is in force today.
     *
     * @param language  the language
     * @param reason  the reason
     * @return the sentence; the id of the rule if it has none
     */
    public static String outline(Language language, Reason reason) {
        return ReasonTexts.of(language).text(reason, false, name -> "…");
    }

    /**
     * Writes a day as explanations do, with its weekday.
     *
     * @param language  the language
     * @param day  the day
     * @return such as {@code lundi 1er juillet 2024} or {@code Monday 1 July 2024}
     */
    public static String day(Language language, LocalDate day) {
        return new DayInWords(day).in(language);
    }

    private static IllegalStateException unfilled(Reason reason, String name) {
        return new IllegalStateException("Rule '" + reason.rule() + "' has no detail '" + name + "'");
    }

    private static String withSources(Language language, String text, Reason reason) {
        String sources = reason.sources().stream()
                .map(source -> source.in(language))
                .distinct()
                .collect(Collectors.joining(language.semicolon()));
        String warning = reason.verification() == Verification.UNVERIFIED
                ? language.semicolon() + Verification.UNVERIFIED.in(language)
                : "";
        return sources.isEmpty() ? text + "." : text + " (" + sources + warning + ").";
    }
}
