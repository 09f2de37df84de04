package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActTimeline;
import java.util.Locale;

/** An act with all that was found about it. */
record CheckedAct(String file, Act act, Report report, ActTimeline timeline, LegalContext context) {

    /** Returns the type as documents name it. */
    String type() {
        return act.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
