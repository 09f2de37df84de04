package fr.acteslocaux.convention;

import fr.acteslocaux.calendar.CountedPeriod;
import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The title on which a public body collects what it is owed. Who issues it tells how it is disputed.
 *
 * @legal.term titre exécutoire
 */
public sealed interface PaymentTitle {

    /**
     * Tells who issues it.
     *
     * @return the issuer, as the convention names it
     */
    String issuer();

    /**
     * Says whether the debtor must complain to the accountant before going to court.
     *
     * @return true if so
     */
    boolean needsPriorClaim();

    /**
     * Finds the last day to dispute the title.
     *
     * @param received  the day on which the debtor received it
     * @param calendar  the closed days
     * @return the last day, included; undetermined where the period is not known here
     */
    Outcome<LocalDate> lastDayToDispute(LocalDate received, LegalCalendar calendar);

    /**
     * A title of the State, such as that of the <i>région académique</i> for the digital workspace. It is disputed first
     * before the accountant.
     *
     * @legal.term titre de perception
     * @legal.source DECRET-2012-1246-117
     * @param issuer  who issues it, as the convention names it
     */
    record OfState(String issuer) implements PaymentTitle {

        private static final Reason PRIOR_CLAIM = Reason.of("title.prior-claim", "DECRET-2012-1246-117");

        public OfState {
            Objects.requireNonNull(issuer, "issuer");
        }

        @Override
        public boolean needsPriorClaim() {
            return true;
        }

        @Override
        public Outcome<LocalDate> lastDayToDispute(LocalDate received, LegalCalendar calendar) {
            return Outcome.missing(PRIOR_CLAIM, new Fact("title.period-of-claim"));
        }
    }

    /**
     * A title of a local authority. It is disputed before the court within two months of its reception.
     *
     * @legal.term titre de recettes
     * @legal.source CGCT-L1617-5
     * @param issuer  who issues it, as the convention names it
     */
    record OfLocalAuthority(String issuer) implements PaymentTitle {

        private static final CountedPeriod TWO_MONTHS = CountedPeriod.ofMonths(2);
        private static final Reason RECEIVED = Reason.of("title.received", "CGCT-L1617-5");
        private static final Reason SHORTEST = Reason.of("title.two-months", "CGCT-L1617-5", "TITLE-PERIOD-CLEAR");

        public OfLocalAuthority {
            Objects.requireNonNull(issuer, "issuer");
        }

        @Override
        public boolean needsPriorClaim() {
            return false;
        }

        /** Whether the two months are clear or carried over is not settled here: the shortest count is the safe one. */
        @Override
        public Outcome<LocalDate> lastDayToDispute(LocalDate received, LegalCalendar calendar) {
            return Outcome.of(TWO_MONTHS
                    .after(Derivation.from(received).noting(RECEIVED), calendar)
                    .noting(SHORTEST));
        }
    }
}
