package fr.acteslocaux.convention;

import java.util.List;
import java.util.Objects;

/**
 * What a convention settles besides its parties, its price and its term: who protects data, who answers for what is published,
 * who helps whom, how success is measured.
 *
 * @legal.term clause
 */
public sealed interface Clause {

    /**
     * Who answers for the processing of personal data under a convention, for what, and which rights people have.
     * <p>
     * For example, the rector of the academic region answers for the directory of the digital workspace, and people may have
     * their data rectified.
     *
     * @legal.term protection des données à caractère personnel
     * @param controller  the data controller (<i>responsable de traitement</i>), as printed
     * @param duties  what the controller answers for, in the order of the text
     * @param rights  the rights that the convention recalls, in the order of the text
     */
    public record DataProtection(String controller, List<String> duties, List<Right> rights) implements Clause {

        /**
         * A right of the people whose data are processed.
         *
         * @legal.term droits des personnes concernées
         */
        public enum Right {
            /** To be informed (<i>information</i>). */
            INFORMATION,
            /** To see the data (<i>accès</i>). */
            ACCESS,
            /** To have them corrected (<i>rectification</i>). */
            RECTIFICATION,
            /** To object (<i>opposition</i>). */
            OBJECTION,
            /** To have the processing restricted (<i>limitation</i>). */
            RESTRICTION,
            /** To have them erased (<i>effacement</i>). */
            ERASURE,
            /** To take them elsewhere (<i>portabilité</i>). */
            PORTABILITY,
            /** To say what becomes of them after death (<i>directives post-mortem</i>). */
            DIRECTIVES_AFTER_DEATH
        }

        public DataProtection {
            Objects.requireNonNull(controller, "controller");
            duties = List.copyOf(Objects.requireNonNull(duties, "duties"));
            rights = List.copyOf(Objects.requireNonNull(rights, "rights"));
        }
    }

    /**
     * Who answers for what is published under a convention. For example, the head of each school for the school's pages, and
     * the town's officer for those of the town.
     *
     * @legal.term directeur de publication
     * @param directors  who answers for which pages, in the order of the text
     * @param duties  the rules of conduct that the convention recalls, such as neutrality, as printed
     */
    public record EditorialResponsibility(List<Director> directors, List<String> duties) implements Clause {

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
            directors = List.copyOf(Objects.requireNonNull(directors, "directors"));
            duties = List.copyOf(Objects.requireNonNull(duties, "duties"));
        }
    }

    /**
     * Who helps whom to use what a convention provides.
     *
     * @legal.term assistance aux utilisateurs
     * @param channels  the ways to be helped, in the order of the text
     */
    public record Assistance(List<Channel> channels) implements Clause {

        /**
         * A way to be helped.
         *
         * @param users  whom it helps, as printed
         * @param by  who helps, as printed
         * @param atAnyTime  whether it can be asked day and night
         */
        public record Channel(String users, String by, boolean atAnyTime) {

            public Channel {
                Objects.requireNonNull(users, "users");
                Objects.requireNonNull(by, "by");
            }
        }

        public Assistance {
            channels = List.copyOf(Objects.requireNonNull(channels, "channels"));
        }
    }

    /**
     * How the use of what a convention provides is measured.
     *
     * @legal.term indicateurs d'activité
     * @param scheme  the name of the measure, as printed, such as {@code DNMA}
     * @param measured  what is measured, in the order of the text
     * @param anonymous  whether the convention says that the data are anonymous
     */
    public record Indicators(String scheme, List<String> measured, boolean anonymous) implements Clause {

        public Indicators {
            Objects.requireNonNull(scheme, "scheme");
            measured = List.copyOf(Objects.requireNonNull(measured, "measured"));
        }
    }
}
