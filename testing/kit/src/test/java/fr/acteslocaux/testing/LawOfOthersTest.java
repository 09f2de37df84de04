package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.Recusal;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.LocalAuthority.Kind;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Delegation.GrantedMatter;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Ce que le droit des autres collectivités a de propre")
class LawOfOthersTest {

    private static final LocalDate MON_2024_06_10 = LocalDate.of(2024, 6, 10);
    private static final LegalContext STANDARD = LegalContext.standard();

    private static LocalAuthority authority(Kind kind) {
        return LocalAuthority.builder()
                .kind(kind)
                .name("Les Vallées")
                .department(DepartmentCode.parse("12"))
                .build();
    }

    private static Deliberation.Builder deliberation(Kind kind, Sitting sitting) {
        return Deliberation.builder()
                .object("Séance du conseil")
                .authority(authority(kind))
                .sitting(sitting);
    }

    private static Decision.Builder decision(Kind kind, LocalDate day) {
        return Decision.builder()
                .object("Marché de travaux")
                .authority(authority(kind))
                .organ(Organ.PRESIDENT)
                .character(ActCharacter.REGULATORY)
                .event(new ActEvent.Signed(day));
    }

    private static Report.Line line(String check, Act act) {
        return Compliance.check(act, Policies.PUBLISHED, STANDARD.asOf(LocalDate.of(2026, 11, 1))).lines().stream()
                .filter(line -> line.check().id().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Finding> finding(String check, Act act) {
        return Compliance.check(act, Policies.PUBLISHED, STANDARD).findings().stream()
                .filter(finding -> finding.id().equals(check))
                .findFirst();
    }

    private static Citation.OfLaw citing(String article) {
        return new Citation.OfLaw("Vu le " + article, List.of(LegalReference.parse(article)));
    }

    @Test
    void council_ofABodyOfMunicipalitiesDelegatesNothingThatItKeeps() {
        Deliberation granting = deliberation(Kind.COMMUNITY, Sitting.on(MON_2024_06_10))
                .grants(List.of(GrantedMatter.withoutLimits(1)))
                .build();
        Finding finding = finding("grant.not-delegable", granting).orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.text(Language.FRENCH)).contains("1° « Vote du budget");
        assertThat(finding.sources()).extracting(LegalSource::id).containsExactly("CGCT-L5211-10");
        assertThat(line(
                                "grant.not-delegable",
                                granting.toBuilder()
                                        .grants(List.of(GrantedMatter.withoutLimits(8)))
                                        .build())
                        .missingFacts())
                .containsExactly(Facts.DELEGATION_MATTER_EXERCISED);
    }

    @Test
    void decision_ofADepartmentThatNamesNoItemIsNotToldOfTheListOfMunicipalities() {
        Finding finding = finding(
                        "delegation.item-unknown",
                        decision(Kind.DEPARTMENT, MON_2024_06_10).build())
                .orElseThrow();
        assertThat(finding.text(Language.FRENCH)).contains("parmi les 19").doesNotContain("2122");
        assertThat(finding.sources()).extracting(LegalSource::id).contains("CGCT-L3211-2");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-10, PRESIDENT, NEITHER, false",
        "2024-06-10, PERMANENT_COMMISSION, NEITHER, true",
        "2021-06-10, PRESIDENT, NEITHER, ",
        "2021-06-10, PRESIDENT, REGULATORY, true",
        "2021-06-10, PERMANENT_COMMISSION, NEITHER, true",
    })
    void decision_ofARegionIsSentByTheListThatWasRead(
            LocalDate day, Organ organ, ActCharacter character, Boolean owed) {
        Outcome<Boolean> answer = ActFacts.of(
                        decision(Kind.REGION, day)
                                .organ(organ)
                                .character(character)
                                .build(),
                        STANDARD)
                .transmissionOwed();
        assertThat(answer.value()).isEqualTo(Optional.ofNullable(owed));
    }

    @ParameterizedTest
    @EnumSource(names = {"MIXED_SYNDICATE", "OPEN_MIXED_SYNDICATE"})
    void appeal_againstAnActOfAMixedSyndicateSaysThatItsPublicityIsSupposed(Kind kind) {
        Act act = deliberation(kind, Sitting.on(MON_2024_06_10))
                .character(ActCharacter.REGULATORY)
                .event(new ActEvent.Published(MON_2024_06_10))
                .build();
        assertThat(Explanations.french(ActTimeline.of(act, STANDARD).appeal()))
                .contains("lundi 12 août 2024", "n'est pas vérifiée pour cette collectivité");
    }

