package fr.acteslocaux.convention;

import fr.acteslocaux.building.EventsInOrder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The order on which a public body collects what it is owed. Who issues it tells how it is disputed; until when is asked of
 * {@code LegalPeriod.toDispute}.
 *
 * @legal.term titre exécutoire
 */
public sealed interface CollectionOrder {

    /**
     * Tells who issues it.
     *
     * @return the issuer, as the convention names it
     */
    String issuer();

    /**
     * Says whether the debtor must complain to the accountant before going to court.
     *
     * @return true if so
     */
    boolean needsPriorClaim();

    /**
     * A claim to the accountant against an order of the State.
     *
     * @legal.term réclamation préalable
     * @legal.source DECRET-2012-1246-118
     * @param lodged  the day on which it was posted or handed in
     * @param received  the day on which the authorising officer (<i>ordonnateur</i>) received it
     * @param answered  the day on which a decision on it was notified, empty if there was none
     */
    record Claim(LocalDate lodged, LocalDate received, Optional<LocalDate> answered) {

        public Claim {
            Objects.requireNonNull(lodged, "lodged");
            Objects.requireNonNull(received, "received");
            Objects.requireNonNull(answered, "answered");
            EventsInOrder.require("received", lodged, Optional.of(received));
            EventsInOrder.require("answered", received, answered);
        }
    }

    /**
     * An order of the State, such as that of the <i>région académique</i> for the digital workspace. It is disputed first
     * before the accountant.
     *
     * @legal.term titre de perception
     * @legal.source DECRET-2012-1246-117, DECRET-2012-1246-118
     * @param issuer  who issues it, as the convention names it
     */
    record OfState(String issuer) implements CollectionOrder {

        public OfState {
            Objects.requireNonNull(issuer, "issuer");
        }

        @Override
        public boolean needsPriorClaim() {
            return true;
        }
    }

    /**
     * An order of a local authority. It is disputed before the court within two months of its reception.
     *
     * @legal.term titre de recettes
     * @legal.source CGCT-L1617-5
     * @param issuer  who issues it, as the convention names it
     */
    record OfLocalAuthority(String issuer) implements CollectionOrder {

        public OfLocalAuthority {
            Objects.requireNonNull(issuer, "issuer");
        }

        @Override
        public boolean needsPriorClaim() {
            return false;
        }
    }
}
