package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.Edit.day;
import static fr.acteslocaux.testing.examples.ExampleAct.LIMITS;
import static fr.acteslocaux.testing.examples.ExampleAct.LIMITS_OF_2023;

import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.delegation.Delegation.GrantedMatter;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.money.Euros;
import java.time.LocalDate;
import java.util.List;

/** How a council was convened, sat and voted, and what it granted. */
final class SittingFaults {

    private static final String LATE = "sitting.convened-late";
    private static final String NO_QUORUM = "sitting.no-quorum";
    private static final String EXCEEDS = "vote.exceeds-attendance";
    private static final String NOT_CARRIED = "vote.not-carried";
    private static final String BEYOND_LAW = "grant.beyond-law";
    private static final int CREDIT_LINE = 20;

    static final List<OneFault> ALL = List.of(
            OneFault.in(
                    LIMITS,
                    "m145",
                    1,
                    "two clear days in a small town",
                    act -> convened(act, day(2020, 7, 3), Sitting.Convening.ORDINARY),
                    LATE),
            OneFault.in(
                    LIMITS,
                    "m146",
                    1,
                    "convened on the day itself",
                    act -> convened(act, day(2020, 7, 6), Sitting.Convening.ORDINARY),
                    LATE),
            OneFault.in(
                    LIMITS,
                    "m148",
                    1,
                    "four clear days in a town of three thousand five hundred",
                    act -> convened(act, day(2020, 7, 1), Sitting.Convening.ORDINARY).toBuilder()
                            .authority(act.authority().toBuilder()
                                    .population(3500)
                                    .withoutPublicityChoice()
                                    .build())
                            .build(),
                    LATE),
            OneFault.in(
                    LIMITS,
                    "m149",
                    1,
                    "convened for an urgent matter on the eve",
                    act -> convened(act, day(2020, 7, 5), Sitting.Convening.URGENT),
                    LATE),
            OneFault.in(
                    LIMITS_OF_2023, "m151", 1, "seven present of fifteen", act -> attended(act, 15, 7, 2), NO_QUORUM),
            OneFault.in(LIMITS_OF_2023, "m152", 1, "exactly half present", act -> attended(act, 14, 7, 2), NO_QUORUM),
            OneFault.in(
                    LIMITS,
                    "m154",
                    1,
                    "more present and represented than in office",
                    act -> attended(act, 15, 13, 3),
                    "sitting.present-exceeds",
                    EXCEEDS,
                    OneFault.REFUSED),
            OneFault.in(
                    LIMITS_OF_2023,
                    "m155",
                    1,
                    "seven proxies held by five members, each of whom may hold one",
                    SittingFaults::moreProxiesThanHolders,
                    "sitting.proxies-exceed",
                    OneFault.REFUSED),
            OneFault.in(
                    LIMITS,
                    "m157",
                    1,
                    "fifteen in favour and five abstaining, of fifteen",
                    act -> voted(act, Vote.of(15, 0, 5)),
                    EXCEEDS),
            OneFault.in(
                    LIMITS,
                    "m158",
                    2,
                    "thirteen in favour, two abstaining and four not taking part, of fifteen",
                    act -> voted(
                            act, Vote.of(13, 0, 2).toBuilder().notTakingPart(4).build()),
                    EXCEEDS),
            OneFault.in(
                    LIMITS,
                    "m160",
                    1,
                    "seven in favour, eight against",
                    act -> voted(act, Vote.of(7, 8, 0)),
                    NOT_CARRIED),
            OneFault.in(
                    LIMITS,
                    "m161",
                    3,
                    "seven in favour, seven against, and nothing said of the casting vote",
                    act -> voted(act, Vote.of(7, 7, 1)),
                    NOT_CARRIED),
            OneFault.in(
                    LIMITS,
                    "m163",
                    3,
                    "a casting vote without a tie",
                    act -> voted(
                            act, Vote.of(13, 0, 2).toBuilder().castingVote(true).build()),
                    "vote.casting-without-tie"),
            OneFault.in(
                    LIMITS,
                    "m164",
                    1,
                    "unanimous, with one against",
                    act -> voted(
                            act,
                            Vote.of(12, 1, 2).toBuilder()
                                    .stated("à l'unanimité")
                                    .build()),
                    "vote.not-unanimous"),
            OneFault.in(
                    LIMITS,
                    "m166",
                    1,
                    "adopted, all abstaining",
                    act -> voted(
                            act, Vote.of(0, 0, 15).toBuilder().stated("adopté").build()),
                    NOT_CARRIED),
            OneFault.in(
                    LIMITS,
                    "m167",
                    2,
                    "thirteen in favour and none against, said to be rejected",
                    act -> voted(
                            act, Vote.of(13, 0, 2).toBuilder().stated("rejeté").build()),
                    "vote.stated-mismatch"),
            OneFault.in(
                    LIMITS,
                    "m169",
                    1,
                    "signed on the eve of the sitting",
                    SittingFaults::signedOnTheEve,
                    "events.before-signature"),
            OneFault.in(
                    LIMITS,
                    "m170",
                    2,
                    "numbered in another year",
                    SittingFaults::numberedInAnotherYear,
                    "number.year-mismatch"),
            granting(
                    "m172",
                    1,
                    "an item that the law does not have",
                    GrantedMatter.withoutLimits(32),
                    "grant.not-delegable",
                    OneFault.REFUSED),
            granting(
                    "m173",
                    1,
                    "an item of 2022 granted in 2020",
                    GrantedMatter.withoutLimits(31),
                    "grant.not-delegable"),
            granting(
                    "m175",
                    2,
                    "leases of twenty years, twelve being lawful",
                    GrantedMatter.withoutLimits(5).lastingAtMost(Length.ofYears(20)),
                    BEYOND_LAW),
            granting(
                    "m176",
                    2,
                    "sales of 10 000 €, 4 600 € being lawful",
                    GrantedMatter.withoutLimits(10).upTo(Euros.parse("10000")),
                    BEYOND_LAW),
            OneFault.in(
                    LIMITS,
                    "m178",
                    3,
                    "credit lines of nothing",
                    act -> granted(act, GrantedMatter.withoutLimits(CREDIT_LINE).upTo(Euros.ZERO)),
                    "grant.zero"),
            OneFault.in(
                    LIMITS,
                    "m179",
                    2,
                    "credit lines of less than nothing",
                    act -> granted(act, GrantedMatter.withoutLimits(CREDIT_LINE).upTo(Euros.parse("-150000"))),
                    "grant.zero",
                    OneFault.REFUSED));

