package fr.acteslocaux.commitment;

import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.money.Euros;
import java.util.Objects;
import java.util.Optional;

/**
 * A loan.
 *
 * @legal.term emprunt
 * @param lender  who lends, as printed
 * @param capital  what is lent
 * @param rate  what it costs, empty if the act does not say
 * @param length  for how long, empty if it does not say
 * @param conditions  the rest, as printed, such as how it is paid back, empty if there is none
 */
public record Loan(
        String lender, Euros capital, Optional<InterestRate> rate, Optional<Length> length, Optional<String> conditions)
        implements Commitment {

    public Loan {
        Objects.requireNonNull(lender, "lender");
        Objects.requireNonNull(capital, "capital");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(conditions, "conditions");
    }
}
