package fr.acteslocaux.commitment;

import fr.acteslocaux.money.Amount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Land that changes hands.
 *
 * @legal.term acquisition, cession, échange
 * @param kind  which way
 * @param parcels  the land, in the order of the text
 * @param otherParty  who sells or buys, as printed, empty if the act does not say; it may be a person
 * @param price  the price, empty if there is none or it does not say
 */
public record LandTransfer(Kind kind, List<Parcel> parcels, Optional<String> otherParty, Optional<Amount> price)
        implements Commitment {

    /** Which way land goes. */
    public enum Kind {
        /** The authority gets it (<i>acquisition</i>). */
        PURCHASE,
        /** The authority gives it away (<i>cession</i>). */
        SALE,
        /** Both (<i>échange</i>). */
        EXCHANGE
    }

    public LandTransfer {
        Objects.requireNonNull(kind, "kind");
        parcels = List.copyOf(Objects.requireNonNull(parcels, "parcels"));
        Objects.requireNonNull(otherParty, "otherParty");
        Objects.requireNonNull(price, "price");
    }
}