    @Test
    void convening_ofACommunityIsJudgedByTheArticleOfLargeMunicipalities() {
        Deliberation late = deliberation(
                        Kind.COMMUNITY,
                        Sitting.builder()
                                .on(MON_2024_06_10)
                                .convenedOn(LocalDate.of(2024, 6, 6))
                                .convening(Sitting.Convening.ORDINARY)
                                .build())
                .build();
        assertThat(finding("sitting.convened-late", late).orElseThrow().sources())
                .extracting(LegalSource::id)
                .containsExactly("CGCT-L2121-12", "CGCT-L5211-1");
    }

    @ParameterizedTest
    @CsvSource({"DEPARTMENT, CGCT-L3121-14, CGCT-L3132-5", "REGION, CGCT-L4132-13, CGCT-L4142-5"})
    void quorum_namesTheArticleThatKeepsMembersAway(Kind kind, String article, String keptAway) {
        Deliberation few = deliberation(
                        kind,
                        Sitting.builder()
                                .on(LocalDate.of(2026, 6, 12))
                                .convening(Sitting.Convening.ORDINARY)
                                .attendance(new Sitting.Attendance(46, 22, 0))
                                .build())
                .build();
        assertThat(finding("sitting.no-quorum", few).orElseThrow().sources())
                .extracting(LegalSource::id)
                .containsExactly(article, keptAway);
        Deliberation without = few.toBuilder()
                .recusals(List.of(kept("A"), kept("B"), kept("C")))
                .build();
        assertThat(finding("sitting.no-quorum", without)).isEmpty();
    }

    private static Recusal kept(String name) {
        return new Recusal(name, Optional.of(Recusal.Ground.REPRESENTATIVE));
    }

