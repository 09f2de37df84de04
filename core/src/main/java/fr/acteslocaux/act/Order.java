package fr.acteslocaux.act;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.building.OneMore;
import fr.acteslocaux.lifecycle.ActEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an executive orders by a power of its own, such as a traffic order.
 *
 * @legal.term arrêté
 * @legal.source CGCT-L2131-2
 */
public final class Order extends Act {

    /** For how long an order is meant. */
    public enum Permanence {
        /** Until it is repealed (<i>permanent</i>). */
        PERMANENT,
        /** For a time (<i>temporaire</i>). */
        TEMPORARY
    }

    private record Own(Optional<Permanence> permanence, List<String> places, List<String> addressees) {}

    private final Own own;

    private Order(CommonParts common, Own own) {
        super(common);
        this.own = own;
    }

    /**
     * Begins an act of this kind. It must have an object and an authority; all else may be absent.
     *
     * @return a builder in which everything is absent
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Builder toBuilder() {
        return new Builder().copying(this);
    }

    @Override
    public Kind kind() {
        return Kind.ORDER;
    }

    @Override
    public Order with(ActEvent event) {
        return toBuilder().event(event).build();
    }

    /**
     * Returns for how long it is meant; {@link #term()} has the days.
     *
     * @return whether it is permanent or temporary, empty if it does not say
     */
    public Optional<Permanence> permanence() {
        return own.permanence();
    }

    /**
     * Returns where it holds.
     *
     * @return the places, as printed, in the order of the text; none if it does not say
     */
    public List<String> places() {
        return own.places();
    }

    /**
     * Returns whom it concerns. They may be persons: no message repeats them.
     *
     * @return those concerned, as printed, in the order of the text; none if it does not say
     */
    public List<String> addressees() {
        return own.addressees();
    }

    @Override
    Record own() {
        return own;
    }

    /** Gathers the parts. Not thread-safe. */
    public static final class Builder extends Act.Builder<Order, Builder> {

        private @Nullable Permanence permanence;
        private List<String> places = List.of();
        private List<String> addressees = List.of();

        private Builder() {}

        private Builder copying(Order act) {
            copyCommon(act);
            permanence = act.permanence().orElse(null);
            places = act.places();
            addressees = act.addressees();
            return this;
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        Organ usualOrgan(LocalAuthority.Kind kind) {
            return kind.executive();
        }

        /**
         * Says for how long it is meant.
         *
         * @param permanence  for how long it is meant
         * @return this builder
         */
        public Builder permanence(Permanence permanence) {
            this.permanence = Objects.requireNonNull(permanence, "permanence");
            return this;
        }

        /**
         * Takes the permanence away.
         *
         * @return this builder
         */
        public Builder withoutPermanence() {
            permanence = null;
            return this;
        }

        /**
         * Gives where it holds, as printed, in the order of the text, in place of those given before.
         *
         * @param places  where it holds, as printed, in the order of the text
         * @return this builder
         */
        public Builder places(List<String> places) {
            this.places = List.copyOf(Objects.requireNonNull(places, "places"));
            return this;
        }

        /**
         * Adds one place, after those given before.
         *
         * @param place  the place
         * @return this builder
         */
        public Builder place(String place) {
            places = OneMore.after(places, Objects.requireNonNull(place, "place"));
            return this;
        }

        /**
         * Takes all places away.
         *
         * @return this builder
         */
        public Builder withoutPlaces() {
            places = List.of();
            return this;
        }

        /**
         * Gives whom it concerns, as printed, in the order of the text, in place of those given before.
         *
         * @param addressees  whom it concerns, as printed, in the order of the text
         * @return this builder
         */
        public Builder addressees(List<String> addressees) {
            this.addressees = List.copyOf(Objects.requireNonNull(addressees, "addressees"));
            return this;
        }

        /**
         * Adds one addressee, after those given before.
         *
         * @param addressee  the addressee
         * @return this builder
         */
        public Builder addressee(String addressee) {
            addressees = OneMore.after(addressees, Objects.requireNonNull(addressee, "addressee"));
            return this;
        }

        /**
         * Takes all addressees away.
         *
         * @return this builder
         */
        public Builder withoutAddressees() {
            addressees = List.of();
            return this;
        }

        @Override
        public Order build() {
            missing("An order").refuse();
            return new Order(common(), new Own(Optional.ofNullable(permanence), places, addressees));
        }
    }
}
