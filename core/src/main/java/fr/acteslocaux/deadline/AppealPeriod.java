package fr.acteslocaux.deadline;

import fr.acteslocaux.deadline.ContentiousAppeal.Told;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The periods of one appeal under one reading of the law: the first one, and the one that starts again from some day. */
record AppealPeriod(ContentiousAppeal appeal, Counting counting) {

    /** Counts the first period, nothing having interrupted it. */
    Derivation<LocalDate> first() {
        Derivation<LocalDate> start = started();
        if (isOfReasonableTime()) {
            return reasonableTime(start, reasonableTime());
        }
        return switch (appeal.told()) {
            case REMEDIES, HOW_SILENCE_DECIDES -> from(start);
            case NOTHING -> from(start.noting(reason(Rules.APPEAL_REMEDIES_NOT_OWED)));
            case NOTHING_AS_AGENT ->
                from(
                        appeal.trigger().kind() == Trigger.Kind.IMPLIED_REFUSAL
                                ? start.noting(reason(Rules.APPEAL_RECEIPT_NOT_OWED_TO_AGENT))
                                : start);
        };
    }

    private Reason reason(Rule rule) {
        return counting.reason(rule, appeal.trigger().day());
    }

    /** Says what started the period, and counts nothing yet. */
    Derivation<LocalDate> started() {
        Trigger trigger = appeal.trigger();
        Derivation<LocalDate> start = Derivation.from(trigger.day());
        if (!trigger.kind().isOfContract()) {
            Derivation<LocalDate> begun = start.noting(reason(trigger.kind().rule()));
            return trigger.kind() == Trigger.Kind.POSTING ? whereChosen(begun) : begun;
        }
        LocalDate signed = appeal.contractSignedOn().orElse(trigger.day());
        Derivation<LocalDate> published =
                start.noting(counting.reason(trigger.kind().rule(), signed));
        return appeal.contractSignedOn().isPresent()
                ? published
                : published.noting(counting.reason(Rules.TRIGGER_CONTRACT_SIGNATURE_NOT_STATED, signed));
    }

    private Derivation<LocalDate> whereChosen(Derivation<LocalDate> posted) {
        Reason chosen = reason(Rules.APPEAL_POSTING_CHOSEN);
        return chosen.isFounded() ? posted.noting(chosen) : posted;
    }

    /** Says whether the first period is a reasonable time: whoever was not told the two months is not held to them. */
    boolean isOfReasonableTime() {
        return switch (appeal.trigger().kind()) {
            case KNOWLEDGE -> true;
            case NOTIFICATION, PAYMENT_TITLE ->
                appeal.told() == Told.NOTHING || appeal.told() == Told.HOW_SILENCE_DECIDES;
            case SITE_DISPLAY, CONTRACT, AWARD_NOTICE -> appeal.told() != Told.REMEDIES;
            case IMPLIED_REFUSAL -> appeal.told() == Told.HOW_SILENCE_DECIDES;
            case PUBLICATION, POSTING, SITTING, TRANSMISSION -> false;
        };
    }

    private Reason reasonableTime() {
        return switch (appeal.trigger().kind()) {
            case SITE_DISPLAY -> reason(Rules.APPEAL_REASONABLE_TIME_OF_PANEL);
            case CONTRACT, AWARD_NOTICE -> reason(Rules.APPEAL_REASONABLE_TIME_OF_CONTRACT);
            case IMPLIED_REFUSAL -> reason(Rules.APPEAL_REASONABLE_TIME_OF_SILENCE);
            default -> reason(Rules.APPEAL_REASONABLE_TIME);
        };
    }

    /** Counts a reasonable time; distance is not added to it, which is not settled. */
    Derivation<LocalDate> reasonableTime(Derivation<LocalDate> start, Reason years) {
        Reason distance = Distance.between(appeal.claimant(), start.value(), counting);
        if (!distance.isFounded()) {
            // A reasonable time is older than the texts on distance that are known.
            return years(start, years);
        }
        return years(
                start.noting(
                        Distance.months(distance) == 0
                                ? distance
                                : counting.reason(Rules.DISTANCE_NOT_ADDED_TO_REASONABLE_TIME, start.value())),
                years);
    }

    private Derivation<LocalDate> years(Derivation<LocalDate> start, Reason years) {
        return permitDay().isPresent()
                ? counting.reasonableYearsAgainstPermit(start, years)
                : counting.reasonableYears(start, years);
    }

