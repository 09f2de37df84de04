package fr.acteslocaux.deadline;

import fr.acteslocaux.building.EventsInOrder;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request to the administration to take an act back.
 * <p>
 * Lodged in time it interrupts the period for appeal, once: two clear months run again from its refusal. Silence for two
 * months from its reception is a refusal. Of a gracious and a hierarchical appeal, both lodged in the first period, both must
 * be refused: an act notified on Monday 3 June 2024, asked back from the mayor and from the prefect, who received it on
 * Saturday 20 July and did not answer, may be challenged until Thursday 21 November 2024.
 *
 * @legal.term recours administratif
 * @legal.source CRPA-L411-2, CRPA-L411-7, CE-2009-322581
 * @param kind  to whom it goes, and whether it must come before the court
 * @param lodged  the day on which it was posted or handed in
 * @param received  the day on which the administration received it
 * @param refused  the day on which an express refusal was notified, empty if there was none
 * @param remediesTold  false if neither its receipt nor its refusal told the remedies and their periods
 */
public record AdministrativeAppeal(
        Kind kind, LocalDate lodged, LocalDate received, Optional<LocalDate> refused, boolean remediesTold)
        implements Interruption {

    /** The kinds of administrative appeals. */
    public enum Kind implements Localized {
        /** To the author of the act: <i>recours gracieux</i>. */
        GRACIOUS,
        /** To the author's superior: <i>recours hiérarchique</i>. */
        HIERARCHICAL,
        /**
         * The one that a text makes come before the court: <i>recours administratif préalable obligatoire</i>. That text gives
         * its period; its refusal takes the place of the act.
         */
        MANDATORY;

        /** Says what people call it. */
        @Override
        public String in(Language language) {
            return Message.ofConstant("administrative-appeal", this).in(language);
        }
    }

    public AdministrativeAppeal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(lodged, "lodged");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(refused, "refused");
        EventsInOrder.require("received", lodged, Optional.of(received));
        EventsInOrder.require("refused", received, refused);
    }

    /**
     * Makes an appeal to the author of the act that nobody answered.
     *
     * @param lodged  the day on which it was posted or handed in
     * @param received  the day on which the administration received it
     * @return the appeal
     * @throws IllegalArgumentException if it was received before it was lodged
     */
    public static AdministrativeAppeal gracious(LocalDate lodged, LocalDate received) {
        return new AdministrativeAppeal(Kind.GRACIOUS, lodged, received, Optional.empty(), true);
    }

    /**
     * Makes an appeal to the author's superior that nobody answered.
     *
     * @param lodged  the day on which it was posted or handed in
     * @param received  the day on which the administration received it
     * @return the appeal
     * @throws IllegalArgumentException if it was received before it was lodged
     */
    public static AdministrativeAppeal hierarchical(LocalDate lodged, LocalDate received) {
        return new AdministrativeAppeal(Kind.HIERARCHICAL, lodged, received, Optional.empty(), true);
    }

    /**
     * Makes an appeal that must come before the court, and that nobody answered.
     *
     * @param lodged  the day on which it was posted or handed in
     * @param received  the day on which the administration received it
     * @return the appeal
     * @throws IllegalArgumentException if it was received before it was lodged
     */
    public static AdministrativeAppeal mandatory(LocalDate lodged, LocalDate received) {
        return new AdministrativeAppeal(Kind.MANDATORY, lodged, received, Optional.empty(), true);
    }

    /**
     * Says when it was refused expressly.
     *
     * @param day  the day on which the refusal was notified
     * @return the appeal
     * @throws IllegalArgumentException if it is before the reception
     */
    public AdministrativeAppeal refusedOn(LocalDate day) {
        return new AdministrativeAppeal(kind, lodged, received, Optional.of(day), remediesTold);
    }

    /**
     * Says that neither its receipt nor its refusal told the remedies and their periods.
     *
     * @return the appeal
     */
    public AdministrativeAppeal withoutRemedies() {
        return new AdministrativeAppeal(kind, lodged, received, refused, false);
    }

    @Override
    public List<LocalDate> days() {
        return Stream.concat(Stream.of(lodged, received), refused.stream()).toList();
    }

    /**
     * Counts the period for a gracious or hierarchical appeal against a decision on a planning permit: one month since 28 November
     * 2025, and before that the two clear months of the court. Before the administration it
     * is not sure to be clear, so the safe day is the earlier one. For example, against a permit of Friday 5 December 2025,
     * displayed that day, it may be lodged until Tuesday 6 January 2026, and safely until the 5th.
     *
     * @legal.source CURB-L600-12-2, PERMIT-GRACIOUS-EDGE, CRPA-L411-2, CE-2014-362568
     * @legal.since 2001-01-01
     * @legal.debated whether the month is clear
     * @param permitOf  the day of the permit, which tells whether the rule applies
     * @param trigger  what started the period: its display on the land for third parties, its notification for whom it names
     * @return the period
     */
    public static LegalPeriod periodAgainstPlanningPermit(LocalDate permitOf, Trigger trigger) {
        Objects.requireNonNull(permitOf, "permitOf");
        Objects.requireNonNull(trigger, "trigger");
        return context -> Readings.of(context, counting -> {
            Derivation<LocalDate> start = Derivation.from(trigger.day())
                    .noting(counting.reason(trigger.kind().rule(), trigger.day()));
            Reason before = counting.reason(Rules.GRACIOUS_PERIOD_OF_COURT, permitOf);
            if (before.isFounded()) {
                return counting.clearMonthsAgainstPermit(start, before, before.number(Unit.MONTHS));
            }
            Reason month = counting.reason(Rules.GRACIOUS_PERIOD_AGAINST_PERMIT, permitOf);
            return counting.isReadAsUsual(Debate.GRACIOUS_MONTH, permitOf)
                    ? counting.clearMonths(start, month)
                    : Counting.move(start, month, day -> day.plusMonths(month.number(Unit.MONTHS)));
        });
    }
}
