package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.deadline.ContentiousAppeal.Told;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last day of an appeal under one reading of the law: its first period, and each thing that started it again. */
final class AppealCount {

    private final ContentiousAppeal appeal;
    private final Counting counting;
    private final AppealPeriod periods;
    private final List<Interruption> counted = new ArrayList<>();

    private AppealCount(ContentiousAppeal appeal, Counting counting) {
        this.appeal = appeal;
        this.counting = counting;
        this.periods = new AppealPeriod(appeal, counting);
    }

    static Deadline of(ContentiousAppeal appeal, LegalContext context) {
        if (isOfRefusalNotKnown(appeal) && !new AppealCount(appeal, Readings.usual(context)).isRefusedInTime()) {
            return Deadline.missing(
                    Reason.of(
                            context.law(),
                            Rules.APPEAL_REASONABLE_TIME_FROM_KNOWLEDGE,
                            appeal.trigger().day()),
                    Facts.CLAIMANT_KNOWLEDGE_OF_REFUSAL);
        }
        for (Interruption interruption : appeal.interruptions()) {
            Optional<Deadline> uncountable = uncountable(appeal, interruption, context);
            if (uncountable.isPresent()) {
                return uncountable.get();
            }
        }
        return awaited(appeal, context)
                .orElseGet(() -> Readings.of(
                        context, counting -> new AppealCount(appeal, counting).after(appeal.interruptions())));
    }

    /** Silence tells nobody anything: whoever was told neither remedies nor how it decides must have known of it. */
    private static boolean isOfRefusalNotKnown(ContentiousAppeal appeal) {
        return appeal.told() == Told.NOTHING && appeal.trigger().kind() == Trigger.Kind.IMPLIED_REFUSAL;
    }

    private static Optional<Deadline> uncountable(
            ContentiousAppeal appeal, Interruption interruption, LegalContext context) {
        if (interruption.begun().isBefore(appeal.trigger().day())
                && !isAgainstPermitOfNewRule(new AppealPeriod(appeal, Readings.usual(context)))) {
            return Optional.of(
                    interruption instanceof AdministrativeAppeal
                            ? Deadline.missing(
                                    Reason.of(context.law(), Rules.GRACIOUS_IN_TIME, interruption.begun()),
                                    Facts.GRACIOUS_AFTER_TRIGGER)
                            : Deadline.missing(
                                    OtherInterruption.rule(interruption, Readings.usual(context)),
                                    Facts.INTERRUPTION_AFTER_TRIGGER));
        }
        return interruption.days().stream().allMatch(LegalCalendar.national()::knows)
                ? Optional.empty()
                : Optional.of(Deadline.of(
                        Outcome.notInForce(Reason.unknown(Rules.GRACIOUS_IN_TIME, Facts.DAY_WITHIN_CALENDARS))));
    }

    /** Finds what the period waits for: something that began in time and is not over. */
    private static Optional<Deadline> awaited(ContentiousAppeal appeal, LegalContext context) {
        for (int i = 0; i < appeal.interruptions().size(); i++) {
            Interruption interruption = appeal.interruptions().get(i);
            List<Interruption> before = appeal.interruptions().subList(0, i);
            if (!OtherInterruption.isOpen(interruption)
                    || new AppealCount(appeal, Readings.usual(context)).isPointless(interruption)) {
                continue;
            }
            Deadline until = Readings.of(context, counting -> new AppealCount(appeal, counting).after(before));
            if (until.lastDay()
                    .filter(last -> !interruption.begun().isAfter(last))
                    .isPresent()) {
                return Optional.of(new Deadline.NotStarted(
                        OtherInterruption.rule(interruption, Readings.usual(context)),
                        OtherInterruption.awaited(interruption)));
            }
        }
        return Optional.empty();
    }

