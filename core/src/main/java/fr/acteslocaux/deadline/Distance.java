package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.place.Territory;
import java.util.Optional;

/** By how many months the distance between claimant and court lengthens the period, and why. */
record Distance(int months, Reason reason) {

    private static final Distance NOT_STATED = of(0, "distance.not-stated");
    private static final Distance NONE = of(0, "distance.none");
    private static final Distance OVERSEAS = of(1, "distance.overseas");
    private static final Distance ABROAD = of(2, "distance.abroad");

    private static Distance of(int months, String rule) {
        return new Distance(months, Reason.of(rule, "CJA-R421-7"));
    }

    static Distance between(Optional<Territory> court, Optional<Residence> claimant) {
        if (claimant.isEmpty()) {
            return NOT_STATED;
        }
        if (!(claimant.get() instanceof Residence.InFrance home)) {
            return ABROAD;
        }
        boolean courtOverseas = court.map(Territory::isOverseas).orElse(false);
        boolean apart = courtOverseas
                ? !court.map(Territory::department).equals(Optional.of(home.department()))
                : home.department().isOverseas();
        return apart ? OVERSEAS : NONE;
    }
}
