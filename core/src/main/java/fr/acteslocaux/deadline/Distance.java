package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.Optional;

/** Whether the distance between claimant and court lengthens the period, and by how many months. */
final class Distance {

    private Distance() {}

    static Reason between(Optional<Residence> claimant, LocalDate start, Counting counting) {
        if (claimant.isEmpty()) {
            return counting.reason(Rules.DISTANCE_NOT_STATED, start);
        }
        if (!(claimant.get() instanceof Residence.InFrance home)) {
            return counting.reason(Rules.DISTANCE_ABROAD, start);
        }
        return counting.reason(
                areApart(counting.context().territory(), home) ? Rules.DISTANCE_OVERSEAS : Rules.DISTANCE_NONE, start);
    }

    /** Returns the months that are added: none by a rule that names no number. */
    static int months(Reason distance) {
        return distance.details().isEmpty() ? 0 : distance.number(Unit.MONTHS);
    }

    private static boolean areApart(Optional<Territory> court, Residence.InFrance home) {
        boolean courtOverseas = court.map(Territory::isOverseas).orElse(false);
        return courtOverseas
                ? !court.map(Territory::department).equals(Optional.of(home.department()))
                : home.department().isOverseas();
    }
}
