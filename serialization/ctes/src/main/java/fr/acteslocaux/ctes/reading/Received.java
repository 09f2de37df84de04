package fr.acteslocaux.ctes.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What was read, and in what it deviates.
 *
 * @param <T>  the type of what was read
 * @param value  what was read
 * @param editions  the editions of the schema that it comes nearest to: one, or both where they agree
 * @param deviations  in what it deviates from them, in the order of the document; if both are as near, from that of 2018
 */
public record Received<T>(T value, Set<Edition> editions, List<Deviation> deviations) {

    public Received {
        Objects.requireNonNull(value, "value");
        editions = Set.copyOf(editions);
        deviations = List.copyOf(deviations);
    }

    /**
     * Makes something else of the value; the deviations stay.
     *
     * @param <U>  the type of the other value
     * @param other  what makes it
     * @return the other value with the same deviations
     */
    public <U> Received<U> map(Function<? super T, ? extends U> other) {
        return new Received<>(other.apply(value), editions, deviations);
    }
}