    /** Convened again, few are enough on any day; held by law, on the third day only. */
    @ParameterizedTest
    @CsvSource({
        "COMMUNITY, SECOND, , passed",
        "COMMUNITY, , 10, passed",
        "DEPARTMENT, SECOND, 3, passed",
        "DEPARTMENT, , 3, passed",
        "DEPARTMENT, SECOND, 4, failed",
        "REGION, , 100, failed",
        "REGION, SECOND, , undetermined",
    })
    void secondSitting_needsNoQuorumWhereTheLawSaysSo(
            Kind kind, Sitting.Convening convening, Integer days, String answer) {
        Sitting.Builder sitting = Sitting.builder().on(MON_2024_06_10).attendance(new Sitting.Attendance(30, 5, 0));
        Optional.ofNullable(convening).ifPresent(sitting::convening);
        Optional.ofNullable(days).map(MON_2024_06_10::minusDays).ifPresent(sitting::adjournedFrom);
        Verdict verdict = line(
                        "sitting.no-quorum", deliberation(kind, sitting.build()).build())
                .verdict();
        assertThat(verdict.getClass().getSimpleName()).isEqualToIgnoringCase(answer);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-13, LOI-2021-1465-ART10", "2020-06-15, LOI-2020-290-ART10"})
    void quorum_ofTheEmergenciesNamesTheirLaw(LocalDate day, String law) {
        Deliberation few = deliberation(
                        Kind.COMMUNE,
                        Sitting.builder()
                                .on(day)
                                .convening(Sitting.Convening.ORDINARY)
                                .attendance(new Sitting.Attendance(36, 11, 0))
                                .build())
                .build();
        assertThat(finding("sitting.no-quorum", few).orElseThrow().sources())
                .extracting(LegalSource::id)
                .contains(law);
    }

    @Test
    void permanentCommission_isNotHeldToTheListOfThePresident() {
        Decision decision = decision(Kind.DEPARTMENT, MON_2024_06_10)
                .organ(Organ.PERMANENT_COMMISSION)
                .delegation(Delegation.of(LocalDate.of(2021, 7, 1)))
                .exercise(Exercise.ofItem(40))
                .build();
        assertThat(line("delegation.not-covering", decision).missingFacts())
                .containsExactly(Facts.DELEGATION_MATTERS_OF_THAT_ORGAN);
        assertThat(line("delegation.item-unknown", decision).verdict()).isEqualTo(new Verdict.NotApplicable());
    }

    @Test
    void agent_ofABodyOfMunicipalitiesIsNotJudgedByTheArticleOnMayors() {
        Decision signed = decision(Kind.COMMUNITY, MON_2024_06_10)
                .delegation(Delegation.of(LocalDate.of(2021, 7, 1)))
                .signature(new Signature(
                        new Signatory("Alix BERNAC", "Directrice générale des services", Optional.empty()),
                        Optional.empty(),
                        Optional.of(MON_2024_06_10),
                        Optional.of(Signature.Capacity.SIGNATURE_DELEGATE),
                        Optional.empty()))
                .build();
        assertThat(line("delegation.not-covering", signed).verdict()).isInstanceOf(Verdict.Undetermined.class);
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, 12, 2, CGCT-L3121-14",
        "DEPARTMENT, 12, 3, ",
        "REGION, 31, 1, CGCT-L4132-13",
        "COMMUNITY, 12, 2, CGCT-L2121-17",
        "COMMUNE, 12, 2, CGCT-L2121-17",
        "COMMUNE, 12, 3, ",
        "COMMUNE, 67, 2, ",
    })
    void secondSitting_leavesThreeDays(Kind kind, String department, int days, String source) {
        Deliberation again = deliberation(
                        kind,
                        Sitting.builder()
                                .on(MON_2024_06_10)
                                .convening(Sitting.Convening.SECOND)
                                .adjournedFrom(MON_2024_06_10.minusDays(days))
                                .build())
                .authority(authority(kind).toBuilder()
                        .department(DepartmentCode.parse(department))
                        .build())
                .build();
        Optional<Finding> finding = finding("sitting.second-too-soon", again);
        assertThat(finding.isPresent()).isEqualTo(source != null);
        finding.ifPresent(
                found -> assertThat(found.sources()).extracting(LegalSource::id).contains(source));
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, CGCT L.2122-22",
        "REGION, CGCT L.3211-2",
        "COMMUNE, CGCT L.4221-5",
        "COMMUNITY, CGCT L.3211-2",
        "REGION, CGCT L.5211-10"
    })
    void decision_thatCitesTheListOfAnotherAuthorityIsToldItsOwn(Kind kind, String article) {
        Decision citing = decision(kind, MON_2024_06_10)
                .citations(List.of(citing(article)))
                .build();
        Finding finding = finding("delegation.list-of-another", citing).orElseThrow();
        assertThat(finding.violation().path()).isEqualTo("/citations/0/text");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void president_ofABodyOfMunicipalitiesMayCiteTheArticleOnMayors() {
        assertThat(finding(
                        "delegation.list-of-another",
                        decision(Kind.COMMUNITY, MON_2024_06_10)
                                .citations(List.of(citing("CGCT L.2122-22")))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, CGCT L.3221-11",
        "DEPARTMENT, CGCT L.3221-10-1",
        "DEPARTMENT, CGCT L.3221-12",
        "REGION, CGCT L.4231-8",
        "REGION, CGCT L.4231-7-1",
    })
    void president_whoDecidesBesideTheListIsAskedForNoItem(Kind kind, String article) {
        Decision beside = decision(kind, MON_2024_06_10)
                .delegation(Delegation.of(LocalDate.of(2021, 7, 1)))
                .citations(List.of(citing(article)))
                .build();
        assertThat(line("delegation.item-unknown", beside).verdict()).isEqualTo(new Verdict.NotApplicable());
        assertThat(line("delegation.not-covering", beside).missingFacts())
                .containsExactly(Facts.DELEGATION_MATTER_EXERCISED);
    }

    @Test
    void president_whoDecidesBesideTheListIsNotToldThatTheListWantsADelegation() {
        Decision beside = decision(Kind.DEPARTMENT, MON_2024_06_10)
                .citations(List.of(citing("CGCT L.3221-11")))
                .build();
        assertThat(line("delegation.not-stated", beside).verdict()).isEqualTo(new Verdict.NotApplicable());
        assertThat(finding(
                        "delegation.not-stated",
                        decision(Kind.DEPARTMENT, MON_2024_06_10).build()))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, BUREAU, MAYOR",
        "COMMUNE, VICE_PRESIDENT, DEPUTY",
        "COMMUNITY, MAYOR, PRESIDENT",
        "COMMUNITY, DEPUTY, VICE_PRESIDENT",
        "COMMUNITY, PERMANENT_COMMISSION, PRESIDENT",
        "DEPARTMENT, BUREAU, PRESIDENT",
        "REGION, EXECUTIVE_COUNCIL, PRESIDENT",
        "COMMUNITY, BUREAU, ",
        "COMMUNITY, VICE_PRESIDENT, ",
        "DEPARTMENT, PERMANENT_COMMISSION, ",
        "METROPOLIS_OF_LYON, PERMANENT_COMMISSION, ",
        "CORSICA, EXECUTIVE_COUNCIL, ",
        "SOCIAL_ACTION_CENTRE, MAYOR, ",
        "PARIS, DEPUTY, ",
    })
    void decision_isOfAnOrganThatTheAuthorityHas(Kind kind, Organ organ, Organ expected) {
        Optional<Finding> finding = finding(
                "organ.mismatch", decision(kind, MON_2024_06_10).organ(organ).build());
        assertThat(finding.map(found -> found.violation().expected())).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNITY, BOARD, COUNCIL",
        "DEPARTMENT, BOARD, COUNCIL",
        "COMMUNITY, PERMANENT_COMMISSION, COUNCIL",
        "SCHOOL_FUND, PRESIDENT, BOARD",
        "COMMUNITY, BUREAU, ",
        "SYNDICATE, BOARD, ",
        "REGION, PERMANENT_COMMISSION, ",
    })
    void deliberation_isOfAnOrganThatTheAuthorityHas(Kind kind, Organ organ, Organ expected) {
        Optional<Finding> finding = finding(
                "organ.mismatch",
                deliberation(kind, Sitting.builder().on(MON_2024_06_10).build())
                        .organ(organ)
                        .build());
        assertThat(finding.map(found -> found.violation().expected())).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, 17, 2016-06-01, law.of-that-day",
        "REGION, 15, 2018-06-01, law.of-that-day",
        "DEPARTMENT, 16, 2015-06-08, law.of-that-day",
        "DEPARTMENT, 19, 2021-09-07, law.of-that-day",
        "DEPARTMENT, 17, 2014-06-02, ",
        "DEPARTMENT, 17, 2024-06-03, delegation.items",
    })
    void item_ofWhichNobodyDatedTheBeginningIsNotJudged(Kind kind, int item, LocalDate day, String missing) {
        Report.Line line = line(
                "delegation.not-covering",
                decision(kind, day)
                        .delegation(Delegation.of(day.minusMonths(1)))
                        .exercise(Exercise.ofItem(item))
                        .build());
        assertThat(line.verdict() instanceof Verdict.Failed).isEqualTo(missing == null);
        if (missing != null) {
            assertThat(line.missingFacts()).contains(new Fact(missing));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DEPARTMENT", "REGION", "COMMUNITY"})
    void delegation_byLawOfSpring2020IsNotJudgedForOthersThanMayors(Kind kind) {
        Report.Line line = line(
                "delegation.not-covering",
                decision(kind, LocalDate.of(2020, 4, 15))
                        .delegation(Delegation.of(LocalDate.of(2020, 5, 4)))
                        .exercise(Exercise.ofItem(9))
                        .build());
        assertThat(line.missingFacts()).contains(Facts.LAW_OF_THAT_AUTHORITY);
    }

    @ParameterizedTest
    @CsvSource({"DEPARTMENT, false", "REGION, false", "COMMUNE, true"})
    void mandate_thatIsOverEndsTheDelegationWhereTheListSaysSo(Kind kind, boolean failed) {
        Decision after = decision(kind, MON_2024_06_10)
                .organ(kind.executive())
                .delegation(Delegation.of(LocalDate.of(2015, 5, 4)).toBuilder()
                        .mandate(new Mandate(
                                LocalDate.of(2015, 4, 2),
                                Optional.of(LocalDate.of(2021, 6, 20)),
                                Optional.of(LocalDate.of(2021, 7, 1))))
                        .build())
                .exercise(Exercise.ofItem(4))
                .build();
        Verdict verdict = line("delegation.not-covering", after).verdict();
        assertThat(verdict instanceof Verdict.Failed).isEqualTo(failed);
    }

    @Test
    void regulation_ofARegionIsSentWhateverItsSubject() {
        for (ActSubject subject : List.of(ActSubject.POLICE, ActSubject.TRAFFIC, ActSubject.OTHER)) {
            assertThat(owed(ActCharacter.REGULATORY, subject).value())
                    .as("%s", subject)
                    .contains(true);
            assertThat(owed(ActCharacter.INDIVIDUAL, subject).value())
                    .as("%s", subject)
                    .contains(false);
        }
    }

    private static Outcome<Boolean> owed(ActCharacter character, ActSubject subject) {
        return ActFacts.of(
                        Order.builder()
                                .object("Arrêté")
                                .authority(authority(Kind.REGION))
                                .organ(Organ.PRESIDENT)
                                .character(character)
                                .subject(subject)
                                .event(new ActEvent.Signed(MON_2024_06_10))
                                .build(),
                        STANDARD)
                .transmissionOwed();
    }

    @Test
    void loan_ofThePresidentOfARegionMayHaveToBeSent() {
        Decision.Builder neither = decision(Kind.REGION, MON_2024_06_10).character(ActCharacter.NEITHER);
        Outcome<Boolean> loan = ActFacts.of(neither.exercise(Exercise.ofItem(1)).build(), STANDARD)
                .transmissionOwed();
        assertThat(loan instanceof Outcome.Undetermined<Boolean> open ? open.missingFacts() : List.of())
                .isEqualTo(List.of(Facts.LAW_OF_THAT_AUTHORITY));
        assertThat(ActFacts.of(neither.exercise(Exercise.ofItem(9)).build(), STANDARD)
                        .transmissionOwed()
                        .value())
                .contains(false);
    }

    @ParameterizedTest
    @CsvSource({"COMMUNITY, 2024-06-10, true", "COMMUNE, 2024-06-10, false", "DEPARTMENT, 2026-01-12, false"})
    void quorum_thatDependsOnWhoIsOnlySupposedToBeLeftOutIsNotJudged(Kind kind, LocalDate day, boolean open) {
        Deliberation away = deliberation(
                        kind,
                        Sitting.builder()
                                .on(day)
                                .convening(Sitting.Convening.ORDINARY)
                                .attendance(new Sitting.Attendance(42, 21, 0))
                                .build())
                .recusals(List.of(
                        new Recusal("Alix BERNAC", Optional.of(Recusal.Ground.REPRESENTATIVE)),
                        new Recusal("Camille BERNAC", Optional.of(Recusal.Ground.REPRESENTATIVE))))
                .build();
        assertThat(line("sitting.no-quorum", away).verdict() instanceof Verdict.Undetermined)
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"3, false, true", "4, true, false", "6, false, false"})
    void firstSitting_ofABodyOfMunicipalitiesIsNotJudgedOnDaysThatAreSupposed(int days, boolean open, boolean failed) {
        LocalDate fri20260410 = LocalDate.of(2026, 4, 10);
        Verdict verdict = line(
                        "sitting.convened-late",
                        deliberation(
                                        Kind.COMMUNITY,
                                        Sitting.builder()
                                                .on(fri20260410.plusDays(days))
                                                .convenedOn(fri20260410)
                                                .convening(Sitting.Convening.AFTER_RENEWAL)
                                                .build())
                                .build())
                .verdict();
        assertThat(verdict instanceof Verdict.Undetermined).isEqualTo(open);
        assertThat(verdict instanceof Verdict.Failed).isEqualTo(failed);
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, CGCT L.3221-11, CGCT-L3221-11, report.nearest-sitting",
        "REGION, CGCT L.4231-8, CGCT-L4231-8, report.nearest-sitting",
        "DEPARTMENT, CGCT L.3221-12, CGCT-L3221-12, law.of-that-authority",
    })
    void report_ofWhatIsBesideTheListIsThatOfItsArticle(Kind kind, String cited, String source, String missing) {
        Report.Line line = line(
                "report.overdue",
                decision(kind, MON_2024_06_10).citations(List.of(citing(cited))).build());
        assertThat(line.missingFacts()).containsExactly(new Fact(missing));
        assertThat(ActTimeline.of(
                                decision(kind, MON_2024_06_10)
                                        .citations(List.of(citing(cited)))
                                        .build(),
                                STANDARD)
                        .report()
                        .orElseThrow()
                        .conclusion()
                        .orElseThrow()
                        .sources())
                .extracting(LegalSource::id)
                .containsExactly(source);
    }

    @Test
    void report_ofADepartmentHasNoTermAndAKnownLaw() {
        Report.Line overdue =
                line("report.overdue", decision(Kind.DEPARTMENT, MON_2024_06_10).build());
        assertThat(overdue.missingFacts()).containsExactly(Facts.REPORT_TERM);
        assertThat(overdue.silent()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"DEPARTMENT", "REGION", "METROPOLIS_OF_LYON", "MIXED_SYNDICATE", "COMMUNITY"})
    void contradiction_isOneWhateverTheLaw(Kind kind) {
        Deliberation contradicting = deliberation(
                        kind,
                        Sitting.builder()
                                .on(MON_2024_06_10)
                                .attendance(new Sitting.Attendance(30, 31, 0))
                                .build())
                .vote(new Vote(20, 11, 0, 0, Optional.empty(), Optional.empty(), Optional.of("Adopté à l'unanimité")))
                .event(new ActEvent.Published(LocalDate.of(2024, 6, 7)))
                .build();
        assertThat(Compliance.check(contradicting, Policies.PUBLISHED, STANDARD).findings())
                .extracting(Finding::id)
                .contains("sitting.present-exceeds", "vote.not-unanimous", "events.before-signature");
    }
}
