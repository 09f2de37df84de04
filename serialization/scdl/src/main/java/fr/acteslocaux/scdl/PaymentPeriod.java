package fr.acteslocaux.scdl;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When a subsidy is paid: on a day, or over some time.
 *
 * @param first  the first day
 * @param last  the last day, included; the first if it is paid on one day
 */
public record PaymentPeriod(LocalDate first, LocalDate last) {

    public PaymentPeriod {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A period of payment must not end before it begins, found " + first + "/" + last);
        }
    }

    /**
     * Returns the period as tables write it.
     *
     * @return such as {@code 2017-03-14/2018-03-14}, or one day
     */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
