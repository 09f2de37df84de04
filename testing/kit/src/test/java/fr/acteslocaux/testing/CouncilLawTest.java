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
    @CsvSource({"8, 7, 0, true", "7, 8, 0, false", "7, 0, 8, false", "15, 0, 0, true"})
    void quorum_isOfThosePresentNotOfProxies(int present, int giving, int absent, boolean expected) {
        Deliberation.Builder act = act(MON_2024_06_10, council(present, giving, absent));
        Deliberation ordinary = act.build().toBuilder()
                .sitting(act.build().sitting().toBuilder()
                        .convening(Sitting.Convening.ORDINARY)
                        .build())
                .build();
        assertThat(findings(ordinary.toBuilder()).contains("sitting.no-quorum /session/attendance/present"))
                .isNotEqualTo(expected);
        // A second convening needs no quorum: where nobody says which it was, nothing is found.
        assertThat(findings(act)).doesNotContain("sitting.no-quorum /session/attendance/present");
        assertThat(isUndetermined(act, "sitting.no-quorum")).isNotEqualTo(expected);
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
                .isEqualTo("Un membre a 2 pouvoirs ; 1 est permis.")
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
    void severalProxies_areNotJudgedInTheHealthEmergencies(LocalDate day, boolean isJudged) {
        Deliberation.Builder two = act(
                day,
                Councillor.present("Alix BERNAC"),
                Councillor.excused("Lou MOURIEZ").givingProxyTo("Alix BERNAC"),
                Councillor.excused("Noa LAFONT").givingProxyTo("Alix BERNAC"));
        assertThat(findings(two).contains("sitting.several-proxies /session/members/2/proxy"))
                .isEqualTo(isJudged);
        assertThat(isUndetermined(two, "sitting.several-proxies")).isNotEqualTo(isJudged);
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
                        Deliberation.Conclusion.OPINION_AGAINST,
                        Deliberation.Conclusion.NOT_PUT_TO_THE_VOTE)
                .contains(conclusion);
        assertThat(findings(beaten).contains("vote.not-carried /vote/inFavour")).isNotEqualTo(needsNone);
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
