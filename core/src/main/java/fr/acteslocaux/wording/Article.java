package fr.acteslocaux.wording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article of an act or of a convention, numbered as printed, or a dash or paragraph without a number.
 * <p>
 * For example, article 3 of a convention may hold articles 3.1 and 3.2.
 *
 * @legal.term article du dispositif
 * @param number  the number as printed, such as {@code 3.1}, empty if it has none
 * @param heading  the heading, empty if it has none
 * @param text  what it says, empty if it only holds parts
 * @param role  what it is for, empty if nobody said
 * @param parts  the articles within it, in order
 */
public record Article(
        Optional<String> number,
        Optional<String> heading,
        Optional<String> text,
        Optional<Role> role,
        List<Article> parts) {

    /**
     * What an operative article is for.
     *
     * @legal.term dispositif
     */
    public enum Role {
        /** What is decided (<i>objet</i>). */
        OBJECT,
        /** From when and until when (<i>durée, date d'effet</i>). */
        TERM,
        /** What is paid (<i>loyer, redevance, participation</i>). */
        FEE,
        /** Where the money comes from (<i>prévision budgétaire</i>). */
        BUDGET,
        /** Who carries it out, and who gets a copy (<i>exécution, ampliation</i>). */
        EXECUTION,
        /** How it may be challenged (<i>voies et délais de recours</i>). */
        REMEDIES,
        /** That the council is told (<i>compte rendu</i>). */
        REPORT
    }

    public Article {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(role, "role");
        parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
    }

    /**
     * Makes an article with a heading and a text.
     *
     * @param number  the number as printed
     * @param heading  the heading
     * @param text  what it says
     * @return the article
     */
    public static Article of(String number, String heading, String text) {
        return new Article(Optional.of(number), Optional.of(heading), Optional.of(text), Optional.empty(), List.of());
    }

    /**
     * Makes a dash or a paragraph: what it says, without number or heading.
     *
     * @param text  what it says
     * @return the article
     */
    public static Article withoutNumber(String text) {
        return new Article(Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty(), List.of());
    }

    /**
     * Says what the article is for.
     *
     * @param purpose  the role
     * @return the article
     */
    public Article as(Role purpose) {
        return new Article(number, heading, text, Optional.of(purpose), parts);
    }

    /**
     * Finds an article by its number, itself or within it.
     *
     * @param wanted  the number as printed
     * @return the article, or empty
     */
    public Optional<Article> find(String wanted) {
        if (number.filter(wanted::equals).isPresent()) {
            return Optional.of(this);
        }
        return parts.stream().flatMap(part -> part.find(wanted).stream()).findFirst();
    }
}
