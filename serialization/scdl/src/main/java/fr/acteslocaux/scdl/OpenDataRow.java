package fr.acteslocaux.scdl;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.identifier.Siret;
import java.util.Objects;

/**
 * A row of all acts with the days that follow from it.
 *
 * @param row  what tables of all acts say
 * @param executoryOn  the day from which the act is executory
 * @param appealEndsOn  the last day of an appeal to the administrative court, included
 */
public record OpenDataRow(DeliberationRow row, ComputedDay executoryOn, ComputedDay appealEndsOn) {

    public OpenDataRow {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(executoryOn, "executoryOn");
        Objects.requireNonNull(appealEndsOn, "appealEndsOn");
    }

    /**
     * Makes the row of an act, and computes its days.
     *
     * @param act  the act
     * @param publisher  the SIRET of its authority
     * @param context  the law and the territory of the court
     * @return the row
     * @throws IllegalArgumentException if the SIRET is not of the authority, whose SIREN is known
     */
    public static OpenDataRow of(Act act, Siret publisher, LegalContext context) {
        ActTimeline timeline = ActTimeline.of(act, context);
        return new OpenDataRow(
                PublishedAct.row(act, publisher),
                ComputedDay.of(timeline.executoryDate()),
                ComputedDay.of(timeline.appeal()));
    }
}
