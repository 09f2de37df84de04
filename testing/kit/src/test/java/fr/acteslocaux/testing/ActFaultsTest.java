package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.RegisterOfDeliberations;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Duplicate;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault at a time in a lawful act, and the finding that it gives. */
class ActFaultsTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final Decision RODEZ = Acts.rodezEnt2024();

    private static final Deliberation DELIBERATION = Deliberation.builder()
            .number(ActNumber.parse("DEL2024-031"))
            .nature(ActNature.DE)
            .character(ActCharacter.NEITHER)
            .object("Délégation au maire")
            .authority(RODEZ.authority())
            .organ(Organ.COUNCIL)
            .sitting(
                    sitting(MON_2024_06_03.minusDays(6), Sitting.Convening.ORDINARY, new Sitting.Attendance(35, 30, 3)))
            .vote(Vote.of(28, 3, 2))
            .grants(List.of(Delegation.GrantedMatter.withoutLimits(4)))
            .remedies(new StatedIn<>(
                    "2",
                    clause(
                            2,
                            Optional.of(new AdministrativeCourt("Toulouse")),
                            RemediesClause.StartingPoint.PUBLICATION)))
            .events(List.of(
                    new ActEvent.Signed(MON_2024_06_03.plusDays(1)),
                    new ActEvent.Transmitted(MON_2024_06_03.plusDays(1)),
                    new ActEvent.Published(MON_2024_06_03.plusDays(2))))
            .build();

    private static RemediesClause clause(
            int months, Optional<AdministrativeCourt> court, RemediesClause.StartingPoint start) {
        return new RemediesClause(
                List.of(RemediesClause.Route.COURT), OptionalInt.of(months), List.of(start), court, false, List.of());
    }

    private static Sitting sitting(LocalDate convened, Sitting.Convening convening, Sitting.Attendance attendance) {
        return Sitting.builder()
                .on(MON_2024_06_03)
                .convenedOn(convened)
                .convening(convening)
                .attendance(attendance)
                .build();
    }

    private static List<String> findings(Act act) {
        return Compliance.check(act, Policies.PUBLISHED, LegalContext.standard()).findings().stream()
                .map(finding -> finding.id() + " " + finding.violation().path())
                .toList();
    }

    @Test
    void longObject_isNoFaultOfWhatIsNeverSent() {
        Order traffic = LawfulActs.order(new Chance(bound -> 0), ActCharacter.REGULATORY).toBuilder()
                .subject(ActSubject.TRAFFIC)
                .object("x".repeat(501))
                .withoutEvents()
                .build();
        assertThat(findings(traffic)).noneMatch(found -> found.startsWith("object.too-long"));
    }

    @Test
    void deliberation_isLawful() {
        Report report = Compliance.check(DELIBERATION, Policies.PUBLISHED, LegalContext.standard());
        assertThat(findings(DELIBERATION)).isEmpty();
        assertThat(report.isConclusive()).isTrue();
    }

    static Stream<Arguments> faults() {
        Sitting.Attendance many = new Sitting.Attendance(35, 30, 3);
        LocalDate inTime = MON_2024_06_03.minusDays(6);
        return Stream.of(
                Arguments.of(
                        "sitting.no-quorum /session/attendance/present",
                        DELIBERATION.toBuilder()
                                .sitting(sitting(
                                        inTime, Sitting.Convening.ORDINARY, new Sitting.Attendance(35, 17, 17)))),
                Arguments.of(
                        "sitting.convened-late /session/on",
                        DELIBERATION.toBuilder()
                                .sitting(sitting(inTime.plusDays(1), Sitting.Convening.ORDINARY, many))),
                Arguments.of(
                        "sitting.convened-late /session/on",
                        DELIBERATION.toBuilder()
                                .sitting(sitting(MON_2024_06_03.minusDays(1), Sitting.Convening.URGENT, many))),
                Arguments.of(
                        "vote.exceeds-attendance /vote",
                        DELIBERATION.toBuilder().vote(Vote.of(30, 3, 1))),
                Arguments.of(
                        "vote.not-carried /vote/inFavour",
                        DELIBERATION.toBuilder().vote(Vote.of(10, 12, 5))),
                Arguments.of(
                        "grant.not-delegable /grants/0",
                        DELIBERATION.toBuilder().grants(List.of(Delegation.GrantedMatter.withoutLimits(32)))),
                Arguments.of(
                        "grant.limits-missing /grants/0",
                        DELIBERATION.toBuilder().grants(List.of(Delegation.GrantedMatter.withoutLimits(16)))),
                Arguments.of(
                        "remedies.period /remedies/value/months",
                        DELIBERATION.toBuilder()
                                .remedies(new StatedIn<>(
                                        "2", clause(3, Optional.empty(), RemediesClause.StartingPoint.PUBLICATION)))),
                Arguments.of(
                        "authority.commune-mismatch /authority/department",
                        DELIBERATION.toBuilder()
                                .authority(DELIBERATION.authority().toBuilder()
                                        .department(DepartmentCode.parse("12"))
                                        .commune(CommuneCode.parse("31555"))
                                        .build())),
                Arguments.of(
                        "remedies.court /remedies/value/court",
                        DELIBERATION.toBuilder()
                                .remedies(new StatedIn<>(
                                        "2",
                                        clause(
                                                2,
                                                Optional.of(new AdministrativeCourt("Montpellier")),
                                                RemediesClause.StartingPoint.PUBLICATION)))),
                Arguments.of(
                        "remedies.starting-point /remedies/value/startingPoints",
                        DELIBERATION.toBuilder()
                                .remedies(new StatedIn<>(
                                        "2", clause(2, Optional.empty(), RemediesClause.StartingPoint.POSTING)))),
                Arguments.of(
                        "vote.not-unanimous /vote/stated",
                        DELIBERATION.toBuilder()
                                .vote(new Vote(
                                        28,
                                        1,
                                        2,
                                        0,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("À l'unanimité")))),
                Arguments.of(
                        "number.year-mismatch /number",
                        DELIBERATION.toBuilder().number(ActNumber.parse("DEL2023-031"))),
                Arguments.of("object.too-long /object", DELIBERATION.toBuilder().object("x".repeat(501))),
                Arguments.of(
                        "matter.not-national /matter", DELIBERATION.toBuilder().matter(ActMatter.parse("8.99"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void fault_givesItsFindingAndNoOther(String finding, Deliberation.Builder faulty) {
        assertThat(findings(faulty.build())).containsExactly(finding);
    }

    @Test
    void unanimity_isNotBrokenByAbstentions() {
        Vote vote = new Vote(28, 0, 5, 0, Optional.empty(), Optional.empty(), Optional.of("à l'unanimité"));
        assertThat(findings(DELIBERATION.toBuilder().vote(vote).build())).isEmpty();
    }

    @Test
    void number_withoutOneYearSaysNothing() {
        for (String number : List.of("12-031", "D120240", "2023-2024")) {
            assertThat(findings(DELIBERATION.toBuilder()
                            .number(ActNumber.parse(number))
                            .build()))
                    .as(number)
                    .isEmpty();
        }
    }

    @Test
    void events_outOfOrderAreFindings() {
        Deliberation early = DELIBERATION.toBuilder()
                .events(List.of(
                        new ActEvent.Signed(MON_2024_06_03),
                        new ActEvent.Published(MON_2024_06_03.minusDays(1)),
                        new ActEvent.Transmitted(MON_2024_06_03)))
                .build();
        assertThat(findings(early)).containsExactly("events.before-signature /events/1/on");
        ActEvent.Acknowledged receipt = (ActEvent.Acknowledged) RODEZ.events().get(2);
        Decision answeredBeforeSent = RODEZ.toBuilder()
                .events(List.of(
                        RODEZ.events().get(0),
                        new ActEvent.Transmitted(MON_2024_06_03.plusDays(1)),
                        new ActEvent.Acknowledged(MON_2024_06_03, receipt.receipt()),
                        RODEZ.events().get(3)))
                .build();
        assertThat(findings(answeredBeforeSent)).contains("events.receipt-before-transmission /events/2/on");
    }

    @Test
    void report_afterItsLastDayIsAFinding() {
        assertThat(findings(RODEZ.with(new ActEvent.Reported(LocalDate.of(2024, 9, 30)))))
                .doesNotContain("report.late /events");
        assertThat(findings(RODEZ.with(new ActEvent.Reported(LocalDate.of(2024, 10, 1)))))
                .contains("report.late /events");
    }

    @Test
    void publicity_onPaperOnlyIsAFindingUnlessTheCommuneMayChoose() {
        Deliberation onPaper = DELIBERATION.toBuilder()
                .events(List.of(
                        new ActEvent.Signed(MON_2024_06_03),
                        new ActEvent.Transmitted(MON_2024_06_03),
                        new ActEvent.Published(MON_2024_06_03, Optional.of(ActEvent.Published.Medium.PAPER))))
                .build();
        assertThat(findings(onPaper)).containsExactly("publicity.insufficient /events");
        assertThat(Compliance.check(
                                onPaper.toBuilder().withoutCharacter().build(),
                                Policies.PUBLISHED,
                                LegalContext.standard())
                        .lines())
                .filteredOn(line -> line.check().id().equals("publicity.insufficient"))
                .singleElement()
                .satisfies(line -> assertThat(line.verdict()).isInstanceOf(Verdict.Undetermined.class));
    }

    @DisplayName(
            "Registre des délibérations : délibérations et décisions, non arrêtés ; inconnu depuis le 21 février 2026")
    @Test
    void register_holdsDeliberationsAndDecisionsByDelegation() {
        Order order = Order.builder()
                .number(ActNumber.parse("ARR2024-1"))
                .nature(ActNature.AR)
                .character(ActCharacter.REGULATORY)
                .subject(ActSubject.TRAFFIC)
                .object("Circulation")
                .authority(RODEZ.authority())
                .organ(Organ.MAYOR)
                .events(List.of(new ActEvent.Signed(MON_2024_06_03)))
                .build();
        assertThat(RegisterOfDeliberations.holds(DELIBERATION, LegalContext.standard())
                        .value())
                .contains(true);
        assertThat(RegisterOfDeliberations.holds(RODEZ, LegalContext.standard()).value())
                .contains(true);
        assertThat(RegisterOfDeliberations.holds(order, LegalContext.standard()).value())
                .contains(false);
        assertThat(RegisterOfDeliberations.holds(
                                DELIBERATION.toBuilder()
                                        .sitting(Sitting.on(LocalDate.of(2026, 2, 21)))
                                        .build(),
                                LegalContext.standard())
                        .value())
                .isEmpty();
        assertThat(RegisterOfDeliberations.holds(
                                RODEZ.toBuilder()
                                        .events(List.of(new ActEvent.Signed(LocalDate.of(2010, 7, 11))))
                                        .build(),
                                LegalContext.standard())
                        .value())
                .isEmpty();
    }

    @Test
    void act_isNeverChangedByAnEvent() {
        Deliberation published = DELIBERATION.toBuilder().events(List.of()).build();
        Deliberation after = published.with(new ActEvent.Published(MON_2024_06_03));
        assertThat(published.events()).isEmpty();
        assertThat(after.events()).containsExactly(new ActEvent.Published(MON_2024_06_03));
        assertThat(after.toBuilder().events(List.of()).build()).isEqualTo(published);
    }

    @Test
    void transmission_thatWasRefusedDoesNotCountUntilItIsSentAgain() {
        Decision refused = RODEZ.toBuilder()
                .events(List.of(
                        new ActEvent.Signed(MON_2024_06_03),
                        new ActEvent.Transmitted(MON_2024_06_03),
                        new ActEvent.Refused(MON_2024_06_03.plusDays(1), "005", Optional.empty())))
                .build();
        assertThat(refused.transmittedOn()).isEmpty();
        assertThat(refused.with(new ActEvent.Transmitted(MON_2024_06_03.plusDays(2)))
                        .transmittedOn())
                .contains(MON_2024_06_03.plusDays(2));
    }

    @Test
    void batch_findsOneNumberAndOneReceiptOfSeveralActs() {
        Decision renumbered =
                RODEZ.toBuilder().number(ActNumber.parse("DEC2024/0127")).build();
        assertThat(Duplicate.among(List.of(RODEZ, DELIBERATION))).isEmpty();
        assertThat(Duplicate.among(List.of(RODEZ, DELIBERATION, renumbered)))
                .containsExactly(
                        new Duplicate(Duplicate.Kind.TRANSMISSION_NUMBER, "DEC20240126", Severity.ERROR, List.of(0, 2)),
                        new Duplicate(
                                Duplicate.Kind.RECEIPT,
                                "012-211202023-20240603-DEC20240126-AU",
                                Severity.ERROR,
                                List.of(0, 2)));
        assertThat(Duplicate.among(List.of(
                        DELIBERATION,
                        DELIBERATION.toBuilder().object("Une autre").build())))
                .containsExactly(new Duplicate(Duplicate.Kind.NUMBER, "DEL2024-031", Severity.ERROR, List.of(0, 1)));
    }
}
