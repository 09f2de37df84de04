package fr.acteslocaux.wording;

import java.util.Objects;
import java.util.Optional;

/**
 * A value with the article that states it. What a text states twice is kept twice, or no contradiction could be found.
 *
 * @param <T>  the type of the value
 * @param article  the number of the article, as printed, empty if what states it has no number
 * @param value  what it states
 */
public record StatedIn<T>(Optional<String> article, T value) {

    public StatedIn {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Says which article states a value.
     *
     * @param article  the number of the article, as printed
     * @param value  what it states
     */
    public StatedIn(String article, T value) {
        this(Optional.of(article), value);
    }

    /**
     * Says that a text states a value, in no article that has a number.
     *
     * @param <T>  the type of the value
     * @param value  what it states
     * @return the value with its place
     */
    public static <T> StatedIn<T> somewhere(T value) {
        return new StatedIn<>(Optional.empty(), value);
    }
}
