package fr.acteslocaux.convention;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.wording.CountedPeriod;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The order on which a public body collects what it is owed. Who issues it tells how it is disputed.
 *
 * @legal.term titre exécutoire
 */
public sealed interface CollectionOrder {

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
     * Finds the last day to dispute the order.
     *
     * @param received  the day on which the debtor received it
     * @param context  the law and the closed days
     * @return the last day, included; undetermined where the period is not known here
     */
    Outcome<LocalDate> lastDayToDispute(LocalDate received, LegalContext context);

    /**
     * An order of the State, such as that of the <i>région académique</i> for the digital workspace. It is disputed first
     * before the accountant.
     *
     * @legal.term titre de perception
     * @legal.source DECRET-2012-1246-117
     * @param issuer  who issues it, as the convention names it
     */
    record OfState(String issuer) implements CollectionOrder {

        public OfState {
            Objects.requireNonNull(issuer, "issuer");
        }

        @Override
        public boolean needsPriorClaim() {
            return true;
        }

        @Override
        public Outcome<LocalDate> lastDayToDispute(LocalDate received, LegalContext context) {
            return Outcome.missing(
                    Reason.of(context.law(), Rules.TITLE_PRIOR_CLAIM, received), Facts.TITLE_PERIOD_OF_CLAIM);
        }
    }

    /**
     * An order of a local authority. It is disputed before the court within two months of its reception.
     *
     * @legal.term titre de recettes
     * @legal.source CGCT-L1617-5
     * @param issuer  who issues it, as the convention names it
     */
    record OfLocalAuthority(String issuer) implements CollectionOrder {

        public OfLocalAuthority {
            Objects.requireNonNull(issuer, "issuer");
        }

        @Override
        public boolean needsPriorClaim() {
            return false;
        }

        /** Whether the months are clear or carried over is not settled here: the shortest count is the safe one. */
        @Override
        public Outcome<LocalDate> lastDayToDispute(LocalDate received, LegalContext context) {
            Law law = context.law();
            Reason period = Reason.of(law, Rules.TITLE_PERIOD, received);
            Derivation<LocalDate> reception =
                    Derivation.from(received).noting(Reason.of(law, Rules.TITLE_RECEIVED, received));
            return period.isFounded()
                    ? Outcome.of(CountedPeriod.ofMonths(period.number(Unit.MONTHS))
                            .after(reception, context)
                            .noting(period))
                    : Outcome.notInForce(period);
        }
    }
}
