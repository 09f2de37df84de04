package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.Edit.day;
import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;
import static fr.acteslocaux.testing.examples.ExampleAct.PURCHASE;
import static fr.acteslocaux.testing.examples.ExampleAct.RECRUITMENT;
import static fr.acteslocaux.testing.examples.ExampleAct.TRAFFIC;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.LocalAuthority.PublicityChoice;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActEvent.Published.Medium;
import fr.acteslocaux.wording.RemediesClause.StartingPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How acts are shown and sent, and what happens to them afterwards. */
final class PublicityOddities {

    private static final String PUBLICITY = "CGCT-L2131-1";
    private static final String DUTY = "CGCT-L2131-2";
    private static final ActEvent POSTED = new ActEvent.Posted(day(2024, 2, 14));

    static final List<Oddity> ALL = List.of(
            Oddity.in(
                    LEASE,
                    "only-posted",
                    "A small town only posts its decision",
                    "Below 3 500 inhabitants the council may choose posting.",
                    act -> Edit.shownBy(choosing(act, PublicityChoice.POSTING), POSTED),
                    PUBLICITY),
            Oddity.in(
                    LEASE,
                    "only-on-paper",
                    "A small town publishes on paper only",
                    "Below 3 500 inhabitants the council may choose paper.",
                    act -> Edit.shownBy(
                            choosing(act, PublicityChoice.PAPER),
                            new ActEvent.Published(day(2024, 2, 14), Optional.of(Medium.PAPER))),
                    PUBLICITY),
            Oddity.in(
                    LEASE,
                    "posted-as-well",
                    "A town of twenty-four thousand posts its decision a day before it is on line",
                    "More publicity than is asked for harms nobody; the day on line counts.",
                    act -> of(act, town -> town.population(23_981).withoutPublicityChoice()).toBuilder()
                            .event(new ActEvent.Posted(day(2024, 2, 13)))
                            .build(),
                    PUBLICITY),
            Oddity.in(
                    LEASE,
                    "urgent-and-posted",
                    "An urgent act of a larger town is posted and sent, and not on line yet",
                    "Posting and transmission bring an urgent act into force; publication follows.",
                    act -> Edit.shownBy(
                                    of(act, town -> town.population(23_981).withoutPublicityChoice()),
                                    new ActEvent.Posted(day(2024, 2, 13)))
                            .toBuilder()
                            .urgent(true)
                            .build(),
                    "CGCT-L2131-1-V"),
            Oddity.in(
                    PURCHASE,
                    "posted-in-2021",
                    "A town of four thousand only posted a deliberation of 2021",
                    "Until June 2022 posting or publication was enough in any town.",
                    act -> Edit.shownBy(
                            CouncilEdit.heldOn(
                                    act.toBuilder()
                                            .authority(act.authority().toBuilder()
                                                    .population(4000)
                                                    .withoutPublicityChoice()
                                                    .build())
                                            .build(),
                                    day(2021, 10, 11),
                                    day(2021, 10, 4)),
                            new ActEvent.Posted(day(2021, 10, 14))),
                    "CGCT-L2131-1-2015"),
            Oddity.in(
                    TRAFFIC,
                    "never-sent",
                    "A traffic order was never sent to the prefect",
                    "Orders on traffic and parking are not to be sent.",
                    act -> act,
                    DUTY),
            Oddity.in(
                    TRAFFIC,
                    "sent-without-duty",
                    "A traffic order was sent though none is owed",
                    "The prefect may always be told more.",
                    act -> act.toBuilder()
                            .event(new ActEvent.Transmitted(day(2022, 9, 6)))
                            .event(new ActEvent.Acknowledged(day(2022, 9, 6), "012-211209911-20220905-ARR2022_117-AR"))
                            .build(),
                    DUTY),
            Oddity.in(
                    RECRUITMENT,
                    "season-not-sent",
                    "The recruitment of a lifeguard for the summer was never sent",
                    "Recruitments for a season or a time are not to be sent.",
                    act -> Edit.without(
                                    Edit.without(
                                            Edit.without(act, ActEvent.Transmitted.class), ActEvent.Acknowledged.class),
                                    ActEvent.Refused.class)
                            .toBuilder()
                            .subject(ActSubject.SEASONAL_STAFF)
                            .build(),
                    DUTY),
            Oddity.in(
                    PURCHASE,
                    "road-rates-not-sent",
                    "A deliberation on parking rates was never sent",
                    "Deliberations on road and parking rates are not to be sent.",
                    act ->
                            Edit.without(Edit.without(act, ActEvent.Transmitted.class), ActEvent.Acknowledged.class)
                                    .toBuilder()
                                    .object("Tarifs de stationnement")
                                    .subject(ActSubject.ROAD_RATES)
                                    .build(),
                    DUTY),
            Oddity.in(
                    PURCHASE,
                    "individual-deliberation",
                    "A deliberation was notified, and never published",
                    "It grants a plot to one person: individual decisions are notified.",
                    act -> Edit.remedies(
                            Edit.article(
                                    Edit.shownBy(act, new ActEvent.Notified(day(2023, 7, 10))).toBuilder()
                                            .object("Attribution d'une parcelle de jardin")
                                            .character(ActCharacter.INDIVIDUAL)
                                            .build(),
                                    "3",
                                    "publication",
                                    "notification"),
                            clause -> clause.startingPoints(List.of(StartingPoint.NOTIFICATION))),
                    PUBLICITY),
            Oddity.in(
                    LEASE,
                    "published-before-it-was-sent",
                    "Published a week before it was sent",
                    "Either may come first: the act is executory with the later one.",
                    act -> Edit.on(
                            Edit.on(act, new ActEvent.Transmitted(day(2024, 2, 21))),
                            new ActEvent.Acknowledged(day(2024, 2, 21), Edit.receiptOf(act))),
                    PUBLICITY),
            Oddity.in(
                    LEASE,
                    "sent-after-four-months",
                    "A lease was sent four months after its signature",
                    "Only individual decisions have a period; the others are executory later.",
                    act -> Edit.on(
                            Edit.on(act, new ActEvent.Transmitted(day(2024, 6, 7))),
                            new ActEvent.Acknowledged(day(2024, 6, 7), Edit.receiptOf(act))),
                    "CGCT-L2131-2-II"),
            Oddity.in(
                    RECRUITMENT,
                    "sent-on-the-fifteenth-day",
                    "An individual order was sent on the fifteenth day",
                    "Fifteen days from the signature are allowed.",
                    act -> sentOnce(act, day(2024, 3, 6)),
                    "CGCT-L2131-2-II"),
            Oddity.in(
                    RECRUITMENT,
                    "refused-and-sent-again",
                    "A sending was refused, and made again on the next day",
                    "The first one does not count; the second is in time.",
                    act -> act,
                    "CGCT-L2131-2-II"),
            Oddity.in(
                    LEASE,
                    "reported-after-its-repeal",
                    "Repealed in March and reported to the council in April",
                    "What the mayor decided is reported, whatever became of it.",
                    act -> act.toBuilder()
                            .event(changed(day(2024, 3, 11), ActEvent.Changed.Change.REPEALED))
                            .event(new ActEvent.Reported(day(2024, 4, 8)))
                            .build(),
                    "CGCT-L2122-23"),
            Oddity.in(
                    LEASE,
                    "withdrawn-before-publication",
                    "Signed, withdrawn before it was ever shown, and reported to the council",
                    "An act may be withdrawn before anybody knows of it.",
                    act -> Edit.without(act, ActEvent.Published.class).toBuilder()
                            .event(changed(day(2024, 2, 14), ActEvent.Changed.Change.WITHDRAWN))
                            .event(new ActEvent.Reported(day(2024, 4, 8)))
                            .build(),
                    "CRPA-L243-3"),
            Oddity.in(
                    LEASE,
                    "reported-on-the-last-day",
                    "Reported on the last day of the quarter that follows",
                    "The council meets once a quarter, and is told at its next compulsory meeting.",
                    act -> act.with(new ActEvent.Reported(day(2024, 6, 30))),
                    "CGCT-L2121-7",
                    "CIVIL-QUARTER"),
            Oddity.in(
                    LEASE,
                    "certificate-of-many-days",
                    "The executory certificate names five days, the first three years old",
                    "It tells the delegation, the signature, the sending, the publication, and its own day.",
                    act -> act.toBuilder()
                            .certificate(
                                    "Délégation du 6 juillet 2020 ; décision signée le 12 février 2024, transmise le"
                                            + " 13 février 2024, publiée le 14 février 2024 ; certifié exécutoire le 15 février"
                                            + " 2024")
                            .build(),
                    PUBLICITY),
            Oddity.in(
                    LEASE,
                    "certificate-without-a-day",
                    "The executory certificate has no day",
                    "The mayor may certify, and need not.",
                    act -> act.toBuilder()
                            .certificate("Certifié exécutoire par le maire")
                            .build(),
                    PUBLICITY),
            Oddity.in(
                    LEASE,
                    "population-of-the-year",
                    "The population is that of 1 January of the year of the act",
                    "Populations are authenticated for a year, and no day is named for publicity.",
                    act -> of(act, town -> town.populationOn(day(2024, 1, 1))),
                    PUBLICITY));

    private PublicityOddities() {}

    private static Act choosing(Decision act, PublicityChoice choice) {
        return of(act, town -> town.publicityChoice(choice));
    }

    private static Act of(Decision act, UnaryOperator<LocalAuthority.Builder> change) {
        return act.toBuilder()
                .authority(change.apply(act.authority().toBuilder()).build())
                .build();
    }

    private static ActEvent changed(LocalDate day, ActEvent.Changed.Change change) {
        return new ActEvent.Changed(day, change, Optional.empty(), Optional.empty());
    }

    private static Act sentOnce(Order act, LocalDate day) {
        return act.toBuilder()
                .events(List.of(
                        act.events().get(0),
                        new ActEvent.Transmitted(day),
                        new ActEvent.Acknowledged(day, Edit.receiptOf(act)),
                        new ActEvent.Notified(day.plusDays(1))))
                .build();
    }
}
