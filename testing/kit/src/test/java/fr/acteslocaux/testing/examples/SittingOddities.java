package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.CouncilEdit.attended;
import static fr.acteslocaux.testing.examples.CouncilEdit.heldOn;
import static fr.acteslocaux.testing.examples.CouncilEdit.seated;
import static fr.acteslocaux.testing.examples.CouncilEdit.voted;
import static fr.acteslocaux.testing.examples.Edit.day;
import static fr.acteslocaux.testing.examples.ExampleAct.PURCHASE;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Councillor;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Recusal;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.lifecycle.ActEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How councils are convened and sit. */
final class SittingOddities {

    private static final String QUORUM = "CGCT-L2121-17";
    private static final String SMALL = "CGCT-L2121-11";
    private static final String SIZE = "CGCT, art. L. 2121-2";
    private static final String EMERGENCY = "loi n° 2020-1379, art. 6";

    static final List<Oddity> ALL = List.of(
            Oddity.in(
                    PURCHASE,
                    "four-clear-days-after-a-renewal",
                    "A large town sits four clear days after it was convened",
                    "For the first sitting after a general renewal three are enough in every town.",
                    act -> afterRenewal(act),
                    "CGCT-L2121-7"),
            Oddity.in(
                    PURCHASE,
                    "second-convening",
                    "Four of fifteen members are present",
                    "After a second convening the council sits without a quorum.",
                    act -> seated(attended(act, 15, 4, 2), held -> held.convening(Sitting.Convening.SECOND)),
                    QUORUM),
            Oddity.in(
                    PURCHASE,
                    "a-third-in-the-emergency",
                    "Twelve of thirty-five members are present in December 2020, with twenty proxies",
                    "In the health emergency a third was enough, and each member held two proxies.",
                    act -> attended(town(heldOn(act, day(2020, 12, 14), day(2020, 12, 8)), 25_000), 35, 12, 20),
                    EMERGENCY),
            Oddity.in(
                    PURCHASE,
                    "two-proxies-in-the-emergency",
                    "A member holds two proxies in December 2020, by name",
                    "In the health emergency each member held two.",
                    SittingOddities::withTwoProxiesEach,
                    EMERGENCY),
            Oddity.in(
                    PURCHASE,
                    "urgent",
                    "Convened on Saturday for Monday",
                    "In urgency one clear day is enough, and Sunday is one.",
                    act -> seated(act, held -> held.convenedOn(day(2023, 7, 1)).convening(Sitting.Convening.URGENT)),
                    SMALL),
            Oddity.in(
                    PURCHASE,
                    "three-closed-days",
                    "Convened on Friday before Easter for Tuesday after it",
                    "The three clear days are Saturday, Sunday and Easter Monday: calendar days all.",
                    act -> heldOn(act, day(2023, 4, 11), day(2023, 4, 7)),
                    SMALL),
            Oddity.in(
                    PURCHASE,
                    "alsace",
                    "A village of Bas-Rhin sits on the third day after it was convened",
                    "There three days are enough, which the law does not call clear.",
                    SittingOddities::inAlsace,
                    "CGCT, art. L. 2541-2"),
            Oddity.in(
                    PURCHASE,
                    "on-a-holiday",
                    "A council sits on Sunday 14 July 2024",
                    "No text keeps a council from sitting on a holiday.",
                    act -> heldOn(act, day(2024, 7, 14), day(2024, 7, 8))),
            Oddity.in(
                    PURCHASE,
                    "vacant-seats",
                    "Seven members are present, of thirteen in office and fifteen seats",
                    "The quorum is counted by members in office, not by seats.",
                    act -> attended(act, 13, 7, 2),
                    QUORUM),
            Oddity.in(
                    PURCHASE,
                    "fewer-than-the-law-says",
                    "Nine members in a village of four hundred, for which the law says eleven",
                    "Since 2025 a council of so small a commune is deemed complete with two fewer.",
                    act -> attended(town(heldOn(act, day(2025, 10, 6), day(2025, 10, 2)), 400), 9, 6, 1),
                    "loi n° 2025-444, art. 5"),
            Oddity.in(
                    PURCHASE,
                    "larger-than-the-law-says",
                    "Forty-five members in a town of two thousand",
                    "It is a new commune, which keeps its councillors for a time.",
                    act -> attended(act, 45, 40, 3),
                    SIZE),
            Oddity.in(
                    PURCHASE,
                    "all-present",
                    "All fifteen members are present, and none is represented",
                    "Nobody need be away.",
                    act -> attended(act, 15, 15, 0),
                    QUORUM),
            Oddity.in(
                    PURCHASE,
                    "one-more-than-half",
                    "Eight members of fifteen are present, holding seven proxies",
                    "Eight are the majority, and each may hold one proxy.",
                    act -> attended(act, 15, 8, 7),
                    "CGCT-L2121-20"),
            Oddity.in(
                    PURCHASE,
                    "came-late",
                    "More members voted than were present when the sitting was opened",
                    "Two came in before the vote.",
                    SittingOddities::withTwoWhoCameLate,
                    QUORUM),
            Oddity.in(
                    PURCHASE,
                    "own-accounts",
                    "The mayor is present and does not vote",
                    "He withdraws when his own accounts are voted.",
                    act -> voted(act, Vote.of(12, 0, 2)).toBuilder()
                            .object("Compte administratif de 2022")
                            .recusal(new Recusal("Aline VASSEUR", Optional.of(Recusal.Ground.OWN_ACCOUNTS)))
                            .build(),
                    "CGCT, art. L. 2121-14"),
            Oddity.in(
                    PURCHASE,
                    "nobody-counted",
                    "The record tells neither who was present nor how many",
                    "A line of a register tells what was decided, no more.",
                    act -> seated(act, held -> held.withoutAttendance().withoutConvenedOn()).toBuilder()
                            .withoutVote()
                            .build(),
                    "CGCT-R2121-9"),
            Oddity.in(
                    PURCHASE,
                    "signed-weeks-later",
                    "The deliberation was signed three weeks after the sitting",
                    "The day of the sitting is that of the act; no text gives a day for the signature.",
                    act -> Edit.events(
                            act.toBuilder()
                                    .signature(act.signature().orElseThrow().dated(day(2023, 7, 24)))
                                    .build(),
                            event ->
                                    event instanceof ActEvent.Signed ? new ActEvent.Signed(day(2023, 7, 24)) : event)));