    /** Counts what starts again: two months, though a reasonable time may start again whole, which nobody ruled. */
    Derivation<LocalDate> again(Derivation<LocalDate> start) {
        return isOfReasonableTime() && !counting.isReadAsUsual(Debate.REASONABLE_TIME_AGAIN, start.value())
                ? reasonableTime(start, reasonableTime())
                : from(start);
    }

    /** Counts the clear months from a day, lengthened at once by distance. */
    Derivation<LocalDate> from(Derivation<LocalDate> start) {
        LocalDate day = start.value();
        Reason usual = counting.reason(isOfTitle() ? Rules.TITLE_PERIOD : Rules.APPEAL_CLEAR_MONTHS, day);
        if (!usual.isFounded()) {
            return start.noting(usual);
        }
        Reason distance = Distance.between(appeal.claimant(), day, counting);
        Derivation<LocalDate> from = start.noting(distance);
        Optional<Reason> overseas = overseasPeriod(day, distance);
        int more = appeal.claimant().isPresent() ? Distance.months(distance) : 0;
        return overseas.isEmpty() && more == 0
                ? clearMonths(from, usual, usual.number(Unit.MONTHS))
                : longer(from, usual, overseas, more);
    }

    private boolean isOfTitle() {
        return appeal.trigger().kind() == Trigger.Kind.PAYMENT_TITLE;
    }

    private Derivation<LocalDate> clearMonths(Derivation<LocalDate> from, Reason reason, int months) {
        if (isOfTitle() && !counting.isReadAsUsual(Debate.TITLE_PERIOD, from.value())) {
            return TitleDispute.dateToDate(
                    from,
                    reason.rule().equals(Rules.TITLE_PERIOD) ? reason.as(Rules.TITLE_DATE_TO_DATE) : reason,
                    months,
                    counting);
        }
        return permitDay().isPresent()
                ? counting.clearMonthsAgainstPermit(from, reason, months)
                : counting.clearMonths(from, reason, months);
    }

    private Derivation<LocalDate> longer(
            Derivation<LocalDate> from, Reason usual, Optional<Reason> overseas, int more) {
        List<Reason> reasons = new ArrayList<>(overseas.stream().toList());
        if (more > 0) {
            reasons.add(counting.reason(Rules.APPEAL_WITH_DISTANCE, from.value()));
        }
        if (overseas.isEmpty()) {
            reasons.add(usual);
        }
        int total = overseas.orElse(usual).number(Unit.MONTHS) + more;
        if (counting.endOfClearMonths(from.value(), total).isEmpty()) {
            // Of so many months a reform may speak; their sum is then no number of a law any more.
            return from.noting(Reason.unknown(Rules.PERIOD_CLOSED_DAY, Facts.DAY_WITHIN_CALENDARS));
        }
        Reason longer = Reason.together(Rules.APPEAL_LONGER_CLEAR_MONTHS, reasons)
                .with("total", Parameter.of(Unit.MONTHS, Math.max(1, total)));
        return clearMonths(overseas.map(from::noting).orElse(from), longer, total);
    }

    /** The trigger's day governs; whether the repeal shortens a period that runs on that day is not settled. */
    private Optional<Reason> overseasPeriod(LocalDate start, Reason distance) {
        if (counting.context().territory().isEmpty()) {
            return Optional.empty();
        }
        String department = counting.context().territory().get().department().value();
        Reason overseas = counting.reason(Rules.APPEAL_OVERSEAS_PERIOD, start);
        if (!overseas.isFounded() || !overseas.parameter(Unit.DEPARTMENTS).includes(department)) {
            return Optional.empty();
        }
        boolean isStillLawAtItsEnd = counting.endOfClearMonths(
                        start, overseas.number(Unit.MONTHS) + Distance.months(distance))
                .filter(end ->
                        counting.reason(Rules.APPEAL_OVERSEAS_PERIOD, end).isFounded())
                .isPresent();
        return isStillLawAtItsEnd || counting.isReadAsUsual(Debate.LONG_PERIOD, start)
                ? Optional.of(overseas)
                : Optional.empty();
    }

    /** Tells the day of the permit, if the act is one. */
    Optional<LocalDate> permitDay() {
        return appeal.trigger().kind() == Trigger.Kind.SITE_DISPLAY
                ? appeal.planningPermitOf()
                        .or(() -> Optional.of(appeal.trigger().day()))
                : appeal.planningPermitOf();
    }
}
