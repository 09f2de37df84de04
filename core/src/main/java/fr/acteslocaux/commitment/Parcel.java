package fr.acteslocaux.commitment;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A piece of land, as the land register names it.
 *
 * @legal.term parcelle cadastrale
 * @param reference  section and number, as printed, such as {@code AB 123}
 * @param squareMetres  the area, empty if the act does not say
 */
public record Parcel(String reference, OptionalInt squareMetres) {

    public Parcel {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(squareMetres, "squareMetres");
        if (squareMetres.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "Argument 'squareMetres' must not be negative, found " + squareMetres.getAsInt());
        }
    }
}
