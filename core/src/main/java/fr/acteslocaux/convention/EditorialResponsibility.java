package fr.acteslocaux.convention;

import java.util.List;
import java.util.Objects;

/**
 * Who answers for what is published under a convention. For example, the head of each school for the school's pages, and
 * the town's officer for those of the town.
 *
 * @legal.term directeur de publication
 * @param directors  who answers for which pages, in the order of the text
 * @param duties  the rules of conduct that the convention recalls, such as neutrality, as printed
 */
public record EditorialResponsibility(List<Director> directors, List<String> duties) {

    /**
     * Someone who answers for pages.
     *
     * @param who  the person, by their function, as printed
     * @param pages  the pages, as printed
     */
    public record Director(String who, String pages) {

        public Director {
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(pages, "pages");
        }
    }

    public EditorialResponsibility {
        directors = List.copyOf(directors);
        duties = List.copyOf(duties);
    }
}
