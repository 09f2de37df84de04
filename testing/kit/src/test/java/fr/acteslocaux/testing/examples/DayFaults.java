package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.Edit.day;
import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;
import static fr.acteslocaux.testing.examples.ExampleAct.RECRUITMENT;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActReference;
import fr.acteslocaux.lifecycle.Relation;
import fr.acteslocaux.wording.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days in an order in which they cannot have come. */
final class DayFaults {

    private static final LocalDate EVE = day(2024, 2, 11);
    private static final LocalDate LATER = day(2024, 3, 4);

    static final List<OneFault> ALL = List.of(
            OneFault.in(
                    LEASE,
                    "m001",
                    1,
                    "published on the eve of its signature",
                    act -> Edit.on(act, new ActEvent.Published(EVE, Optional.of(ActEvent.Published.Medium.ELECTRONIC))),
                    "events.before-signature"),
            OneFault.in(
                    LEASE,
                    "m002",
                    1,
                    "transmitted on the eve of its signature",
                    act -> Edit.on(act, new ActEvent.Transmitted(EVE)),
                    "events.before-signature"),
            OneFault.in(
                    RECRUITMENT,
                    "m004",
                    1,
                    "an individual order notified on the eve of its signature",
                    act -> Edit.on(act, new ActEvent.Notified(day(2024, 2, 19))),
                    "events.before-signature"),
            OneFault.in(
                    LEASE,
                    "m005",
                    1,
                    "reported to the council on the eve of its signature",
                    act -> act.with(new ActEvent.Reported(EVE)),
                    "events.before-signature"),
            OneFault.in(
                    LEASE,
                    "m007",
                    1,
                    "received by the prefect on the eve of its transmission",
                    act -> Edit.on(act, new ActEvent.Acknowledged(day(2024, 2, 12), Edit.receiptOf(act))),
                    "events.receipt-before-transmission"),
            OneFault.in(
                    LEASE,
                    "m008",
                    2,
                    "a receipt, and no transmission",
                    act -> Edit.without(act, ActEvent.Transmitted.class),
                    "events.receipt-before-transmission",
                    "transmission.missing"),
            OneFault.in(
                    LEASE,
                    "m010",
                    1,
                    "repealed on the eve of its signature",
                    act -> act.with(changed(EVE, ActEvent.Changed.Change.REPEALED)),
                    "events.before-signature"),
            OneFault.in(
                    LEASE,
                    "m011",
                    2,
                    "published on the day after its withdrawal",
                    act -> act.with(changed(day(2024, 2, 13), ActEvent.Changed.Change.WITHDRAWN)),
                    "events.after-withdrawal"),
            OneFault.in(
                    LEASE,
                    "m013",
                    3,
                    "the right days, but the publication listed before the signature",
                    DayFaults::publicationListedFirst,
                    "events.out-of-order"),
            OneFault.in(
                    LEASE,
                    "m014",
                    1,
                    "certified executory on a day before transmission and publication",
                    act -> act.toBuilder()
                            .certificate("Certifié exécutoire par le maire le 12 février 2024")
                            .build(),
                    "certificate.before-executory"),
            OneFault.in(
                    LEASE,
                    "m016",
                    1,
                    "cites as its ground a deliberation of a later day",
                    DayFaults::citingALaterDay,
                    "citation.later",
                    "citation.delegation-mismatch"),
            OneFault.in(
                    LEASE,
                    "m017",
                    2,
                    "repeals an act of a later day",
                    act -> act.toBuilder()
                            .relation(new Relation(
                                    Relation.Kind.REPEALS,
                                    ActReference.of(ActNumber.parse("DEC2024-009"), LATER),
                                    Optional.empty()))
                            .build(),
                    "relation.later"),
            OneFault.in(RECRUITMENT, "m019", 2, "replaces itself", DayFaults::replacingItself, "relation.self"),
            OneFault.in(
                    RECRUITMENT,
                    "m020",
                    1,
                    "a recruitment transmitted twenty-nine days after its signature, fifteen being allowed",
                    DayFaults::sentAfterTwentyNineDays,
                    "transmission.late"),
            OneFault.in(
                    LEASE,
                    "m022",
                    3,
                    "a population that was established after the act",
                    act -> act.toBuilder()
                            .authority(act.authority().toBuilder()
                                    .populationOn(day(2025, 1, 1))
                                    .build())
                            .build(),
                    "authority.population-later"),
            OneFault.in(
                    LEASE,
                    "m023",
                    1,
                    "published in 2014 by a slip of the pen",
                    act -> Edit.on(
                            act,
                            new ActEvent.Published(
                                    day(2014, 2, 14), Optional.of(ActEvent.Published.Medium.ELECTRONIC))),
                    "events.before-signature"));

    private DayFaults() {}

    private static ActEvent changed(LocalDate day, ActEvent.Changed.Change change) {
        return new ActEvent.Changed(day, change, Optional.empty(), Optional.empty());
    }

    private static Act publicationListedFirst(Decision act) {
        List<ActEvent> events = act.events();
        return act.toBuilder()
                .events(List.of(events.get(3), events.get(0), events.get(1), events.get(2)))
                .build();
    }

    private static Act citingALaterDay(Decision act) {
        return act.toBuilder()
                .citations(List.of(
                        act.citations().get(0),
                        new Citation.OfAct(
                                "Délibération du conseil municipal du lundi 4 mars 2024, qui délègue au maire",
                                ActNumber.parse("2020-31"),
                                LATER)))
                .build();
    }

    private static Act replacingItself(Order act) {
        return act.toBuilder()
                .relations(List.of(new Relation(
                        Relation.Kind.REPLACES,
                        ActReference.of(
                                act.number().orElseThrow(), act.takenOn().orElseThrow()),
                        Optional.of(LATER))))
                .build();
    }

    private static Act sentAfterTwentyNineDays(Order act) {
        List<ActEvent> events = act.events();
        LocalDate sent = day(2024, 3, 20);
        return act.toBuilder()
                .events(List.of(
                        events.get(0),
                        new ActEvent.Transmitted(sent),
                        new ActEvent.Acknowledged(sent, Edit.receiptOf(act)),
                        new ActEvent.Notified(day(2024, 3, 21))))
                .build();
    }
}
