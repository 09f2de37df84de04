package fr.acteslocaux.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.wording.CountedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Article 11 of the convention of Rodez, step by step. */
class TerminationTest {

    private static final LegalContext CONTEXT = LegalContext.standard();
    private static final LocalDate WED_2024_01_31 = LocalDate.of(2024, 1, 31);
    private static final LocalDate THU_2024_02_29 = LocalDate.of(2024, 2, 29);
    private static final LocalDate FRI_2024_03_01 = LocalDate.of(2024, 3, 1);
    private static final Termination ARTICLE_11 = new Termination(
            CountedPeriod.ofMonths(1), CountedPeriod.ofDays(15), CountedPeriod.ofMonths(1), Termination.Refund.NONE);
    private static final Termination.Dates ALL = Termination.Dates.ofNotice(WED_2024_01_31)
            .withFailedConciliation(THU_2024_02_29)
            .withLetter(THU_2024_02_29, FRI_2024_03_01);

    private static List<Fact> missing(Outcome<?> outcome) {
        return ((Outcome.Undetermined<?>) outcome).missingFacts();
    }

    @Test
    void conciliation_endsAMonthAfterTheNotice() {
        Outcome<LocalDate> until = ARTICLE_11.conciliationUntil(Termination.Dates.ofNotice(WED_2024_01_31), CONTEXT);
        assertThat(until.value()).contains(THU_2024_02_29);
        assertThat(Explanations.french(until))
                .startsWith("Mise en demeure envoyée le mercredi 31 janvier 2024")
                .contains("lu comme courant de la mise en demeure")
                .endsWith("lecture de la clause ; non vérifié).");
    }

    @Test
    void convention_endsFifteenDaysAfterTheSending() {
        Outcome<LocalDate> last = ARTICLE_11.lastDayInForce(ALL, CONTEXT);
        assertThat(last.value()).contains(LocalDate.of(2024, 3, 16));
        assertThat(last.steps())
                .extracting(step -> step.reason().rule().id())
                .containsExactly(
                        "termination.notice-sent",
                        "termination.conciliation-failed",
                        "termination.letter-sent",
                        "period.date-to-date",
                        "termination.ended");
    }

    @Test
    void agreement_isSoughtForAMonthFromTheDateOfTheLetter() {
        assertThat(ARTICLE_11.agreementUntil(ALL, CONTEXT).value()).contains(LocalDate.of(2024, 3, 29));
    }

    @Test
    void periods_areCarriedOverOnlyIfTheConventionSaysSo() {
        Termination carried = new Termination(
                CountedPeriod.ofMonths(1),
                CountedPeriod.ofDays(15).carriedOver(),
                CountedPeriod.ofMonths(1),
                Termination.Refund.NONE);
        assertThat(carried.lastDayInForce(ALL, CONTEXT).value()).contains(LocalDate.of(2024, 3, 18));
    }

    @Test
    void steps_thatAreMissingAreNamed() {
        Termination.Dates none =
                new Termination.Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Termination.Dates noticed = Termination.Dates.ofNotice(WED_2024_01_31);
        assertThat(missing(ARTICLE_11.conciliationUntil(none, CONTEXT)))
                .containsExactly(new Fact("termination.notice"));
        assertThat(missing(ARTICLE_11.lastDayInForce(none, CONTEXT))).containsExactly(new Fact("termination.notice"));
        assertThat(missing(ARTICLE_11.lastDayInForce(noticed, CONTEXT)))
                .containsExactly(new Fact("termination.failed-conciliation"));
        assertThat(missing(ARTICLE_11.lastDayInForce(noticed.withFailedConciliation(THU_2024_02_29), CONTEXT)))
                .containsExactly(new Fact("termination.letter"));
        assertThat(missing(ARTICLE_11.agreementUntil(noticed, CONTEXT)))
                .containsExactly(new Fact("termination.letter"));
    }

    @Test
    void periods_beyondTheCalendarAreUndetermined() {
        Fact outOfReach = Facts.DAY_WITHIN_CALENDARS;
        Termination.Dates atTheEnd = Termination.Dates.ofNotice(LocalDate.MAX)
                .withFailedConciliation(LocalDate.MAX)
                .withLetter(LocalDate.MAX, LocalDate.MAX);
        assertThat(missing(ARTICLE_11.conciliationUntil(atTheEnd, CONTEXT))).containsExactly(outOfReach);
        assertThat(missing(ARTICLE_11.lastDayInForce(atTheEnd, CONTEXT))).containsExactly(outOfReach);
        assertThat(missing(ARTICLE_11.agreementUntil(atTheEnd, CONTEXT))).containsExactly(outOfReach);
    }

    @Test
    void steps_outOfOrderEndNothing() {
        assertThat(missing(ARTICLE_11.lastDayInForce(
                        Termination.Dates.ofNotice(WED_2024_01_31)
                                .withFailedConciliation(FRI_2024_03_01)
                                .withLetter(THU_2024_02_29, THU_2024_02_29),
                        CONTEXT)))
                .containsExactly(new Fact("termination.steps-in-order"));
    }
}
