package fr.acteslocaux.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * That a convention changes an earlier one. For example, amendment 2 to the lease of 1 March 2019, which makes it longer.
 *
 * @legal.term avenant
 * @param number  which amendment it is, counted from 1, empty if it does not say
 * @param amended  the earlier convention, as named there, empty if it does not say
 * @param amendedOn  the day of the earlier convention, empty if it does not say
 * @param changes  what it changes, as printed, in the order of the text
 */
public record Amendment(
        OptionalInt number, Optional<String> amended, Optional<LocalDate> amendedOn, List<String> changes) {

    public Amendment {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(amended, "amended");
        Objects.requireNonNull(amendedOn, "amendedOn");
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
        if (number.orElse(1) < 1) {
            throw new IllegalArgumentException("Argument 'number' must be at least 1, found " + number.getAsInt());
        }
    }
}
