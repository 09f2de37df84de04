package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Councillor;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Election;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Conseil : présences nominatives, pouvoirs, élections")
class CouncilLawTest {

    private static final LocalDate MON_2024_06_10 = LocalDate.of(2024, 6, 10);
    private static final LocalAuthority TOWN =
            LocalAuthority.commune("Villebrune", Siren.parse("211202023"), CommuneCode.parse("12202")).toBuilder()
                    .population(1_200)
                    .publicityChoice(LocalAuthority.PublicityChoice.ELECTRONIC)
                    .build();

    private static Deliberation.Builder act(LocalDate day, Councillor... members) {
        return Deliberation.builder()
                .object("Séance")
                .authority(TOWN)
                .sitting(Sitting.builder().on(day).members(List.of(members)).build());
    }

    private static Councillor[] council(int present, int giving, int absent) {
        List<Councillor> members = new ArrayList<>();
        for (int i = 0; i < present; i++) {
            members.add(Councillor.present("Présent " + i));
        }
        for (int i = 0; i < giving; i++) {
            members.add(Councillor.excused("Excusé " + i).givingProxyTo("Présent " + i));
        }
        for (int i = 0; i < absent; i++) {
            members.add(Councillor.absent("Absent " + i));
        }
        return members.toArray(Councillor[]::new);
    }

    private static Report report(Deliberation act) {
        return Compliance.check(act, Policies.PUBLISHED, LegalContext.standard());
    }

    private static List<String> findings(Deliberation.Builder act) {
        return report(act.build()).findings().stream()
                .map(finding -> finding.id() + " " + finding.violation().path())
                .toList();
    }

    private static boolean isUndetermined(Deliberation.Builder act, String check) {
        return report(act.build()).lines().stream()
                .anyMatch(line ->
                        line.check().id().equals(check) && !line.missingFacts().isEmpty());
    }

    @Test
    void names_areCounted() {
        Sitting sitting = Sitting.builder()
                .on(MON_2024_06_10)
                .members(Arrays.asList(council(8, 3, 4)))
                .build();
        assertThat(sitting.counted()).contains(new Sitting.Attendance(15, 8, 3));
        assertThat(sitting.attendance()).isEmpty();
        assertThat(Sitting.on(MON_2024_06_10).counted()).isEmpty();
    }

    @ParameterizedTest(name = "{0} présents, {1} pouvoirs, {2} absents")
    @CsvSource({"8, 7, 0, true", "7, 8, 0, false", "7, 0, 8, false"})
    void quorum_isOfThosePresentNotOfProxies(int present, int giving, int absent, boolean expected) {
        Deliberation.Builder act = act(MON_2024_06_10, council(present, giving, absent));
        Deliberation ordinary = act.build().toBuilder()
                .sitting(act.build().sitting().toBuilder()
                        .convening(Sitting.Convening.ORDINARY)
                        .build())
                .build();
        assertThat(findings(ordinary.toBuilder()).contains("sitting.no-quorum /session/members"))
                .isNotEqualTo(expected);
        // A second convening needs no quorum: where nobody says which it was, nothing is found.
        assertThat(findings(act)).doesNotContain("sitting.no-quorum /session/members");
        assertThat(isUndetermined(act, "sitting.no-quorum")).isNotEqualTo(expected);
    }

    /** A list of those present alone, or of those away alone, does not say how many there are. */
    @Test
    void names_ofOneSideOnlyLeaveTheOtherUnknown() {
        assertThat(Sitting.Attendance.of(List.of(council(15, 0, 0))))
                .isEqualTo(new Sitting.Attendance(OptionalInt.empty(), OptionalInt.of(15), OptionalInt.empty()));
        assertThat(Sitting.Attendance.of(List.of(council(0, 2, 1))))
                .isEqualTo(new Sitting.Attendance(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(2)));
        Deliberation.Builder present = act(MON_2024_06_10, council(15, 0, 0)).vote(Vote.of(18, 0, 0));
        assertThat(findings(present)).isEmpty();
        assertThat(isUndetermined(present, "sitting.no-quorum")).isTrue();
    }

