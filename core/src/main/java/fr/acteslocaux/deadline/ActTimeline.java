package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.AuthorityKind;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All the clocks of one act.
 * <p>
 * For example, decision DEC2024/0126 is executory from Monday 3 June 2024; it may be challenged, and the prefect may refer
 * it, until Monday 5 August 2024.
 *
 * @param executoryDate  the day from which the act may be carried out
 * @param entryIntoForce  the day on which it enters into force, unless it says otherwise itself
 * @param transmission  until when it must be transmitted; empty for other than individual acts, which have no last day
 * @param appeal  until when others may challenge it in court
 * @param referral  until when the prefect may refer it to the court
 * @param report  until when the mayor reports it to the council; empty for other than decisions by delegation
 * @param withdrawal  until when its author may withdraw it, if it is unlawful
 */
public record ActTimeline(
        Outcome<LocalDate> executoryDate,
        Outcome<LocalDate> entryIntoForce,
        Optional<Deadline> transmission,
        Deadline appeal,
        Deadline referral,
        Optional<Deadline> report,
        Deadline withdrawal) {

    /**
     * One clock of an act.
     *
     * @param name  its name, such as {@code appeal}
     * @param deadline  what it shows
     */
    public record Entry(String name, Deadline deadline) {}

    public ActTimeline {
        Objects.requireNonNull(executoryDate, "executoryDate");
        Objects.requireNonNull(entryIntoForce, "entryIntoForce");
        Objects.requireNonNull(transmission, "transmission");
        Objects.requireNonNull(appeal, "appeal");
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(withdrawal, "withdrawal");
    }

    /**
     * Computes the timeline of an act.
     *
     * @param act  the act
     * @param context  the territory of the court; if it names none, that of the authority counts
     * @return its timeline; what cannot be known yet says what it waits for
     */
    public static ActTimeline of(Act act, LegalContext context) {
        LegalContext court = context.territory().isPresent()
                ? context
                : context.in(Territory.of(act.authority().department()));
        return new ActTimeline(
                ExecutoryDate.of(act),
                EntryIntoForce.of(act),
                act.character() == ActCharacter.INDIVIDUAL && mayOweTransmission(act)
                        ? Optional.of(since(act, TransmissionPeriod.FIFTEEN_DAYS, TransmissionPeriod::ofDecisionSigned))
                        : Optional.empty(),
                appealAgainst(act, court),
                mayOweTransmission(act) ? referralOf(act, court) : referralWithoutTransmission(act, court),
                act instanceof Decision ? Optional.of(reportOf(act)) : Optional.empty(),
                since(act, WithdrawalPeriod.FOUR_MONTHS, WithdrawalPeriod::ofDecisionTaken));
    }

    /**
     * Returns all clocks, those that show a day first, in the order of their days.
     *
     * @return the entries
     */
    public List<Entry> entries() {
        List<Entry> entries = Stream.of(
                        Stream.of(
                                new Entry("executory", Deadline.of(executoryDate)),
                                new Entry("entry-into-force", Deadline.of(entryIntoForce))),
                        transmission.stream().map(deadline -> new Entry("transmission", deadline)),
                        Stream.of(new Entry("appeal", appeal), new Entry("referral", referral)),
                        report.stream().map(deadline -> new Entry("report", deadline)),
                        Stream.of(new Entry("withdrawal", withdrawal)))
                .flatMap(stream -> stream)
                .toList();
        return entries.stream()
                .sorted((one, other) -> day(one).compareTo(day(other)))
                .toList();
    }

    private static LocalDate day(Entry entry) {
        return entry.deadline().lastDay().orElse(LocalDate.MAX);
    }

    private static boolean mayOweTransmission(Act act) {
        return TransmissionDuty.of(act).value().orElse(true);
    }

    /** Only communes report under the articles that are known here. */
    private static Deadline reportOf(Act act) {
        return act.authority().kind() == AuthorityKind.COMMUNE
                ? since(act, ReportToCouncil.NEXT_QUARTER, ReportToCouncil::ofDecisionTaken)
                : new Deadline.Undetermined(ReportToCouncil.NEXT_QUARTER, List.of(new Fact("law.of-that-authority")));
    }

    private static Deadline since(Act act, Reason law, Function<LocalDate, Deadline> period) {
        return act.taken()
                .map(period)
                .orElseGet(() -> new Deadline.NotStarted(law, List.of(new Fact("act.signature-date"))));
    }

    private static Deadline appealAgainst(Act act, LegalContext context) {
        Publicity publicity = Publicity.of(act);
        return publicity
                .trigger()
                .map(trigger -> ContentiousAppeal.after(trigger).deadline(context))
                .orElseGet(() -> publicity.isAwaited()
                        ? new Deadline.NotStarted(ContentiousAppeal.TWO_CLEAR_MONTHS, publicity.missing())
                        : new Deadline.Undetermined(ContentiousAppeal.TWO_CLEAR_MONTHS, publicity.missing()));
    }

    /** An act that is not sent may be asked for by the prefect, from the day on which it is executory. */
    private static Deadline referralWithoutTransmission(Act act, LegalContext context) {
        return ExecutoryDate.of(act)
                .value()
                .map(day -> PrefectReferral.toAskForActNotTransmitted(day, context))
                .orElseGet(() -> new Deadline.NotStarted(
                        PrefectReferral.TWO_CLEAR_MONTHS, List.of(new Fact("act.executory-date"))));
    }

    private static Deadline referralOf(Act act, LegalContext context) {
        return act.event(ActEvent.Acknowledged.class)
                .map(acknowledged ->
                        PrefectReferral.ofActReceived(acknowledged.on()).deadline(context))
                .orElseGet(() -> new Deadline.NotStarted(
                        PrefectReferral.TWO_CLEAR_MONTHS, List.of(new Fact("act.reception-date"))));
    }
}
