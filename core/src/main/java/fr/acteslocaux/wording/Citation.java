package fr.acteslocaux.wording;

import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.message.AtLeastOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an act says it stands on: a law, another act or a document.
 *
 * @legal.term visa
 */
public sealed interface Citation permits Citation.OfAct, Citation.OfLaw, Citation.OfDocument {

    /**
     * Returns what the citation says.
     *
     * @return the text
     */
    String text();

    /**
     * Says whether it names an article, among others or alone.
     *
     * @param article  the article, of which only text and number count
     * @return true if it does
     */
    default boolean cites(LegalReference article) {
        return this instanceof OfLaw ofLaw
                && ofLaw.references().stream().anyMatch(reference -> reference.isOfArticleOf(article));
    }

    /**
     * A citation of the law.
     *
     * @param text  what it says
     * @param references  the articles that it names one by one, in the order of the text
     * @param passages  what it cites otherwise: whole texts, ranges, articles and those that follow
     */
    record OfLaw(String text, List<LegalReference> references, List<LegalReferences> passages) implements Citation {

        public OfLaw {
            Objects.requireNonNull(text, "text");
            references = List.copyOf(Objects.requireNonNull(references, "references"));
            passages = List.copyOf(Objects.requireNonNull(passages, "passages"));
        }

        /**
         * Cites articles one by one.
         *
         * @param text  what it says
         * @param references  the articles, in the order of the text
         */
        public OfLaw(String text, List<LegalReference> references) {
            this(text, references, List.of());
        }
    }

    /**
     * A citation of another act, by its number, by its day, or by both. Most cite the day alone.
     *
     * @param text  what it says
     * @param number  the number of the act, as printed, empty if the citation does not say
     * @param date  the day of the act, empty if the citation does not say
     */
    record OfAct(String text, Optional<ActNumber> number, Optional<LocalDate> date) implements Citation {

        public OfAct {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(date, "date");
            AtLeastOne.require("citation", "number, date", number, date);
        }

        /**
         * Cites an act by its number and day.
         *
         * @param text  what it says
         * @param number  the number of the act, as printed
         * @param date  the day of the act
         */
        public OfAct(String text, ActNumber number, LocalDate date) {
            this(text, Optional.of(number), Optional.of(date));
        }

        /**
         * Cites an act by its day alone.
         *
         * @param text  what it says
         * @param date  the day of the act
         */
        public OfAct(String text, LocalDate date) {
            this(text, Optional.empty(), Optional.of(date));
        }
    }

    /**
     * A citation of a document, such as an attached convention.
     *
     * @param text  what it says
     */
    record OfDocument(String text) implements Citation {

        public OfDocument {
            Objects.requireNonNull(text, "text");
        }
    }
}
