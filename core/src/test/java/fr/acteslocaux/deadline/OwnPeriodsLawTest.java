package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LawTable;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.convention.CollectionOrder;
import fr.acteslocaux.deadline.ImpliedDecision.MissingDocuments;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Periods that are not those of the appeal, each as a court or a text counts it. */
class OwnPeriodsLawTest {

    /** A line of the table; facts are words such as {@code months=4}. */
    record Case(String id, String period, LocalDate from, Map<String, String> facts, String lastDay, String safeDay) {

        static Case of(List<String> row) {
            return new Case(
                    row.get(0), row.get(1), LocalDate.parse(row.get(2)), facts(row.get(3)), row.get(4), row.get(5));
        }

        private static Map<String, String> facts(String cell) {
            return Arrays.stream(cell.split(" "))
                    .filter(fact -> !fact.isEmpty())
                    .map(fact -> fact.split("=", 2))
                    .collect(Collectors.toMap(fact -> fact[0], fact -> fact.length == 1 ? "" : fact[1]));
        }

        Optional<LocalDate> day(String fact) {
            return Optional.ofNullable(facts.get(fact)).map(LocalDate::parse);
        }

        Deadline answer() {
            LegalContext context = Optional.ofNullable(facts.get("territory"))
                    .map(code -> LegalContext.standard().in(Territory.of(DepartmentCode.parse(code))))
                    .orElse(LegalContext.standard());
            return asked().deadline(context);
        }

        private LegalPeriod asked() {
            return switch (period) {
                case "withdrawal" -> withdrawal();
                case "implied-refusal" -> silence(LegalPeriod.untilImpliedRefusal(from));
                case "implied-acceptance" -> silence(LegalPeriod.untilImpliedAcceptance(from));
                case "pre-emption" -> LegalPeriod.toPreEmpt(from);
                case "judgment-appeal" -> judgment();
                case "permit-notice" -> LegalPeriod.toNotifyAppealAgainstPermit(from);
                case "online" -> LegalPeriod.toStayOnLine(from);
                case "referral-request" -> LegalPeriod.toRequestReferral(from);
                case "title-local" -> LegalPeriod.toDispute(new CollectionOrder.OfLocalAuthority("ville"), from);
                case "title-state" -> title(new CollectionOrder.OfState("académie"));
                default -> throw new IllegalArgumentException(period);
            };
        }

        private LegalPeriod withdrawal() {
            WithdrawalPeriod withdrawal = LegalPeriod.toWithdraw(from)
                    .of(
                            switch (facts.getOrDefault("act", "")) {
                                case "planning-permit" -> WithdrawalPeriod.Subject.PLANNING_PERMIT;
                                case "declaration" -> WithdrawalPeriod.Subject.NON_OPPOSITION;
                                case "regulatory" -> WithdrawalPeriod.Subject.REGULATION;
                                case "sanction" -> WithdrawalPeriod.Subject.SANCTION;
                                default -> WithdrawalPeriod.Subject.DECISION;
                            });
            return facts.containsKey("at-request") ? withdrawal.atRequest() : withdrawal;
        }

        private LegalPeriod silence(ImpliedDecision decision) {
            ImpliedDecision asked =
                    facts.containsKey("months") ? decision.after(Integer.parseInt(facts.get("months"))) : decision;
            return day("asked")
                    .map(day -> asked.with(new MissingDocuments(day, day("received"), day("due"))))
                    .orElse(asked);
        }

        private LegalPeriod judgment() {
            JudgmentAppeal appeal = LegalPeriod.toAppealJudgment(from);
            JudgmentAppeal asked =
                    facts.containsKey("months") ? appeal.within(Integer.parseInt(facts.get("months"))) : appeal;
            String claimant = facts.getOrDefault("claimant", "");
            if (claimant.isEmpty()) {
                return asked;
            }
            return asked.by(
                    claimant.equals("abroad")
                            ? new Residence.Abroad()
                            : new Residence.InFrance(DepartmentCode.parse(claimant)));
        }

        private LegalPeriod title(CollectionOrder.OfState order) {
            return day("claimed")
                    .map(day -> LegalPeriod.toDispute(
                            order,
                            from,
                            new CollectionOrder.Claim(day, day("claim-received").orElse(day), day("answered"))))
                    .orElseGet(() -> LegalPeriod.toDispute(order, from));
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Case> cases() {
        return LawTable.rows("own-period-cases.tsv").stream().map(Case::of);
    }

    @DisplayName("Chaque délai finit le jour que le texte ou le juge lui donne")
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void period_endsOnTheDayOfTheCase(Case row) {
        Deadline answer = row.answer();
        assertThat(answer.lastDay().map(LocalDate::toString).orElseGet(() -> Message.hyphenated(answer.status())))
                .isEqualTo(row.lastDay());
        assertThat(answer.safeDay().map(LocalDate::toString).orElse("")).isEqualTo(row.safeDay());
    }
}
