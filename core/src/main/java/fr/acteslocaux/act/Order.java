package fr.acteslocaux.act;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.lifecycle.ActEvent;

/**
 * What an executive orders by a power of its own, such as a traffic order.
 *
 * @legal.term arrêté
 * @legal.source CGCT-L2131-2
 */
public final class Order extends Act {

    private record Own() {}

    private Order(CommonParts common) {
        super(common);
    }

    /**
     * Begins an act of this kind. It must have a number, a nature, an object and an authority; all else may be absent.
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

    @Override
    Record own() {
        return new Own();
    }

    /** Gathers the parts. Not thread-safe. */
    public static final class Builder extends Act.Builder<Order, Builder> {

        private Builder() {}

        private Builder copying(Order act) {
            copyCommon(act);
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

        @Override
        public Order build() {
            missing("An order").refuse();
            return new Order(common());
        }
    }
}
