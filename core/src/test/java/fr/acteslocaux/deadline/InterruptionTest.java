package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.ContentiousAppeal.Told;
import fr.acteslocaux.deadline.Interruption.LegalAid;
import fr.acteslocaux.deadline.Interruption.Mediation;
import fr.acteslocaux.deadline.Interruption.RequestForReasons;
import fr.acteslocaux.explain.Facts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final ContentiousAppeal NOTIFIED =
            ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, MON_2024_06_03));

    private static Deadline deadline(ContentiousAppeal appeal) {
        return appeal.deadline(LegalContext.standard());
    }

    private static LocalDate lastDay(ContentiousAppeal appeal) {
        return deadline(appeal).lastDay().orElseThrow();
    }

    private static List<String> rules(ContentiousAppeal appeal) {
        return deadline(appeal).steps().stream()
                .map(step -> step.reason().rule().id())
                .toList();
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2024, 6, day);
    }

    private static LocalDate july(int day) {
        return LocalDate.of(2024, 7, day);
    }

    @Test
    void bothAppeals_mustBeRefusedInWhateverOrderTheyWereLodged() {
        AdministrativeAppeal gracious =
                AdministrativeAppeal.gracious(june(20), june(20)).refusedOn(july(10));
        AdministrativeAppeal hierarchical = AdministrativeAppeal.hierarchical(july(20), july(20));
        LocalDate thu20241121 = LocalDate.of(2024, 11, 21);
        assertThat(lastDay(NOTIFIED.with(gracious).with(hierarchical))).isEqualTo(thu20241121);
        assertThat(lastDay(NOTIFIED.with(AdministrativeAppeal.hierarchical(june(20), june(20))
                                .refusedOn(july(10)))
                        .with(AdministrativeAppeal.gracious(july(20), july(20)))))
                .isEqualTo(thu20241121);
    }

    @Test
    void secondAppealOfTheSameKindOrBeyondTheFirstPeriod_changesNothing() {
        AdministrativeAppeal refused =
                AdministrativeAppeal.gracious(june(20), june(20)).refusedOn(july(10));
        LocalDate alone = lastDay(NOTIFIED.with(refused));
        assertThat(alone).isEqualTo(LocalDate.of(2024, 9, 11));
        assertThat(lastDay(NOTIFIED.with(refused).with(AdministrativeAppeal.gracious(july(20), july(20)))))
                .isEqualTo(alone);
        LocalDate afterTheFirst = LocalDate.of(2024, 8, 6);
        ContentiousAppeal beyond =
                NOTIFIED.with(refused).with(AdministrativeAppeal.hierarchical(afterTheFirst, afterTheFirst));
        assertThat(lastDay(beyond)).isEqualTo(alone);
        assertThat(rules(beyond)).contains("gracious.again").doesNotContain("gracious.both-refused");
    }

    @Test
    void lateRefusalOfOneOfBoth_startsTheNewPeriodAgain() {
        LocalDate fri20241025 = LocalDate.of(2024, 10, 25);
        assertThat(lastDay(NOTIFIED.with(AdministrativeAppeal.gracious(june(20), june(20)))
                        .with(AdministrativeAppeal.hierarchical(july(20), july(20))
                                .refusedOn(fri20241025))))
                .isEqualTo(LocalDate.of(2024, 12, 26));
    }

    @Test
    void refusalThatToldNoRemedies_leavesAYearToWhomTheActNames() {
        AdministrativeAppeal untold = AdministrativeAppeal.gracious(june(20), june(20))
                .refusedOn(july(10))
                .withoutRemedies();
        assertThat(lastDay(NOTIFIED.with(untold))).isEqualTo(LocalDate.of(2025, 7, 11));
        assertThat(deadline(NOTIFIED.with(untold)).safeDay()).contains(LocalDate.of(2025, 7, 10));
        assertThat(lastDay(NOTIFIED.told(Told.NOTHING_AS_AGENT).with(untold)))
                .as("an express refusal tells agents the remedies as anybody")
                .isEqualTo(LocalDate.of(2025, 7, 11));
        AdministrativeAppeal silent =
                AdministrativeAppeal.gracious(june(20), june(20)).withoutRemedies();
        assertThat(lastDay(NOTIFIED.with(silent))).isEqualTo(LocalDate.of(2025, 8, 21));
        assertThat(lastDay(NOTIFIED.told(Told.NOTHING_AS_AGENT).with(silent)))
                .as("agents need no receipt")
                .isEqualTo(LocalDate.of(2024, 10, 21));
        assertThat(lastDay(ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, MON_2024_06_03))
                        .with(untold)))
                .as("third parties need not be told")
                .isEqualTo(LocalDate.of(2024, 9, 11));
    }

    @Test
    void mandatoryAppeal_hasAPeriodOfItsOwnAndStartsThatOfTheCourt() {
        LocalDate tue20240910 = LocalDate.of(2024, 9, 10);
        ContentiousAppeal mandatory = NOTIFIED.with(AdministrativeAppeal.mandatory(tue20240910, tue20240910));
        assertThat(lastDay(mandatory)).isEqualTo(LocalDate.of(2025, 1, 13));
        assertThat(rules(mandatory)).contains("gracious.mandatory").doesNotContain("gracious.late");
        assertThat(lastDay(mandatory.with(AdministrativeAppeal.gracious(tue20240910, tue20240910))))
                .as("a gracious appeal keeps nothing")
                .isEqualTo(LocalDate.of(2025, 1, 13));
    }

    @Test
    void suitBeforeTheAnswerToAMandatoryAppeal_isPrematureAndTheActHasNoPeriodOfItsOwn() {
        ContentiousAppeal mandatory =
                NOTIFIED.with(AdministrativeAppeal.mandatory(june(20), june(20)).refusedOn(july(10)));
        Deadline deadline = deadline(mandatory);
        assertThat(deadline.lastDay()).contains(LocalDate.of(2024, 9, 11));
        assertThat(deadline.judge(july(9)).status()).isEqualTo(Timeliness.Status.PREMATURE);
        assertThat(deadline.judge(july(10)).status()).isEqualTo(Timeliness.Status.IN_TIME);
        assertThat(deadline.judge(LocalDate.of(2024, 9, 12)).status()).isEqualTo(Timeliness.Status.LATE);
        assertThat(rules(mandatory))
                .as("only the months after the answer are counted")
                .containsOnlyOnce("appeal.clear-months");
    }

    @Test
    void twoLateRefusals_startAgainTwiceAndTheSafeDayIsThatOfTheFirst() {
        LocalDate fri20241025 = LocalDate.of(2024, 10, 25);
        LocalDate fri20241220 = LocalDate.of(2024, 12, 20);
        Deadline both = deadline(NOTIFIED.with(
                        AdministrativeAppeal.gracious(june(20), june(20)).refusedOn(fri20241025))
                .with(AdministrativeAppeal.hierarchical(july(20), july(20)).refusedOn(fri20241220)));
        assertThat(both.lastDay()).contains(LocalDate.of(2025, 2, 21));
        assertThat(both.safeDay()).contains(LocalDate.of(2024, 12, 26));
    }

    @Test
    void whatIsOverFirst_doesNotShortenWhatTheOtherLeaves() {
        Deadline overlapping = deadline(NOTIFIED.with(AdministrativeAppeal.gracious(june(20), june(20)))
                .with(LegalAid.askedOn(june(25)).notifiedOn(july(1))));
        assertThat(overlapping.lastDay())
                .as("two months from the silence of Tuesday 20 August")
                .contains(LocalDate.of(2024, 10, 21));
        assertThat(overlapping.safeDay()).as("two months from Tuesday 16 July").contains(LocalDate.of(2024, 9, 17));
    }

    @Test
    void appealAgainstAPermitOlderThanItsRule_hasTheSafeDayOfAnAppealWithoutEffect() {
        LocalDate mon20251103 = LocalDate.of(2025, 11, 3);
        ContentiousAppeal permit = ContentiousAppeal.after(new Trigger(Trigger.Kind.SITE_DISPLAY, mon20251103));
        LocalDate thu20251127 = LocalDate.of(2025, 11, 27);
        Deadline before = deadline(permit.with(AdministrativeAppeal.gracious(thu20251127, thu20251127)));
        assertThat(before.lastDay()).contains(LocalDate.of(2026, 3, 30));
        assertThat(before.isDebated()).isFalse();
        LocalDate fri20251128 = thu20251127.plusDays(1);
        Deadline since = deadline(permit.with(AdministrativeAppeal.gracious(fri20251128, fri20251128)));
        assertThat(since.lastDay()).contains(LocalDate.of(2026, 3, 30));
        assertThat(since.safeDay()).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void whatCameTooLate_isNamed() {
        LocalDate late = LocalDate.of(2024, 8, 6);
        assertThat(rules(NOTIFIED.with(LegalAid.askedOn(late)))).contains("legal-aid.late");
        assertThat(rules(NOTIFIED.with(Mediation.agreedOn(late)))).contains("mediation.late");
        assertThat(rules(ContentiousAppeal.after(new Trigger(Trigger.Kind.IMPLIED_REFUSAL, MON_2024_06_03))
                        .with(RequestForReasons.askedOn(late))))
                .contains("reasons.late");
    }

    @Test
    void electionByTheCouncil_hasNotTheTwoMonths() {
        Deadline election = ContentiousAppeal.againstElection(MON_2024_06_03).deadline(LegalContext.standard());
        assertThat(election.waitsFor()).containsExactly(Facts.ELECTION_PERIOD);
        assertThat(PrefectReferral.ofElection(MON_2024_06_03)
                        .deadline(LegalContext.standard())
                        .waitsFor())
                .containsExactly(Facts.ELECTION_PERIOD);
    }

    @Test
    void legalAid_waitsForItsDecisionAndRunsFromTheLawyerIfThatIsLater() {
        ContentiousAppeal asked = NOTIFIED.with(LegalAid.askedOn(june(20)));
        assertThat(deadline(asked)).isInstanceOf(Deadline.NotStarted.class);
        assertThat(deadline(asked).waitsFor()).containsExactly(Facts.LEGAL_AID_DECISION);
        assertThat(lastDay(NOTIFIED.with(LegalAid.askedOn(june(20)).notifiedOn(july(1)))))
                .isEqualTo(LocalDate.of(2024, 9, 17));
        assertThat(lastDay(NOTIFIED.with(
                        LegalAid.askedOn(june(20)).notifiedOn(july(1)).lawyerDesignatedOn(july(30)))))
                .isEqualTo(LocalDate.of(2024, 10, 1));
        assertThat(lastDay(NOTIFIED.with(LegalAid.askedOn(LocalDate.of(2024, 8, 6)))))
                .as("asked too late")
                .isEqualTo(LocalDate.of(2024, 8, 5));
    }

    @Test
    void mediation_startsThePeriodAgainOnceAndNoAppealAfterIt() {
        ContentiousAppeal ended = NOTIFIED.with(Mediation.agreedOn(june(20)).endedOn(july(10)));
        assertThat(deadline(NOTIFIED.with(Mediation.agreedOn(june(20)))).waitsFor())
                .containsExactly(Facts.MEDIATION_END);
        assertThat(lastDay(ended)).isEqualTo(LocalDate.of(2024, 9, 11));
        ContentiousAppeal withGracious = ended.with(AdministrativeAppeal.gracious(july(20), july(20)));
        assertThat(lastDay(withGracious)).isEqualTo(LocalDate.of(2024, 9, 11));
        assertThat(rules(withGracious)).contains("gracious.after-mediation");
    }

    @Test
    void reasons_areAwaitedWhereTheyWereAskedForInTime() {
        ContentiousAppeal silence = ContentiousAppeal.after(new Trigger(Trigger.Kind.IMPLIED_REFUSAL, MON_2024_06_03));
        assertThat(deadline(silence.with(RequestForReasons.askedOn(june(20)))).waitsFor())
                .containsExactly(Facts.REQUEST_REASONS);
        assertThat(lastDay(silence.with(RequestForReasons.askedOn(june(20)).givenOn(july(10)))))
                .isEqualTo(LocalDate.of(2024, 9, 11));
    }

    @Test
    void whatBeganBeforeThePeriod_leavesItUndetermined() {
        assertThat(deadline(NOTIFIED.with(Mediation.agreedOn(LocalDate.of(2024, 6, 2))))
                        .waitsFor())
                .containsExactly(Facts.INTERRUPTION_AFTER_TRIGGER);
    }

    @Test
    void answersBeforeTheirQuestions_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LegalAid.askedOn(june(20)).notifiedOn(june(19)))
                .withMessage("Argument 'notified' must not be before 2024-06-20, found 2024-06-19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mediation.agreedOn(june(20)).endedOn(june(19)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestForReasons.askedOn(june(20)).givenOn(june(19)));
        assertThatIllegalArgumentException().isThrownBy(() -> NOTIFIED.refusedExpresslyOn(LocalDate.of(2024, 6, 2)));
    }

    @Test
    void requestRefusedInTime_startsThePeriodAgain() {
        ContentiousAppeal silence =
                ContentiousAppeal.after(new Trigger(Trigger.Kind.IMPLIED_REFUSAL, LocalDate.of(2017, 8, 23)));
        assertThat(lastDay(silence.refusedExpresslyOn(LocalDate.of(2017, 10, 24))))
                .isEqualTo(LocalDate.of(2017, 12, 26));
        assertThat(lastDay(silence.refusedExpresslyOn(LocalDate.of(2017, 10, 25))))
                .isEqualTo(LocalDate.of(2017, 10, 24));
    }

    @Test
    void whoeverKnewHowSilenceDecides_hasAYearFromTheRefusal() {
        ContentiousAppeal silence = ContentiousAppeal.after(new Trigger(Trigger.Kind.IMPLIED_REFUSAL, MON_2024_06_03));
        assertThat(lastDay(silence.told(Told.HOW_SILENCE_DECIDES))).isEqualTo(LocalDate.of(2025, 6, 4));
        assertThat(lastDay(silence.told(Told.NOTHING_AS_AGENT))).isEqualTo(LocalDate.of(2024, 8, 5));
    }

    @Test
    void contractWithTooLittlePublicity_hasAYear() {
        ContentiousAppeal contract = ContentiousAppeal.after(new Trigger(Trigger.Kind.AWARD_NOTICE, MON_2024_06_03));
        assertThat(lastDay(contract)).isEqualTo(LocalDate.of(2024, 8, 5));
        assertThat(lastDay(contract.withoutRemedies())).isEqualTo(LocalDate.of(2025, 6, 4));
    }

    @Test
    void permit_isNotChallengedSixMonthsAfterItsWorks() {
        ContentiousAppeal untold = ContentiousAppeal.after(new Trigger(Trigger.Kind.SITE_DISPLAY, MON_2024_06_03))
                .withoutRemedies();
        assertThat(lastDay(untold)).isEqualTo(LocalDate.of(2025, 6, 4));
        assertThat(lastDay(untold.afterWorksCompletedOn(LocalDate.of(2024, 7, 15))))
                .isEqualTo(LocalDate.of(2025, 1, 15));
        assertThat(lastDay(untold.afterWorksCompletedOn(LocalDate.of(2025, 3, 1))))
                .isEqualTo(LocalDate.of(2025, 6, 4));
    }

    @Test
    void silenceOnAnAppeal_isSuspendedInSpring2020AsOnAnyRequest() {
        ContentiousAppeal notified =
                ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, LocalDate.of(2020, 1, 20)));
        LocalDate fri20200410 = LocalDate.of(2020, 4, 10);
        LocalDate mon20200210 = LocalDate.of(2020, 2, 10);
        assertThat(lastDay(notified.with(AdministrativeAppeal.gracious(fri20200410, fri20200410))))
                .as("refused by silence on Monday 24 August 2020")
                .isEqualTo(LocalDate.of(2020, 10, 26));
        assertThat(lastDay(notified.with(AdministrativeAppeal.gracious(mon20200210, mon20200210))))
                .as("refused by silence on Thursday 23 July 2020")
                .isEqualTo(LocalDate.of(2020, 9, 24));
        assertThat(PrefectReferral.ofActReceived(LocalDate.of(2020, 1, 20))
                        .withRequest(PrefectReferral.DocumentRequest.neededDocuments(mon20200210))
                        .deadline(LegalContext.standard())
                        .lastDay())
                .contains(LocalDate.of(2020, 9, 24));
    }

    @Test
    void agentWhomAnActNames_hasTheTwoMonths() {
        assertThat(lastDay(NOTIFIED.told(Told.NOTHING_AS_AGENT))).isEqualTo(LocalDate.of(2024, 8, 5));
    }
}
