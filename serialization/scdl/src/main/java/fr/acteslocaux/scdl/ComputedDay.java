package fr.acteslocaux.scdl;

import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.law.LegalSource.Verification;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A day that follows from an act and the law.
 *
 * @param day  the day, empty if there is none
 * @param certainty  how sure it is, or why there is none
 */
public record ComputedDay(Optional<LocalDate> day, Certainty certainty) {

    public ComputedDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(certainty, "certainty");
    }

    static ComputedDay of(Outcome<LocalDate> outcome) {
        return new ComputedDay(
                outcome.value(), outcome.value().isPresent() ? certaintyOfSteps(outcome) : Certainty.UNDETERMINED);
    }

    static ComputedDay of(Deadline deadline) {
        Certainty certainty = switch (deadline.status()) {
            case NO_LIMIT -> Certainty.NO_LIMIT;
            case NOT_STARTED -> Certainty.NOT_STARTED;
            case UNDETERMINED -> Certainty.UNDETERMINED;
            case DAY -> deadline.isDebated() ? Certainty.DEBATED : certaintyOfSteps(deadline);
        };
        return new ComputedDay(deadline.lastDay(), certainty);
    }

    private static Certainty certaintyOfSteps(Explained explained) {
        boolean isVerified =
                explained.steps().stream().allMatch(step -> step.reason().verification() != Verification.UNVERIFIED);
        return isVerified ? Certainty.SURE : Certainty.UNVERIFIED;
    }
}
