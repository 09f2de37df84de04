package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The filing of a suit. The day of its posting counts, and of one on line that of its deposit, until midnight in the court's own
 * time; the day on which the registry registered it tells only what was held before the ruling of 13 May 2024.
 *
 * @legal.term saisine du tribunal, cachet de la poste
 * @legal.source CE-2024-466541
 * @param sent  the day on which it was posted, deposited on line or handed in
 * @param registered  the day on which the registry registered what was posted, empty if it was not posted or it is not said
 */
public record Filing(LocalDate sent, Optional<LocalDate> registered) {

    public Filing {
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(registered, "registered");
        EventsInOrder.require("registered", sent, registered);
    }

    /**
     * Takes a suit deposited on line or handed in at the registry.
     *
     * @param day  the day
     * @return the filing
     */
    public static Filing depositedOn(LocalDate day) {
        return new Filing(day, Optional.empty());
    }

    /**
     * Takes a suit sent by post.
     *
     * @param posted  the day of the postmark
     * @param registered  the day on which the registry registered it
     * @return the filing
     * @throws IllegalArgumentException if it was registered before it was posted
     */
    public static Filing posted(LocalDate posted, LocalDate registered) {
        return new Filing(posted, Optional.of(registered));
    }

    /**
     * Judges whether the suit is in time.
     *
     * @param deadline  the period of appeal
     * @param context  the law
     * @return the verdict: where only its registration was late, and it was posted before the ruling on the postmark, in time
     *     under one reading
     */
    public Timeliness within(Deadline deadline, LegalContext context) {
        Timeliness bySending = deadline.judge(sent);
        Reason byRegistration = Reason.of(context.law(), Rules.FILING_DATED_BY_REGISTRATION, sent);
        boolean wasLate = registered
                .filter(day -> deadline.judge(day).status() == Timeliness.Status.LATE)
                .isPresent();
        return wasLate && byRegistration.isFounded() && bySending.status() == Timeliness.Status.IN_TIME
                ? new Timeliness(
                        Timeliness.Status.IN_TIME_UNDER_ONE_READING,
                        sent,
                        deadline,
                        byRegistration.with("sent", sent).with("registered", registered.orElseThrow()))
                : bySending;
    }
}
