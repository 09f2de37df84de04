package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.Edit.day;
import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;
import static fr.acteslocaux.testing.examples.ExampleAct.PURCHASE;
import static fr.acteslocaux.testing.examples.ExampleAct.RECRUITMENT;
import static fr.acteslocaux.testing.examples.ExampleAct.TRAFFIC;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActReference;
import fr.acteslocaux.lifecycle.Relation;
import java.util.List;
import java.util.Optional;

/** Numbers, receipts, and what an act is sent as. */
final class NumberOddities {

    private static final String REGISTER = "CGCT-R2121-9";
    private static final String MESSAGES = "CTES-ACTE";

    static final List<Oddity> ALL = List.of(
            Oddity.in(
                    TRAFFIC,
                    "number-of-december",
                    "An order numbered in December and signed on 4 January bears the year before",
                    "The number need not bear the year of the signature.",
                    act -> order(act, "ARR2022-412", "ARR2022_412"),
                    "NUMBER-YEAR"),
            Oddity.in(
                    PURCHASE,
                    "number-without-year",
                    "A deliberation has the number 12, and no year",
                    "Deliberations are numbered within their sitting.",
                    act -> numbered(act, "12", "2023_012"),
                    REGISTER),
            Oddity.in(
                    PURCHASE,
                    "no-number",
                    "A deliberation in a list of old titles has no number",
                    "A number is a matter of the register, not of what was decided.",
                    act -> act.toBuilder().withoutNumber().build(),
                    REGISTER),
            Oddity.in(
                    PURCHASE,
                    "number-with-two-years",
                    "Number 2023-2024-07, of a school year",
                    "No text says how a number is made up.",
                    act -> numbered(act, "2023-2024-07", "2023_07"),
                    "NUMBER-YEAR"),
            Oddity.in(
                    LEASE,
                    "slash-not-sent",
                    "Number DEC2024/004 was sent as DEC2024004",
                    "A slash is not allowed in the number under which an act is sent.",
                    act -> Edit.receipt(
                            act.toBuilder()
                                    .number(ActNumber.parse("DEC2024/004"))
                                    .transmissionNumber(TransmissionNumber.parse("DEC2024004"))
                                    .build(),
                            "012-211209903-20240212-DEC2024004-AU"),
                    MESSAGES),
            Oddity.in(
                    PURCHASE,
                    "number-bis",
                    "Number 2023-31 bis was sent as 2023_31BIS",
                    "A blank and small letters are left out where they are not taken.",
                    act -> numbered(act, "2023-31 bis", "2023_31BIS"),
                    MESSAGES),
            Oddity.in(
                    PURCHASE,
                    "hyphen-in-receipt",
                    "The number in the receipt has a hyphen, which also parts what the receipt says",
                    "Older schemas allow it, and real receipts have it.",
                    act -> numbered(act, "2023-31", "2023-31"),
                    MESSAGES),
            Oddity.in(
                    LEASE,
                    "receipt-of-the-same-day",
                    "The receipt bears the day of the transmission",
                    "It bears the day of the act, which was sent on the day on which it was signed.",
                    act -> Edit.on(
                            Edit.on(act, new ActEvent.Transmitted(day(2024, 2, 12))),
                            new ActEvent.Acknowledged(day(2024, 2, 12), Edit.receiptOf(act))),
                    MESSAGES),
            Oddity.in(
                    LEASE,
                    "receipt-without-identifier",
                    "The receipt has a day and no identifier, being a stamp on paper",
                    "That an act was sent is proved by any means, and a receipt is no condition.",
                    act -> Edit.on(act, new ActEvent.Acknowledged(day(2024, 2, 13))),
                    "CGCT-L2131-2-II"),
            Oddity.in(
                    LEASE,
                    "receipt-recorded-first",
                    "The receipt is recorded before the transmission that it answers",
                    "Both are of one day, of which nobody keeps the hours.",
                    act -> act.toBuilder()
                            .events(List.of(
                                    act.events().get(0),
                                    act.events().get(2),
                                    act.events().get(1),
                                    act.events().get(3)))
                            .build()),
            Oddity.in(
                    TRAFFIC,
                    "long-object-not-sent",
                    "A traffic order has an object of more than five hundred characters",
                    "The limit is one of transmissions, and none is owed.",
                    act -> act.toBuilder()
                            .object("Circulation interdite rue du Lavoir, " + "et dans les rues voisines, ".repeat(20)
                                    + "pendant la fête du village")
                            .build(),
                    MESSAGES,
                    "CGCT-L2131-2"),
            Oddity.in(
                    LEASE,
                    "object-of-five-hundred",
                    "An object of exactly five hundred characters is sent",
                    "That is the most a transmission takes.",
                    act -> act.toBuilder()
                            .object(act.object() + " "
                                    + "x".repeat(499 - act.object().length()))
                            .build(),
                    MESSAGES),
            Oddity.in(
                    LEASE,
                    "object-with-fine-print",
                    "The object has no-break spaces, quotation marks and a dash",
                    "They are characters as others are.",
                    act -> act.toBuilder()
                            .object("Bail du local communal «\u00a0Les Halles\u00a0» – place du Marché –"
                                    + " pour douze\u00a0ans")
                            .build(),
                    MESSAGES),
            Oddity.in(
                    RECRUITMENT,
                    "replaces-an-act-of-its-day",
                    "An order replaces another of the same day",
                    "What was signed in the morning may be replaced in the afternoon.",
                    act -> related(
                            act,
                            Relation.Kind.REPLACES,
                            ActReference.of(ActNumber.parse("ARR2024-018"), day(2024, 2, 20)))),
            Oddity.in(
                    PURCHASE,
                    "rectifies-its-own-number",
                    "Deliberation 12 rectifies deliberation 12",
                    "Deliberations are numbered within their sitting: the other is of another day.",
                    act -> related(
                            numbered(act, "12", "2023_012"),
                            Relation.Kind.RECTIFIES,
                            ActReference.of(ActNumber.parse("12"), day(2023, 4, 3))),
                    REGISTER),
            Oddity.in(
                    LEASE,
                    "repeals-in-the-future",
                    "A decision repeals another from a day to come",
                    "The act repealed is older; only the effect is later.",
                    act -> act.toBuilder()
                            .relation(new Relation(
                                    Relation.Kind.REPEALS,
                                    ActReference.of(ActNumber.parse("DEC2021-017"), day(2021, 5, 10)),
                                    Optional.of(day(2030, 1, 1))))
                            .build()),
            Oddity.in(
                    LEASE,
                    "decision-sent-as-deliberation",
                    "A decision by delegation is sent as a deliberation",
                    "Towns do, for the same rules hold for it as for deliberations.",
                    act -> Edit.receipt(
                            act.toBuilder().nature(ActNature.DE).build(), "012-211209903-20240212-DEC2024_004-DE"),
                    "CGCT-L2122-23"),
            Oddity.in(
                    PURCHASE,
                    "budget-of-the-council",
                    "A deliberation is sent as a document of the budget",
                    "The council votes the budget, and budgets have a nature of their own.",
                    act -> Edit.receipt(
                            act.toBuilder()
                                    .object("Budget primitif de 2024")
                                    .nature(ActNature.BF)
                                    .matter(ActMatter.parse("7.1"))
                                    .build(),
                            "012-211209903-20230703-2023_31-BF"),
                    MESSAGES),
            Oddity.in(
                    LEASE,
                    "matter-of-a-prefecture",
                    "Matter 3.3.2 stands in no national list",
                    "Only two levels are national; the others are set by each prefecture.",
                    act -> act.toBuilder().matter(ActMatter.parse("3.3.2")).build(),
                    "CTES-MATTERS"),
            Oddity.in(
                    LEASE,
                    "matter-of-other-competences",
                    "A lease is filed with the other competences of communes",
                    "The matter is chosen by who sends, and 9.1 is open.",
                    act -> act.toBuilder().matter(ActMatter.parse("9.1")).build(),
                    "CTES-MATTERS"));

    private NumberOddities() {}

    private static Act numbered(Deliberation act, String number, String transmitted) {
        return Edit.receipt(
                act.toBuilder()
                        .number(ActNumber.parse(number))
                        .transmissionNumber(TransmissionNumber.parse(transmitted))
                        .build(),
                "012-211209903-20230703-" + transmitted + "-DE");
    }

    private static Act order(Order act, String number, String transmitted) {
        Act later = Edit.on(
                Edit.on(act, new ActEvent.Signed(day(2023, 1, 4))),
                new ActEvent.Published(day(2023, 1, 5), Optional.of(ActEvent.Published.Medium.ELECTRONIC)));
        return later.toBuilder()
                .number(ActNumber.parse(number))
                .transmissionNumber(TransmissionNumber.parse(transmitted))
                .signature(later.signature().orElseThrow().dated(day(2023, 1, 4)))
                .articles(List.of(act.articles().get(1)))
                .withoutRecitals()
                .build();
    }

    private static Act related(Act act, Relation.Kind kind, ActReference other) {
        return act.toBuilder()
                .relations(List.of(new Relation(kind, other, Optional.empty())))
                .build();
    }
}