    private SittingOddities() {}

    private static Deliberation town(Deliberation act, int inhabitants) {
        return act.toBuilder()
                .authority(act.authority().toBuilder()
                        .population(inhabitants)
                        .withoutPublicityChoice()
                        .build())
                .build();
    }

    private static Act afterRenewal(Deliberation act) {
        return seated(
                attended(town(heldOn(act, day(2014, 4, 5), day(2014, 3, 31)), 250_000), 65, 65, 0),
                held -> held.convening(Sitting.Convening.AFTER_RENEWAL));
    }

    private static Act withTwoProxiesEach(Deliberation act) {
        List<Councillor> members = new ArrayList<>(List.of(
                Councillor.present("Aline VASSEUR"),
                Councillor.excused("Noa BERNAC").givingProxyTo("Aline VASSEUR"),
                Councillor.excused("Lou CASTEL").givingProxyTo("Aline VASSEUR")));
        while (members.size() < 15) {
            members.add(Councillor.present("Membre " + members.size()));
        }
        return seated(
                        heldOn(act, day(2020, 12, 14), day(2020, 12, 8)),
                        held -> held.members(members).attendance(Sitting.Attendance.of(members)))
                .toBuilder()
                .vote(Vote.of(15, 0, 0))
                .build();
    }

    private static Act withTwoWhoCameLate(Deliberation act) {
        List<Councillor> members = new ArrayList<>(List.of(
                Councillor.present("Noa BERNAC").arriving("18 h 40"),
                Councillor.present("Lou CASTEL").arriving("19 h")));
        while (members.size() < 15) {
            members.add(Councillor.present("Membre " + members.size()));
        }
        return seated(act, held -> held.members(members).attendance(new Sitting.Attendance(15, 13, 0))).toBuilder()
                .vote(Vote.of(15, 0, 0))
                .build();
    }

    private static Act inAlsace(Deliberation act) {
        Deliberation held = heldOn(act, day(2023, 7, 3), day(2023, 6, 30));
        return Edit.receipt(
                Edit.remedies(
                        Edit.article(
                                held.toBuilder()
                                        .authority(held.authority().toBuilder()
                                                .department(DepartmentCode.parse("67"))
                                                .build())
                                        .build(),
                                "3",
                                "Toulouse",
                                "Strasbourg"),
                        clause -> clause.court(new AdministrativeCourt("Strasbourg"))),
                "067-211209903-20230703-2023_31-DE");
    }
}
