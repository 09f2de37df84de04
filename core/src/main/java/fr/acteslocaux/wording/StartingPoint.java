package fr.acteslocaux.wording;

import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import java.util.Locale;

/**
 * From what a remedies clause lets the period run, in its own words. What starts it in law is another matter.
 *
 * @legal.term point de départ du délai de recours
 */
public enum StartingPoint {
    /** Publication. */
    PUBLICATION,
    /** Posting (<i>affichage</i>). */
    POSTING,
    /** Notification. */
    NOTIFICATION,
    /** Transmission to the representative of the State. */
    TRANSMISSION,
    /** Reception by the representative of the State. */
    RECEPTION;

    /**
     * Names it for the reader of a finding.
     *
     * @return the fact that the period would run from
     */
    public Fact fact() {
        return switch (this) {
            case PUBLICATION -> Facts.STARTING_POINT_PUBLICATION;
            case POSTING -> Facts.STARTING_POINT_POSTING;
            case NOTIFICATION -> Facts.STARTING_POINT_NOTIFICATION;
            case TRANSMISSION -> Facts.STARTING_POINT_TRANSMISSION;
            case RECEPTION -> Facts.STARTING_POINT_RECEPTION;
        };
    }

    /**
     * Returns the name.
     *
     * @return such as {@code publication}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
