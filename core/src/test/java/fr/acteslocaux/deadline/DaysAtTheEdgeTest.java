package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.convention.CollectionOrder;
import fr.acteslocaux.council.ConveningPeriod;
import fr.acteslocaux.deadline.ImpliedDecision.MissingDocuments;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.lifecycle.RegisteredLetter;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.place.Territory;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program may ask about any day: where days cannot be counted, nobody counts them, and nobody throws. */
class DaysAtTheEdgeTest {

    private static final List<LegalContext> CONTEXTS = Stream.of("12", "57", "67", "974", "975", "978", "987")
            .map(DepartmentCode::parse)
            .map(Territory::of)
            .map(LegalContext.standard()::in)
            .toList();

    static Stream<LocalDate> days() {
        return Stream.of(
                LocalDate.MIN,
                LocalDate.MIN.plusDays(1),
                LocalDate.of(-1, 12, 31),
                LocalDate.of(0, 2, 29),
                LocalDate.of(1500, 1, 1),
                LocalDate.of(1982, 12, 31),
                LocalDate.of(1983, 1, 1),
                LocalDate.of(2196, 12, 31),
                LocalDate.of(2197, 1, 1),
                LocalDate.of(2199, 12, 31),
                LocalDate.of(2999, 12, 31),
                LocalDate.MAX.minusDays(1),
                LocalDate.MAX);
    }

    private static void isSaid(Explained explained) {
        for (Language language : Language.values()) {
            assertThat(Explanations.in(language, explained)).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void simplePeriods_answer(LocalDate day) {
        isSaid(TransmissionPeriod.ofDecisionSigned(day, LegalContext.standard()));
        isSaid(LegalPeriod.toReport(day).deadline(LegalContext.standard()));
        isSaid(ConveningPeriod.of(day, Integer.MAX_VALUE, Sitting.Convening.URGENT)
                .firstSitting(LegalContext.standard()));
        isSaid(ConveningPeriod.of(day, 1, Sitting.Convening.ORDINARY)
                .in(DepartmentCode.parse("67"))
                .firstSitting(LegalContext.standard()));
    }

    @ParameterizedTest
    @MethodSource("days")
    void periodsOfTheirOwn_answer(LocalDate day) {
        for (LegalContext context : CONTEXTS) {
            ownPeriods(day).forEach(period -> isSaid(period.deadline(context)));
        }
        isSaid(new RegisteredLetter(day, Optional.of(LocalDate.MAX)).notifiedOn(LegalContext.standard()));
    }

    private static Stream<LegalPeriod> ownPeriods(LocalDate day) {
        CollectionOrder.OfState ofState = new CollectionOrder.OfState("académie");
        ImpliedDecision refusal = LegalPeriod.untilImpliedRefusal(day);
        ImpliedDecision acceptance = LegalPeriod.untilImpliedAcceptance(day);
        MissingDocuments never = MissingDocuments.askedOn(day);
        MissingDocuments late = MissingDocuments.askedOn(day).receivedOn(LocalDate.MAX);
        Stream<LegalPeriod> withdrawals = Stream.of(WithdrawalPeriod.Subject.values())
                .map(subject -> LegalPeriod.toWithdraw(day).of(subject));
        Stream<LegalPeriod> withdrawalsAtRequest = Stream.of(
                        WithdrawalPeriod.Subject.DECISION,
                        WithdrawalPeriod.Subject.PLANNING_PERMIT,
                        WithdrawalPeriod.Subject.NON_OPPOSITION)
                .map(subject -> LegalPeriod.toWithdraw(day).of(subject).atRequest());
        return Stream.concat(
                Stream.concat(withdrawals, withdrawalsAtRequest),
                Stream.of(
                        refusal,
                        refusal.after(ImpliedDecision.MOST_MONTHS),
                        refusal.with(never),
                        refusal.with(late),
                        acceptance,
                        acceptance.after(1).with(late),
                        acceptance.with(MissingDocuments.askedOn(day).receivedOn(day)),
                        LegalPeriod.toPreEmpt(day),
                        LegalPeriod.toAppealJudgment(day),
                        LegalPeriod.toAppealJudgment(day)
                                .within(JudgmentAppeal.MOST_MONTHS)
                                .by(new Residence.Abroad()),
                        LegalPeriod.toNotifyAppealAgainstPermit(day),
                        LegalPeriod.toStayOnLine(day),
                        LegalPeriod.toRequestReferral(day),
                        LegalPeriod.toDispute(new CollectionOrder.OfLocalAuthority("ville"), day),
                        LegalPeriod.toDispute(ofState, day),
                        LegalPeriod.toDispute(
                                ofState, day, new CollectionOrder.Claim(day, LocalDate.MAX, Optional.empty())),
                        LegalPeriod.toDispute(
                                ofState, day, new CollectionOrder.Claim(day, day, Optional.of(LocalDate.MAX)))));
    }

    @ParameterizedTest
    @MethodSource("days")
    void appealsAndReferrals_answer(LocalDate day) {
        for (LegalContext context : CONTEXTS) {
            appeals(day).forEach(appeal -> isSaid(appeal.deadline(context)));
            isSaid(ContentiousAppeal.againstContractExecution(day).deadline(LegalContext.standard()));
            isSaid(AdministrativeAppeal.periodAgainstPlanningPermit(day, new Trigger(Trigger.Kind.SITE_DISPLAY, day))
                    .deadline(context));
            isSaid(PrefectReferral.toAskForActNotTransmitted(day).deadline(context));
            PrefectReferral referral = PrefectReferral.ofActReceived(day);
            isSaid(referral.deadline(context));
            isSaid(referral.withRequest(
                            PrefectReferral.DocumentRequest.neededDocuments(day).receivedOn(day))
                    .deadline(context));
            isSaid(referral.with(AdministrativeAppeal.gracious(day, day).refusedOn(day))
                    .deadline(context));
        }
    }

    private static List<ContentiousAppeal> appeals(LocalDate day) {
        List<ContentiousAppeal> appeals = new ArrayList<>();
        for (Trigger.Kind kind : List.of(Trigger.Kind.NOTIFICATION, Trigger.Kind.PUBLICATION, Trigger.Kind.POSTING)) {
            ContentiousAppeal appeal = ContentiousAppeal.after(new Trigger(kind, day));
            appeals.add(appeal);
            appeals.add(appeal.by(new Residence.Abroad()));
            appeals.add(appeal.with(AdministrativeAppeal.gracious(day, LocalDate.MAX)));
            appeals.add(appeal.with(AdministrativeAppeal.gracious(day, day).refusedOn(LocalDate.MAX)));
        }
        return appeals;
    }
}