    private Derivation<LocalDate> after(List<Interruption> interruptions) {
        Optional<AdministrativeAppeal> mandatory = mandatory(interruptions);
        Derivation<LocalDate> period = mandatory.isPresent()
                ? restarted(List.of(mandatory.get()), periods.started(), Rules.GRACIOUS_MANDATORY)
                : appeal.refusedOn().isPresent()
                        ? afterExpressRefusal(appeal.refusedOn().get())
                        : periods.first();
        for (Interruption interruption : interruptions) {
            if (!counted.contains(interruption) && !isPointless(interruption)) {
                boolean isFirst = counted.isEmpty();
                Derivation<LocalDate> after = after(interruption, period, interruptions);
                period = isFirst ? after : Overlap.longer(period, after, interruption.begun(), counting);
            }
        }
        return ofPermit(period);
    }

    private Derivation<LocalDate> after(
            Interruption interruption, Derivation<LocalDate> period, List<Interruption> all) {
        if (interruption instanceof AdministrativeAppeal administrative) {
            return afterAppeal(administrative, period, all);
        }
        counted.add(interruption);
        return new OtherInterruption(interruption, periods).after(period);
    }

    /**
     * Silence refused the request first: an express refusal within two clear months starts the period again, later it
     * confirms, however long whoever was told nothing may have.
     */
    private Derivation<LocalDate> afterExpressRefusal(LocalDate refused) {
        if (!isRefusedInTime()) {
            return periods.first()
                    .noting(counting.reason(Rules.REQUEST_REFUSED_TOO_LATE, refused)
                            .with("refused", refused));
        }
        Derivation<LocalDate> again = (isOfRefusalNotKnown(appeal) ? periods.started() : periods.first())
                .then(counting.reason(Rules.REQUEST_REFUSED_IN_PERIOD, refused), refused);
        return periods.from(
                appeal.told() == Told.REMEDIES
                        ? again
                        : again.noting(counting.reason(Rules.GRACIOUS_REMEDIES_SUPPOSED, refused)));
    }

    private boolean isRefusedInTime() {
        return appeal.refusedOn()
                .filter(refused ->
                        !refused.isAfter(periods.from(periods.started()).value()))
                .isPresent();
    }

    /** Reasons that were asked for and not given are awaited no more once the express refusal gives them. */
    private boolean isPointless(Interruption interruption) {
        return interruption instanceof Interruption.RequestForReasons
                && OtherInterruption.isOpen(interruption)
                && isRefusedInTime();
    }

    private static boolean isAgainstPermitOfNewRule(AppealPeriod period) {
        return period.permitDay()
                .filter(day -> period.counting()
                        .reason(Rules.GRACIOUS_AGAINST_PERMIT, day)
                        .isFounded())
                .isPresent();
    }

    private Derivation<LocalDate> afterAppeal(
            AdministrativeAppeal administrative, Derivation<LocalDate> period, List<Interruption> all) {
        LocalDate lodged = administrative.lodged();
        if (isAgainstPermitOfNewRule(periods)) {
            return period.noting(counting.reason(
                            Rules.GRACIOUS_AGAINST_PERMIT, periods.permitDay().orElseThrow())
                    .with("lodged", lodged)
                    .with("kind", administrative.kind()));
        }
        Reason readWidely = counting.reason(Rules.GRACIOUS_PERMIT_RULE_READ_WIDELY, lodged);
        if (periods.permitDay().isPresent()
                && readWidely.isFounded()
                && !counting.isReadAsUsual(Debate.PERMIT_APPEAL, lodged)) {
            return period.noting(readWidely
                    .as(Rules.GRACIOUS_AGAINST_PERMIT)
                    .with("lodged", lodged)
                    .with("kind", administrative.kind()));
        }
        if (counted.stream().anyMatch(Interruption.Mediation.class::isInstance)) {
            return period.noting(
                    counting.reason(Rules.GRACIOUS_AFTER_MEDIATION, lodged).with("lodged", lodged));
        }
        if (counted.stream().anyMatch(AppealCount::isMandatory)) {
            return period.noting(
                    counting.reason(Rules.GRACIOUS_BESIDE_MANDATORY, lodged).with("lodged", lodged));
        }
        if (counted.stream().anyMatch(AdministrativeAppeal.class::isInstance)) {
            return period.noting(counting.reason(Rules.GRACIOUS_AGAIN, lodged).with("lodged", lodged));
        }
        AdministrativeAppealLaw law = new AdministrativeAppealLaw(administrative, counting);
        Optional<Reason> late = law.late(period, Rules.GRACIOUS_LATE);
        if (late.isPresent()) {
            counted.add(administrative);
            return period.noting(late.get());
        }
        return restarted(
                together(administrative, period, all),
                period,
                periods.isOfReasonableTime() ? Rules.GRACIOUS_IN_REASONABLE_TIME : Rules.GRACIOUS_IN_TIME);
    }