    /** Each vote has numbers of its own where members come and go. */
    @Test
    void votes_areNotComparedWhereMembersComeAndGo() {
        Councillor[] members = council(10, 2, 3);
        members[0] = Councillor.present("Présent 0").arriving("avant le point 3");
        Deliberation.Builder act = act(MON_2024_06_10, members).vote(Vote.of(14, 0, 0));
        assertThat(findings(act)).isEmpty();
        assertThat(isUndetermined(act, "vote.exceeds-attendance")).isTrue();
    }

    @Test
    void proxies_toANameOfTwoMembersAreNotJudged() {
        assertThat(findings(act(
                        MON_2024_06_10,
                        Councillor.present("MARTIN"),
                        Councillor.present("MARTIN"),
                        Councillor.absent("Martin"),
                        Councillor.present("Sacha DURANDAL"),
                        Councillor.excused("Lou MOURIEZ").givingProxyTo("MARTIN"),
                        Councillor.excused("Noa LAFONT").givingProxyTo("MARTIN"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-03-23, true", "2020-06-03, false", "2020-09-07, true", "2021-12-01, false", "2022-09-05, true"})
    void quorum_isOneThirdInTheHealthEmergencies(LocalDate day, boolean isMissed) {
        Deliberation.Builder act = act(day, council(2, 0, 4));
        Deliberation.Builder ordinary = act.sitting(act.build().sitting().toBuilder()
                .convening(Sitting.Convening.ORDINARY)
                .build());
        assertThat(findings(ordinary).contains("sitting.no-quorum /session/members"))
                .isEqualTo(isMissed);
        assertThat(isUndetermined(ordinary, "sitting.no-quorum")).isFalse();
    }

    @Test
    void proxy_isOneForEachMember() {
        Deliberation.Builder two = act(
                MON_2024_06_10,
                Councillor.present("Alix BERNAC"),
                Councillor.excused("Lou MOURIEZ").givingProxyTo("Alix BERNAC"),
                Councillor.absent("Noa LAFONT").givingProxyTo("ALIX BERNAC"));
        assertThat(findings(two)).containsExactly("sitting.several-proxies /session/members/2/proxy");
        assertThat(report(two.build()).findings().get(0).text(Language.FRENCH))
                .isEqualTo("Un membre a 2 pouvoirs ; il en porte 1 au plus.")
                .doesNotContain("BERNAC");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-23, true",
        "2020-03-24, false",
        "2020-08-30, false",
        "2021-12-13, false",
        "2022-07-31, false",
        "2022-08-01, true"
    })
    void proxies_areTwoForEachMemberInTheHealthEmergencies(LocalDate day, boolean isOneTooMany) {
        Deliberation.Builder two = act(
                day,
                Councillor.present("Alix BERNAC"),
                Councillor.excused("Lou MOURIEZ").givingProxyTo("Alix BERNAC"),
                Councillor.excused("Noa LAFONT").givingProxyTo("Alix BERNAC"));
        assertThat(findings(two).contains("sitting.several-proxies /session/members/2/proxy"))
                .isEqualTo(isOneTooMany);
        assertThat(isUndetermined(two, "sitting.several-proxies")).isFalse();
    }

    @Test
    void proxy_isGivenToSomebodyPresent() {
        assertThat(findings(act(
                        MON_2024_06_10,
                        Councillor.absent("Alix BERNAC"),
                        Councillor.present("Lou MOURIEZ"),
                        Councillor.present("Sacha DURANDAL"),
                        Councillor.excused("Noa LAFONT").givingProxyTo("Alix Bernac"))))
                .containsExactly("sitting.proxy-to-absent /session/members/3/proxy");
    }

    @Test
    void proxy_ofWhoComesLaterOrLeavesIsNotJudged() {
        assertThat(findings(act(
                        MON_2024_06_10,
                        Councillor.present("Alix BERNAC"),
                        Councillor.present("Lou MOURIEZ")
                                .arriving("avant le point 4")
                                .givingProxyTo("Alix BERNAC"),
                        Councillor.present("Noa LAFONT").leaving("à 21 h 10").givingProxyTo("Alix BERNAC"))))
                .isEmpty();
    }

    @Test
    void numbers_areThoseOfTheNames() {
        Deliberation.Builder act = act(MON_2024_06_10, council(8, 2, 5));
        Sitting named = act.build().sitting();
        assertThat(findings(act.sitting(named.toBuilder()
                        .attendance(new Sitting.Attendance(15, 9, 2))
                        .build())))
                .containsExactly("sitting.attendance-mismatch /session/attendance/present");
        assertThat(findings(act.sitting(named.toBuilder()
                        .attendance(new Sitting.Attendance(15, 8, 2))
                        .build())))
                .isEmpty();
        List<Councillor> moving = new ArrayList<>(named.members());
        moving.set(0, Councillor.present("Présent 0").arriving("avant le point 2"));
        assertThat(findings(act.sitting(named.toBuilder()
                        .members(moving)
                        .attendance(new Sitting.Attendance(15, 9, 2))
                        .build())))
                .isEmpty();
    }

    private static Election election(int ballots, int blank, int invalid, int cast, Election.Candidate... candidates) {
        return Election.of(Election.Office.EXECUTIVE, "premier adjoint", "Lou MOURIEZ")
                .inRound(1)
                .counting(ballots, blank, invalid, cast)
                .among(candidates);
    }

    @ParameterizedTest(name = "{0} bulletins, {1} blancs, {2} nuls, {3} exprimés, {4} voix")
    @CsvSource({
        "10, 1, 0, 9, 9, ",
        "10, 1, 1, 9, 9, election.ballots-mismatch /elections/0/ballots",
        "10, 0, 0, 9, 9, election.ballots-mismatch /elections/0/ballots",
        "10, 1, 0, 9, 10, election.ballots-mismatch /elections/0/candidates/0/votes",
        "11, 0, 0, 11, 11, election.exceeds-attendance /elections/0/ballots",
        "10, 0, 0, 10, 5, election.without-majority /elections/0/candidates/0/votes",
        "10, 0, 0, 10, 6, ",
        "10, 0, 1, 9, 4, election.without-majority /elections/0/candidates/0/votes",
        "10, 0, 1, 9, 5, "
    })
    void ballots_addUpAndTheElectedHaveAMajority(
            int ballots, int blank, int invalid, int cast, int votes, String finding) {
        Deliberation.Builder act = act(MON_2024_06_10, council(8, 2, 5))
                .election(election(ballots, blank, invalid, cast, Election.Candidate.elected("Lou MOURIEZ", votes)));
        assertThat(findings(act))
                .isEqualTo(Optional.ofNullable(finding).stream().toList());
    }

    @Test
    void relativeMajority_isEnoughInALaterRoundAndWhereNoRoundIsStated() {
        Election tie = election(10, 0, 0, 10, Election.Candidate.elected("Lou MOURIEZ", 4));
        assertThat(findings(act(MON_2024_06_10, council(8, 2, 5)).election(tie.inRound(3))))
                .isEmpty();
        assertThat(findings(act(MON_2024_06_10, council(8, 2, 5))
                        .election(new Election(
                                tie.office(),
                                tie.seat(),
                                OptionalInt.empty(),
                                true,
                                tie.ballots(),
                                tie.blank(),
                                tie.invalid(),
                                tie.cast(),
                                tie.candidates()))))
                .isEmpty();
    }

    private static ActTimeline timeline(Deliberation.Builder act) {
        return ActTimeline.of(
                act.character(ActCharacter.NEITHER)
                        .events(List.of(
                                new ActEvent.Transmitted(MON_2024_06_10),
                                new ActEvent.Acknowledged(
                                        MON_2024_06_10,
                                        AsPrinted.read("012-211202023-20240610-D1-DE", ActIdentifier::parse)),
                                new ActEvent.Published(MON_2024_06_10)))
                        .build(),
                LegalContext.standard());
    }

    /** Five days until 18:00, and fifteen for the prefect: hours count, and no edge of theirs was found. */
    @ParameterizedTest
    @EnumSource
    void electionToOffice_isNotChallengedWithinTwoMonths(Election.Office office) {
        ActTimeline timeline = timeline(act(MON_2024_06_10).election(Election.of(office, "fonction", "Lou MOURIEZ")));
        boolean isOther = office == Election.Office.OTHER;
        for (Deadline deadline : List.of(timeline.appeal(), timeline.referral())) {
            assertThat(deadline.lastDay().isPresent()).isEqualTo(isOther);
            assertThat(Explanations.french(deadline).contains("R. 119")).isNotEqualTo(isOther);
        }
    }

    /** The clause of such an act is not judged by the common period either, nor may the act be withdrawn within four months. */
    @ParameterizedTest
    @EnumSource
    void electionToOffice_isNotJudgedByTheCommonPeriods(Election.Office office) {
        boolean isOther = office == Election.Office.OTHER;
        Deliberation.Builder act = act(MON_2024_06_10)
                .election(Election.of(office, "fonction", "Lou MOURIEZ"))
                .remedies(StatedIn.somewhere(RemediesClause.builder().months(1).build()));
        assertThat(timeline(act).withdrawal().lastDay().isPresent()).isEqualTo(isOther);
        assertThat(findings(act).contains("remedies.period /remedies/value/months"))
                .isEqualTo(isOther);
        assertThat(isUndetermined(act, "remedies.period")).isNotEqualTo(isOther);
    }

    @Test
    void electionNotifiedOrPublished_isNotCalledNotPublic() {
        Deliberation.Builder act = act(MON_2024_06_10)
                .election(Election.of(Election.Office.EXECUTIVE, "maire", "Lou MOURIEZ"))
                .character(ActCharacter.INDIVIDUAL)
                .event(new ActEvent.Posted(MON_2024_06_10));
        assertThat(findings(act)).isEmpty();
    }

    @Test
    void listsThatShareTheSeats_needNoMajorityEach() {
        assertThat(findings(act(MON_2024_06_10, council(8, 2, 5))
                        .election(election(
                                10,
                                0,
                                0,
                                10,
                                Election.Candidate.elected("Liste A", 6),
                                Election.Candidate.elected("Liste B", 4)))))
                .isEmpty();
    }

    @Test
    void election_ofWhichTheOfficeIsUnknownIsUndetermined() {
        assertThat(timeline(act(MON_2024_06_10).conclusion(Deliberation.Conclusion.ELECTED))
                        .appeal()
                        .lastDay())
                .isEmpty();
        assertThat(Explanations.french(timeline(act(MON_2024_06_10).conclusion(Deliberation.Conclusion.ELECTED))
                        .appeal()))
                .contains("la fonction à laquelle on élit");
    }

    @ParameterizedTest
    @EnumSource
    void majority_isNotAskedOfWhatIsRejectedOrNotVoted(Deliberation.Conclusion conclusion) {
        Deliberation.Builder beaten =
                act(MON_2024_06_10, council(8, 2, 5)).vote(Vote.of(3, 7, 0)).conclusion(conclusion);
        boolean needsNone = List.of(
                        Deliberation.Conclusion.REJECTED,
                        Deliberation.Conclusion.NOTED,
                        Deliberation.Conclusion.OPINION_AGAINST,
                        Deliberation.Conclusion.NOT_PUT_TO_THE_VOTE)
                .contains(conclusion);
        assertThat(findings(beaten).contains("vote.not-carried /vote/inFavour")).isNotEqualTo(needsNone);
    }

    @Test
    void unanimity_isOfTheSideThatWon() {
        Vote rejected = Vote.builder()
                .inFavour(0)
                .against(10)
                .stated("rejeté à l'unanimité")
                .build();
        Deliberation.Builder act = act(MON_2024_06_10, council(8, 2, 5)).vote(rejected);
        assertThat(findings(act.conclusion(Deliberation.Conclusion.REJECTED))).isEmpty();
        assertThat(findings(act.vote(rejected.toBuilder().inFavour(1).against(9).build())))
                .containsExactly("vote.not-unanimous /vote/stated");
    }

    /** Many acts say only « à l'unanimité », or how many were present. */
    @Test
    void counts_thatAreNotPrintedAreUnknown() {
        Vote unanimous = Vote.builder().stated("à l'unanimité").build();
        Deliberation.Builder act = act(MON_2024_06_10).vote(unanimous);
        assertThat(findings(act)).isEmpty();
        assertThat(isUndetermined(act, "vote.not-carried")).isTrue();
        Sitting sitting = Sitting.on(MON_2024_06_10).toBuilder()
                .attendance(new Sitting.Attendance(OptionalInt.empty(), OptionalInt.of(16), OptionalInt.empty()))
                .build();
        assertThat(sitting.attendance().orElseThrow().votes()).isEmpty();
        assertThat(findings(act.sitting(sitting))).isEmpty();
        assertThat(isUndetermined(act.sitting(sitting), "sitting.no-quorum")).isTrue();
    }

    @Test
    void deliberation_thatDecidesNothingHasNoClock() {
        ActTimeline timeline = timeline(act(MON_2024_06_10).conclusion(Deliberation.Conclusion.NOT_PUT_TO_THE_VOTE));
        for (Deadline deadline : List.of(timeline.appeal(), timeline.referral(), timeline.withdrawal())) {
            assertThat(deadline.lastDay()).isEmpty();
            assertThat(Explanations.french(deadline)).contains("le conseil n'a rien décidé");
        }
        assertThat(Explanations.french(timeline.executoryDate())).contains("le conseil n'a rien décidé");
    }

    /** Of departments and regions the quorum was read, not how votes are counted. */
    @ParameterizedTest
    @EnumSource
    void sitting_ofAnotherBodyIsNotJudgedByTheLawOfCommunes(LocalAuthority.Kind kind) {
        int judged = switch (kind.regime()) {
            case COMMUNE, INTERMUNICIPAL -> 2;
            case DEPARTMENT, REGION -> 1;
            case OTHER -> 0;
        };
        Deliberation.Builder few = act(MON_2024_06_10)
                .authority(TOWN.toBuilder().kind(kind).build())
                .sitting(Sitting.builder()
                        .on(MON_2024_06_10)
                        .convening(Sitting.Convening.ORDINARY)
                        .attendance(new Sitting.Attendance(15, 4, 0))
                        .build())
                .vote(Vote.of(1, 3, 0));
        assertThat(findings(few).stream().filter(found -> !found.startsWith("vote.exceeds")))
                .hasSize(judged);
    }

    @Test
    void decision_withoutADelegationIsNoted() {
        var decision = Acts.rodezEnt2024().toBuilder().withoutDelegation().build();
        Report report = Compliance.check(decision, Policies.PUBLISHED, LegalContext.standard());
        assertThat(report.findings())
                .extracting(finding -> finding.severity() + " " + finding.id() + " "
                        + finding.violation().path())
                .contains("INFO delegation.not-stated /delegation");
        assertThat(Explanations.french(decision.isCovered(LegalContext.standard())))
                .contains("la délégation en vertu de laquelle la décision est prise");
    }
}
