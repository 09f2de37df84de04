package fr.acteslocaux.act;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The sitting of a council in which a deliberation was adopted.
 *
 * @legal.term séance, convocation
 * @legal.source CGCT-L2121-11, CGCT-L2121-12, CGCT-L2121-15
 * @param on  the day
 * @param convenedOn  the day on which the convening was sent, empty if unknown
 * @param convening  what sort of convening it was
 * @param attendance  who sat, empty if unknown
 * @param chair  who presided, as printed, empty if it does not say
 * @param secretary  the secretary, as printed, empty if it does not say
 */
public record Session(
        LocalDate on,
        Optional<LocalDate> convenedOn,
        Convening convening,
        Optional<Attendance> attendance,
        Optional<String> chair,
        Optional<String> secretary) {

    /** The sorts of convening, each with clear days of its own. */
    public enum Convening {
        /** The usual one. */
        ORDINARY,
        /** Urgent (<i>en urgence</i>): the council first rules on the urgency. */
        URGENT,
        /** A second one, for want of a quorum at the first. */
        SECOND,
        /** For the first sitting after a general renewal. */
        AFTER_RENEWAL
    }

    public Session {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(convenedOn, "convenedOn");
        Objects.requireNonNull(convening, "convening");
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(chair, "chair");
        Objects.requireNonNull(secretary, "secretary");
    }

    /**
     * Makes a sitting of which only the day is known.
     *
     * @param day  the day
     * @return the sitting
     */
    public static Session on(LocalDate day) {
        return new Session(
                day, Optional.empty(), Convening.ORDINARY, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
