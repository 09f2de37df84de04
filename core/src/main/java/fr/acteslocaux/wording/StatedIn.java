package fr.acteslocaux.wording;

import java.util.Objects;

/**
 * A value with the article that states it. What a text states twice is kept twice, or no contradiction could be found.
 *
 * @param <T>  the type of the value
 * @param article  the number of the article, as printed
 * @param value  what it states
 */
public record StatedIn<T>(String article, T value) {

    public StatedIn {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(value, "value");
    }
}