    /** The text that makes an appeal mandatory gives its period; the court's own begins with the answer to it. */
    private static Optional<AdministrativeAppeal> mandatory(List<Interruption> interruptions) {
        return interruptions.stream()
                .filter(AppealCount::isMandatory)
                .map(AdministrativeAppeal.class::cast)
                .findFirst();
    }

    private static boolean isMandatory(Interruption interruption) {
        return interruption instanceof AdministrativeAppeal administrative
                && administrative.kind() == AdministrativeAppeal.Kind.MANDATORY;
    }

    /** Finds the appeals of the first period, one of each kind, all of which must be refused. */
    private List<AdministrativeAppeal> together(
            AdministrativeAppeal first, Derivation<LocalDate> period, List<Interruption> all) {
        List<AdministrativeAppeal> together = new ArrayList<>(List.of(first));
        for (Interruption interruption : all) {
            if (interruption instanceof AdministrativeAppeal other
                    && !isMandatory(other)
                    && together.stream().noneMatch(known -> known.kind() == other.kind())
                    && new AdministrativeAppealLaw(other, counting)
                            .late(period, Rules.GRACIOUS_LATE)
                            .isEmpty()) {
                together.add(other);
            }
        }
        return together;
    }

    private Derivation<LocalDate> restarted(
            List<AdministrativeAppeal> together, Derivation<LocalDate> period, Rule inTime) {
        counted.addAll(together);
        return new Refusals(together, periods).after(period, inTime);
    }

    /** What is built and done is no longer challenged; and whoever challenges a permit says so to its author and its holder. */
    private Derivation<LocalDate> ofPermit(Derivation<LocalDate> period) {
        Optional<LocalDate> permit = periods.permitDay();
        if (permit.isEmpty()) {
            return period;
        }
        Derivation<LocalDate> last = appeal.worksCompletedOn()
                .map(completed -> afterWorks(period, completed))
                .orElse(period);
        return isOfWhomItNames()
                ? last
                : PermitNotice.owed(last, appeal.trigger().day(), counting);
    }

    /** Its holder need not be told by himself, and what was refused has no holder. */
    private boolean isOfWhomItNames() {
        Trigger.Kind kind = appeal.trigger().kind();
        return kind == Trigger.Kind.NOTIFICATION || kind == Trigger.Kind.IMPLIED_REFUSAL;
    }

    private Derivation<LocalDate> afterWorks(Derivation<LocalDate> period, LocalDate completed) {
        Reason cap = counting.reason(Rules.APPEAL_PERMIT_COMPLETED, completed).with("completed", completed);
        Derivation<LocalDate> time = HealthEmergency.endOfTimeAfterWorks(Derivation.from(completed), cap, counting);
        if (time.unfounded().isPresent()) {
            return period.noting(time.unfounded().get());
        }
        LocalDate last = time.value();
        boolean stoodStill = time.steps().size() > 1;
        Derivation<LocalDate> known = stoodStill
                ? period.noting(counting.reason(
                                Rules.APPEAL_PERMIT_COMPLETED_SUSPENDED,
                                HealthEmergency.standstillOf(completed, last, counting)
                                        .orElse(completed))
                        .with("completed", completed)
                        .with("end", last))
                : period;
        return known.then(cap, day -> day.isBefore(last) ? day : last);
    }
}
