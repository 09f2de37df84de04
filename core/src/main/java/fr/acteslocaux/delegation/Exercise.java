package fr.acteslocaux.delegation;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.money.Euros;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a decision uses of a delegation.
 * <p>
 * The item is that of the list of the authority, such as article L.2122-22, from 1 to 31. A body of municipalities has no such
 * list: the item is then one of the seven matters that its council keeps. Where the decision names none it stays unknown: it is
 * never guessed from the object. Amount and duration are those that the limits of the item are compared with: the price of a sale, the
 * sum of a settlement, the length of a lease.
 *
 * @legal.term exercice de la délégation
 * @legal.source CGCT-L2122-22, CGCT-L2122-23, CGCT-L3211-2, CGCT-L4221-5, CGCT-L5211-10
 * @param item  the item of the list, empty if the decision names none
 * @param amount  the amount, empty if there is none or it is unknown
 * @param duration  the duration, empty if there is none or it is unknown
 * @param renewal  whether it renews something, such as a membership; empty if unknown
 */
public record Exercise(OptionalInt item, Optional<Euros> amount, Optional<Length> duration, Optional<Boolean> renewal) {

    /**
     * In what circumstances a delegation is exercised.
     *
     * @param authority  the kind of authority
     * @param population  the number of inhabitants, empty if unknown
     * @param day  the day of the decision, empty if unknown
     * @param signedAs  by what right its signatory signed, empty if unknown
     * @param isLoan  whether the authority borrows by it, which no item tells of bodies of municipalities
     */
    public record Circumstances(
            LocalAuthority.Kind authority,
            OptionalInt population,
            Optional<LocalDate> day,
            Optional<Signature.Capacity> signedAs,
            boolean isLoan) {

        /**
         * Makes circumstances of what is not known to be a loan.
         *
         * @param authority  the kind of authority
         * @param population  the number of inhabitants, empty if unknown
         * @param day  the day of the decision, empty if unknown
         * @param signedAs  by what right its signatory signed, empty if unknown
         */
        public Circumstances(
                LocalAuthority.Kind authority,
                OptionalInt population,
                Optional<LocalDate> day,
                Optional<Signature.Capacity> signedAs) {
            this(authority, population, day, signedAs, false);
        }

        public Circumstances {
            Objects.requireNonNull(authority, "authority");
            Objects.requireNonNull(population, "population");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(signedAs, "signedAs");
        }
    }

    public Exercise {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(duration, "duration");
        Objects.requireNonNull(renewal, "renewal");
        if (item.orElse(1) < 1) {
            throw new IllegalArgumentException("Argument 'item' must be at least 1, found " + item.getAsInt());
        }
    }

    /**
     * Says that the decision names no item.
     *
     * @return the exercise
     */
    public static Exercise ofUnknownItem() {
        return new Exercise(OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Says which item the decision names.
     *
     * @param item  the item, from 1 on
     * @return the exercise
     */
    public static Exercise ofItem(int item) {
        return new Exercise(OptionalInt.of(item), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Says what amount is at stake.
     *
     * @param euros  the amount
     * @return the exercise
     */
    public Exercise of(Euros euros) {
        return new Exercise(item, Optional.of(euros), duration, renewal);
    }

    /**
     * Says for how long.
     *
     * @param length  the duration
     * @return the exercise
     */
    public Exercise lasting(Length length) {
        return new Exercise(item, amount, Optional.of(length), renewal);
    }

    /**
     * Says whether it renews something.
     *
     * @param isRenewal  whether it does
     * @return the exercise
     */
    public Exercise renewing(boolean isRenewal) {
        return new Exercise(item, amount, duration, Optional.of(isRenewal));
    }

    /**
     * Says whether anything is known of what is used.
     *
     * @return true if item, amount, duration and renewal are all unknown
     */
    public boolean isUnknown() {
        return equals(ofUnknownItem());
    }
}