    private SittingFaults() {}

    private static Deliberation convened(Deliberation act, LocalDate day, Sitting.Convening convening) {
        return act.toBuilder()
                .sitting(act.sitting().toBuilder()
                        .convenedOn(day)
                        .convening(convening)
                        .build())
                .build();
    }

    private static Deliberation attended(Deliberation act, int inOffice, int present, int proxies) {
        return act.toBuilder()
                .sitting(act.sitting().toBuilder()
                        .attendance(new Sitting.Attendance(inOffice, present, proxies))
                        .build())
                .vote(Vote.of(Math.min(present + proxies, inOffice), 0, 0))
                .build();
    }

    /** After a second convening no quorum is asked for: so few may sit, but each holds one proxy at most. */
    private static Deliberation moreProxiesThanHolders(Deliberation act) {
        Deliberation few = attended(act, 15, 5, 7);
        return few.toBuilder()
                .sitting(few.sitting().toBuilder()
                        .convening(Sitting.Convening.SECOND)
                        .build())
                .build();
    }

    private static Deliberation voted(Deliberation act, Vote vote) {
        return act.toBuilder().vote(vote).build();
    }

    private static Deliberation signedOnTheEve(Deliberation act) {
        LocalDate eve = act.sitting().on().minusDays(1);
        return ((Deliberation) Edit.on(act, new ActEvent.Signed(eve)))
                .toBuilder().signature(act.signature().orElseThrow().dated(eve)).build();
    }

    private static Deliberation numberedInAnotherYear(Deliberation act) {
        return (Deliberation) Edit.receipt(
                act.toBuilder()
                        .number(ActNumber.parse("2019-31"))
                        .transmissionNumber(TransmissionNumber.parse("2019_31"))
                        .build(),
                "012-211209903-20200706-2019_31-DE");
    }

    private static OneFault granting(String id, int importance, String what, GrantedMatter matter, String... fitting) {
        return OneFault.in(LIMITS, id, importance, what, act -> granted(act, matter), fitting);
    }

    /** A matter in the place of what the council grants of that item. */
    private static Deliberation granted(Deliberation act, GrantedMatter matter) {
        List<GrantedMatter> others = act.grants().stream()
                .filter(other -> other.item() != matter.item())
                .toList();
        return act.toBuilder().grants(others).grant(matter).build();
    }
}
