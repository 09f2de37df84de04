package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.place.Territory;
import java.util.Optional;

/** By how many months the distance between claimant and court lengthens the period, and why. */
record Distance(int months, Reason reason) {

    private static final Reason NOT_STATED = Reason.of("distance.not-stated", "CJA-R421-7");
    private static final Reason NONE = Reason.of("distance.none", "CJA-R421-7");
    private static final Reason OVERSEAS = Reason.of("distance.overseas", "CJA-R421-7");
    private static final Reason ABROAD = Reason.of("distance.abroad", "CJA-R421-7");

    static Distance between(Optional<Territory> court, Optional<Residence> claimant) {
        if (claimant.isEmpty()) {
            return new Distance(0, NOT_STATED);
        }
        if (!(claimant.get() instanceof Residence.InFrance home)) {
            return new Distance(2, ABROAD);
        }
        boolean courtOverseas = court.map(Territory::isOverseas).orElse(false);
        boolean apart = courtOverseas
                ? !court.map(Territory::department).equals(Optional.of(home.department()))
                : home.department().isOverseas();
        return apart ? new Distance(1, OVERSEAS) : new Distance(0, NONE);
    }
}
