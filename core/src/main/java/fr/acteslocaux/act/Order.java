package fr.acteslocaux.act;

import fr.acteslocaux.lifecycle.ActEvent;
import java.util.Objects;

/**
 * What an executive orders by a power of its own, such as a traffic order.
 *
 * @legal.term arrêté
 * @legal.source CGCT-L2131-2
 * @param common  the parts that every act has
 */
public record Order(CommonParts common) implements Act {

    public Order {
        Objects.requireNonNull(common, "common");
    }

    /**
     * Begins an act of this kind.
     *
     * @return a builder in which everything is absent
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a copy.
     *
     * @return a builder that holds what this act holds
     */
    public Builder toBuilder() {
        return new Builder().copying(common);
    }

    @Override
    public Order with(ActEvent event) {
        return new Order(common.with(event));
    }

    /** Gathers the parts. Not thread-safe. */
    public static final class Builder extends ActBuilder<Order, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        @Override
        public Order build() {
            return new Order(common());
        }
    }
}
