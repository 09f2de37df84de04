package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.PrefectReferral.DocumentRequest;
import fr.acteslocaux.explain.Fact;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrefectReferralTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate MON_2024_07_01 = LocalDate.of(2024, 7, 1);
    private static final LocalDate MON_2024_08_05 = LocalDate.of(2024, 8, 5);
    private static final PrefectReferral REFERRAL = PrefectReferral.ofActReceived(MON_2024_06_03);

    private static Deadline deadline(PrefectReferral referral) {
        return referral.deadline(LegalContext.standard());
    }

    private static DocumentRequest asked(LocalDate day, LocalDate answered) {
        return new DocumentRequest(day, true, Optional.ofNullable(answered), false);
    }

    @Test
    void documentsReceived_startThePeriodAgain() {
        assertThat(deadline(REFERRAL.withRequest(asked(MON_2024_07_01, LocalDate.of(2024, 7, 15))))
                        .lastDay())
                .contains(LocalDate.of(2024, 9, 16));
    }

    @Test
    void documentsNeverSent_areRefusedBySilenceFromWhichThePeriodRuns() {
        LocalDate wed20240710 = LocalDate.of(2024, 7, 10);
        Deadline neverSent = deadline(REFERRAL.withRequest(asked(wed20240710, null)));
        assertThat(neverSent.lastDay()).contains(LocalDate.of(2024, 11, 12));
        assertThat(deadline(REFERRAL.withRequest(asked(wed20240710, LocalDate.of(2024, 9, 11)))))
                .as("sent after the silence refused them")
                .isEqualTo(neverSent);
        assertThat(deadline(REFERRAL.withRequest(asked(wed20240710, LocalDate.of(2024, 9, 10))))
                        .lastDay())
                .contains(LocalDate.of(2024, 11, 12));
    }

    @Test
    void documentsRefusedExpressly_startThePeriodFromTheRefusal() {
        Deadline refused = deadline(REFERRAL.withRequest(
                DocumentRequest.neededDocuments(MON_2024_07_01).refusedOn(LocalDate.of(2024, 7, 15))));
        assertThat(refused.lastDay()).contains(LocalDate.of(2024, 9, 16));
        assertThat(refused.steps())
                .extracting(step -> step.reason().rule().id())
                .contains("referral.documents-refused");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentRequest(MON_2024_07_01, true, Optional.empty(), true));
    }

    @Test
    void documentsAndAppealTogether_neverShortenThePeriod() {
        LocalDate thu20240620 = LocalDate.of(2024, 6, 20);
        AdministrativeAppeal gracious = AdministrativeAppeal.gracious(thu20240620, thu20240620);
        Deadline quick =
                deadline(REFERRAL.with(gracious).withRequest(asked(MON_2024_07_01, LocalDate.of(2024, 7, 15))));
        assertThat(quick.lastDay())
                .as("two months from the silence on the appeal, of Tuesday 20 August")
                .contains(LocalDate.of(2024, 10, 21));
        assertThat(quick.safeDay()).as("from the documents").contains(LocalDate.of(2024, 9, 16));
        Deadline slow = deadline(REFERRAL.with(gracious).withRequest(asked(MON_2024_07_01, null)));
        assertThat(slow.lastDay())
                .as("from the refusal of the documents by silence, of Sunday 1 September")
                .contains(LocalDate.of(2024, 11, 4));
    }

    @Test
    void permit_mustBeNotifiedAndItsAppealSinceTheNewRuleHasASafeDay() {
        PrefectReferral permit =
                PrefectReferral.ofActReceived(LocalDate.of(2025, 12, 1)).againstPlanningPermit();
        assertThat(deadline(permit).steps())
                .extracting(step -> step.reason().rule().id())
                .contains("appeal.permit-notice");
        LocalDate mon20251215 = LocalDate.of(2025, 12, 15);
        Deadline appealed = deadline(permit.with(
                AdministrativeAppeal.gracious(mon20251215, mon20251215).refusedOn(mon20251215)));
        assertThat(appealed.lastDay()).contains(LocalDate.of(2026, 2, 16));
        assertThat(appealed.safeDay()).contains(LocalDate.of(2026, 2, 2));
    }

    @Test
    void documentsAskedTooLate_changeNothing() {
        LocalDate late = MON_2024_08_05.plusDays(1);
        assertThat(deadline(REFERRAL.withRequest(asked(late, late))).lastDay()).contains(MON_2024_08_05);
        assertThat(deadline(REFERRAL.withRequest(asked(late, null))).lastDay()).contains(MON_2024_08_05);
    }

    @Test
    void whatThePrefectDidBeforeTheActCame_leavesThePeriodUndetermined() {
        LocalDate mon20240101 = LocalDate.of(2024, 1, 1);
        assertThat(deadline(REFERRAL.withRequest(asked(mon20240101, mon20240101)))
                        .waitsFor())
                .containsExactly(new Fact("referral.request-after-reception"));
        assertThat(deadline(REFERRAL.withRequest(DocumentRequest.explanations(mon20240101)))
                        .lastDay())
                .contains(MON_2024_08_05);
        assertThat(deadline(REFERRAL.with(AdministrativeAppeal.gracious(mon20240101, mon20240101)))
                        .waitsFor())
                .containsExactly(new Fact("gracious.after-trigger"));
    }

    @Test
    void permit_isReferredWithTheDaysThatSpring2020Left() {
        assertThat(deadline(PrefectReferral.ofActReceived(LocalDate.of(2020, 2, 3))
                                .againstPlanningPermit())
                        .lastDay())
                .contains(LocalDate.of(2020, 6, 16));
    }

    @Test
    void answersOnADayThatTheCalendarDoesNotKnow_leaveThePeriodUndetermined() {
        LocalDate far = LocalDate.of(2250, 1, 1);
        assertThat(deadline(REFERRAL.withRequest(asked(MON_2024_07_01, far)))).matches(Deadline::isUndetermined);
        assertThat(deadline(REFERRAL.with(AdministrativeAppeal.gracious(MON_2024_07_01, far))))
                .matches(Deadline::isUndetermined);
    }

    @Test
    void healthEmergency_countsForThePrefectTooAndIsSettled() {
        Deadline referral = deadline(PrefectReferral.ofActReceived(LocalDate.of(2020, 2, 3)));
        assertThat(referral.lastDay()).contains(LocalDate.of(2020, 8, 24));
        assertThat(referral.isDebated()).isFalse();
    }

    private static Deadline refused(LocalDate refusal) {
        LocalDate wed20240710 = LocalDate.of(2024, 7, 10);
        return deadline(REFERRAL.with(
                AdministrativeAppeal.gracious(wed20240710, wed20240710).refusedOn(refusal)));
    }

    @Test
    void refusalAfterSilence_startsThePeriodAgainWhichIsDebated() {
        Deadline again = refused(LocalDate.of(2024, 10, 15));
        assertThat(again.lastDay()).contains(LocalDate.of(2024, 12, 16));
        assertThat(again.safeDay())
                .as("two months from the silence, as if nobody had answered")
                .contains(LocalDate.of(2024, 11, 12));
        Deadline tooLate = refused(LocalDate.of(2024, 11, 13));
        assertThat(tooLate.lastDay()).contains(LocalDate.of(2024, 11, 12));
        assertThat(tooLate.isDebated()).isFalse();
        assertThat(tooLate.steps())
                .extracting(step -> step.reason().rule().id())
                .contains("gracious.refused-too-late");
    }

    @Test
    void graciousAppealOfThePrefect_countsFromItsPostmark() {
        PrefectReferral june = PrefectReferral.ofActReceived(LocalDate.of(2025, 6, 3));
        LocalDate mon20250804 = LocalDate.of(2025, 8, 4);
        LocalDate wed20250806 = LocalDate.of(2025, 8, 6);
        assertThat(deadline(june).lastDay()).contains(mon20250804);
        assertThat(deadline(june.with(AdministrativeAppeal.gracious(mon20250804, wed20250806)))
                        .lastDay())
                .contains(LocalDate.of(2025, 12, 8));
        Deadline before =
                deadline(REFERRAL.with(AdministrativeAppeal.gracious(MON_2024_08_05, MON_2024_08_05.plusDays(1))));
        assertThat(before.lastDay()).contains(LocalDate.of(2024, 12, 9));
        assertThat(before.safeDay()).as("dated by its reception, it is late").contains(MON_2024_08_05);
    }

    @Test
    void explanationsAsked_changeNothing() {
        Deadline vague = deadline(REFERRAL.withRequest(DocumentRequest.explanations(MON_2024_07_01)));
        assertThat(vague.lastDay()).contains(MON_2024_08_05);
        assertThat(vague.steps().get(vague.steps().size() - 1).reason().rule().id())
                .isEqualTo("referral.vague-request");
    }

    @Test
    void graciousAppealUnanswered_startsThePeriodAgainAfterTwoMonthsOfSilence() {
        LocalDate received = LocalDate.of(2024, 7, 10);
        assertThat(deadline(REFERRAL.with(AdministrativeAppeal.gracious(received, received)))
                        .lastDay())
                .contains(LocalDate.of(2024, 11, 12)); // 10 September, two clear months to Monday 11 November
    }

    @Test
    void graciousAppealTooLate_changesNothing() {
        LocalDate late = MON_2024_08_05.plusDays(1);
        assertThat(deadline(REFERRAL.with(AdministrativeAppeal.gracious(late, late)))
                        .lastDay())
                .contains(MON_2024_08_05);
    }

    @Test
    void request_cannotBeAnsweredBeforeItIsMade() {
        assertThatThrownBy(() -> asked(MON_2024_07_01, MON_2024_06_03))
                .hasMessage("Argument 'answered' must not be before 2024-07-01, found 2024-06-03");
    }
}
