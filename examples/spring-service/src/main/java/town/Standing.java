package town;

import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.Deadline;
import java.time.LocalDate;
import java.util.Locale;

/** How a clock stands on the day from which one looks. */
enum Standing {
    /** Its last day is past. */
    PAST,
    /** It runs. */
    RUNNING,
    /** It shows the day of a change, not the end of a period. */
    MOMENT,
    /** It shows no day, or not yet. */
    PENDING;

    static Standing of(ActTimeline.Entry entry, LocalDate asOf) {
        if (entry.deadline().status() != Deadline.Status.DAY) {
            return PENDING;
        }
        if (!entry.rule().runsOut()) {
            return MOMENT;
        }
        return entry.isOver(asOf) ? PAST : RUNNING;
    }

    /** The name of its words and of its style. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
