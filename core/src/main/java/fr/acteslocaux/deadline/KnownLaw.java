package fr.acteslocaux.deadline;

import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.List;

/** Whether a rule may be asked on a day: its law is in force, and days can be counted from it. */
final class KnownLaw {

    static final Fact MISSING = new Fact("law.of-that-day");

    /** Nothing that is counted from a day goes further. */
    private static final int LONGEST_YEARS = 3;

    private KnownLaw() {}

    /** The law's first source tells from when on it may be asked. */
    static boolean rules(LocalDate day, Reason law) {
        return law.sources().get(0).inForce().includes(day) && canCountFrom(day);
    }

    static boolean canCountFrom(LocalDate day) {
        LegalCalendar calendar = LegalCalendar.national();
        return calendar.knows(day) && calendar.knows(day.plusYears(LONGEST_YEARS));
    }

    static Deadline missing(Reason law) {
        return new Deadline.Undetermined(law, List.of(MISSING));
    }
}
