package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule.GoverningDay;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LawTest {

    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final Law STANDARD = Law.standard();

    /** Of two months for ever, whatever the table will say of later days. */
    private static final Law TWO_MONTHS =
            STANDARD.with(Wording.of(Rules.APPEAL_CLEAR_MONTHS, LegalSources.CJA_R421_1, Parameter.of(Unit.MONTHS, 2)));

    private static Wording threeMonths() {
        return Rules.APPEAL_CLEAR_MONTHS
                .on(THU_2026_12_31)
                .orElseThrow()
                .changed(FRI_2027_01_01, Parameter.of(Unit.MONTHS, 3));
    }

    private static int months(Law law, Rule rule, LocalDate day) {
        return law.wording(rule, day).orElseThrow().parameter(Unit.MONTHS).number();
    }

    @Test
    void with_givesWayToTheNewWordingFromItsFirstDayOn() {
        Law reform = TWO_MONTHS.with(threeMonths());
        assertThat(months(reform, Rules.APPEAL_CLEAR_MONTHS, THU_2026_12_31)).isEqualTo(2);
        assertThat(months(reform, Rules.APPEAL_CLEAR_MONTHS, FRI_2027_01_01)).isEqualTo(3);
        assertThat(months(TWO_MONTHS, Rules.APPEAL_CLEAR_MONTHS, FRI_2027_01_01))
                .isEqualTo(2);
    }

    @Test
    void current_isTheWordingOfTheLawLastChecked() {
        assertThat(STANDARD.sources())
                .flatExtracting(source -> source.checkedOn().stream().toList())
                .allMatch(month -> !month.atEndOfMonth().isAfter(Law.statedOn()));
        Wording later = STANDARD.current(Rules.APPEAL_CLEAR_MONTHS)
                .orElseThrow()
                .changed(Law.statedOn().plusDays(1), Parameter.of(Unit.MONTHS, 3));
        Law reform = STANDARD.with(later);
        assertThat(months(reform, Rules.APPEAL_CLEAR_MONTHS, Law.statedOn().plusDays(1)))
                .isEqualTo(3);
        assertThat(reform.current(Rules.APPEAL_CLEAR_MONTHS).orElseThrow().parameter(Unit.MONTHS))
                .as("a wording that begins later is known, and does not govern yet")
                .isEqualTo(Parameter.of(Unit.MONTHS, 2));
        assertThat(STANDARD.current(Rules.APPEAL_COVID)).as("ended in 2020").isEmpty();
    }

    @Test
    void with_changesWhatHasTheWordingsOfTheRule() {
        Law reform = TWO_MONTHS.with(threeMonths());
        assertThat(months(reform, Rules.REMEDIES_PERIOD, FRI_2027_01_01)).isEqualTo(3);
        assertThat(reform.changedFrom(TWO_MONTHS))
                .extracting(Rule::id)
                .containsExactly("appeal.clear-months", "remedies.period");
        assertThat(reform.toString()).endsWith(", 2 changed");
    }

    @Test
    void with_aWordingForAWhileLeavesThatOfBeforeAndAfter() {
        LegalSource trial = LegalSource.statute(
                "TRIAL",
                "une expérimentation",
                new InForce(Optional.of(FRI_2027_01_01), Optional.of(LocalDate.of(2028, 1, 1))));
        Law reform = TWO_MONTHS.with(Wording.of(Rules.APPEAL_CLEAR_MONTHS, trial, Parameter.of(Unit.MONTHS, 1)));
        assertThat(months(reform, Rules.APPEAL_CLEAR_MONTHS, THU_2026_12_31)).isEqualTo(2);
        assertThat(months(reform, Rules.APPEAL_CLEAR_MONTHS, FRI_2027_01_01)).isEqualTo(1);
        assertThat(months(reform, Rules.APPEAL_CLEAR_MONTHS, LocalDate.of(2028, 1, 1)))
                .isEqualTo(2);
        assertThat(reform.source("TRIAL")).contains(trial);
    }

    @Test
    void with_aSourceThatEndsEndsEveryWordingThatItLeads() {
        Law closed = STANDARD.with(LegalSources.CJA_R421_1.inForce(
                new InForce(LegalSources.CJA_R421_1.inForce().from(), Optional.of(FRI_2027_01_01))));
        for (Rule rule : List.of(Rules.APPEAL_CLEAR_MONTHS, Rules.REMEDIES_PERIOD, Rules.REMEDIES_STARTING_POINT)) {
            assertThat(closed.wording(rule, THU_2026_12_31)).as(rule.id()).isPresent();
            assertThat(closed.wording(rule, FRI_2027_01_01)).as(rule.id()).isEmpty();
        }
        assertThat(closed.wording(Rules.APPEAL_WITH_DISTANCE, FRI_2027_01_01)
                        .orElseThrow()
                        .sources())
                .as("what it only stood on besides is no longer cited")
                .doesNotContain(LegalSources.CJA_R421_1);
    }

    @Test
    void with_aRuleOfOnesOwnAddsItAndItsSources() {
        LegalSource regulation = LegalSource.statute("TOWN", "règlement de la ville", InForce.since(FRI_2027_01_01));
        Rule own = Rule.of("town.rule", GoverningDay.ADOPTION);
        Rule worded = own.with(Wording.of(own, regulation, Parameter.of(Unit.DAYS, 10)));
        Law law = STANDARD.with(worded);
        assertThat(law.rule("town.rule")).contains(worded);
        assertThat(law.source("TOWN")).contains(regulation);
        assertThat(STANDARD.wording(worded, FRI_2027_01_01))
                .as("a rule brings its wordings along")
                .isPresent();
        assertThat(law.wording(worded, THU_2026_12_31)).isEmpty();
    }

    @Test
    void with_refusesAWordingOfAnUnknownRuleOrOfOneThatFollowsAnother() {
        Rule own = Rule.of("town.rule", GoverningDay.ADOPTION);
        assertThatThrownBy(() -> STANDARD.with(Wording.of(own, LegalSources.CJA_R421_1)))
                .hasMessage("Wording must be of a rule that has wordings of its own, found 'town.rule'");
        assertThatThrownBy(() -> STANDARD.with(Wording.of(Rules.REMEDIES_PERIOD, LegalSources.CJA_R421_1)))
                .hasMessage("Wording must be of a rule that has wordings of its own, found 'remedies.period'");
    }

    @Test
    void with_refusesAWordingWithoutTheNumbersOfItsRule() {
        assertThatThrownBy(() -> STANDARD.with(
                        Wording.of(Rules.APPEAL_CLEAR_MONTHS, LegalSources.CJA_R421_1, Parameter.of(Unit.DAYS, 60))))
                .hasMessage("Wording of rule 'appeal.clear-months' must give [months], found [days]");
        assertThatThrownBy(() -> STANDARD.with(Wording.of(Rules.APPEAL_CLEAR_MONTHS, LegalSources.CJA_R421_1)))
                .hasMessageEndingWith("must give [months], found []");
    }

    @Test
    void with_refusesAWordingWithoutTheNumbersOfItsRuleAfterAllOthersHaveEnded() {
        LocalDate sat20000101 = LocalDate.of(2000, 1, 1);
        Law none =
                STANDARD.with(LegalSources.CJA_R421_1.inForce(new InForce(Optional.empty(), Optional.of(sat20000101))));
        assertThat(none.rule(Rules.APPEAL_CLEAR_MONTHS).wordings()).isEmpty();
        LegalSource bill = LegalSource.statute("BILL", "projet", InForce.since(FRI_2027_01_01));
        assertThatThrownBy(() -> none.with(Wording.of(Rules.APPEAL_CLEAR_MONTHS, bill)))
                .hasMessage("Wording of rule 'appeal.clear-months' must give [months], found []");
        assertThat(months(
                        none.with(Wording.of(Rules.APPEAL_CLEAR_MONTHS, bill, Parameter.of(Unit.MONTHS, 3))),
                        Rules.APPEAL_CLEAR_MONTHS,
                        FRI_2027_01_01))
                .isEqualTo(3);
    }

    @Test
    void parameter_refusesWhatItsUnitCannotBe() {
        assertThatThrownBy(() -> new Parameter(Unit.MONTHS, List.of("2.5")))
                .hasMessage("Parameter 'months' must be one positive number of at most four digits, found '2.5'");
        assertThatThrownBy(() -> Parameter.of(Unit.YEARS, 999_999_999)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Parameter.of(Unit.DAYS, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Parameter(Unit.ITEMS, List.of("a-b")))
                .hasMessage("Parameter 'items' must be at least one code, found 'a-b'");
        assertThat(new Parameter(Unit.EUROS, List.of("4600.00")).decimal()).isEqualByComparingTo("4600");
    }

    private static final String HEAD = "rule\tfrom\tuntil\tleading\tcitation\talso\tparameters\n";

    private static Law read(String line) {
        return STANDARD.with("reform.tsv", new StringReader(HEAD + line + "\n"));
    }

    @Test
    void with_aTableReadsWordingsOfKnownAndNewSources() {
        Law known = read("appeal.clear-months\t2027-01-01\t\tCJA-R421-1\t\tCE-1954-06-04-DECINES\tmonths=3");
        assertThat(known).isEqualTo(STANDARD.with(threeMonths()));
        Law bill = read("appeal.clear-months\t2027-01-01\t\tBILL\tprojet de décret\t\tmonths=1");
        assertThat(bill.wording(Rules.APPEAL_CLEAR_MONTHS, FRI_2027_01_01)
                        .orElseThrow()
                        .sources())
                .hasToString("[projet de décret]");
        assertThat(months(bill, Rules.APPEAL_CLEAR_MONTHS, FRI_2027_01_01)).isEqualTo(1);
    }

    @Test
    void with_aTableClosesASource() {
        Law closed = read("\t2001-01-01\t2027-01-01\tCJA-R421-1\t\t\t");
        assertThat(closed.wording(Rules.APPEAL_CLEAR_MONTHS, FRI_2027_01_01)).isEmpty();
    }

    @Test
    void with_aTableQuotesTheLineThatCannotBeUsed() {
        assertThatThrownBy(() -> read("appeal.clear-months\t2027-01-01\t\tCJA-R421-1\t\t\tmonths=many"))
                .hasMessage(
                        "Table reform.tsv, line 2: Parameter 'months' must be one positive number of at most four digits, found 'many'");
        assertThatThrownBy(() -> read("appeal.clear-months\t2027-01-01\t\tCJA-R421-1\t\t\tmoons=3"))
                .hasMessageStartingWith("Table reform.tsv, line 2")
                .hasMessageEndingWith("expected a number with its unit, such as months=2, found 'moons=3'");
        assertThatThrownBy(() -> read("appeal.clear-months\t1 Jan 2027\t\tCJA-R421-1\t\t\tmonths=3"))
                .hasMessageStartingWith(
                        "Table reform.tsv, line 2, column from: expected a day such as 2024-06-03, found '1 Jan 2027'");
        assertThatThrownBy(() -> read("appeal.clear-months\t2027-01-01\t\tCJA-R421-9\t\t\tmonths=3"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("'CJA-R421-9'");
        assertThatThrownBy(() -> read("appeal.two-clear-months\t2027-01-01\t\tCJA-R421-1\t\t\tmonths=3"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("'appeal.two-clear-months'")
                .hasMessageContaining("'appeal.clear-months'");
        assertThatThrownBy(() -> read("appeal.clear-months\t1999-01-01\t\tCJA-R421-1\t\t\tmonths=3"))
                .hasMessage(
                        "Table reform.tsv, line 2: Wording from 1999-01-01 until now of rule 'appeal.clear-months' must lie"
                                + " within the days of its leading source 'CJA-R421-1', from 2001-01-01 until now");
        assertThatThrownBy(() -> STANDARD.with("reform.tsv", new StringReader("rule\tfrom\n")))
                .hasMessage("Table reform.tsv, line 1: expected the columns rule, from, until, leading, citation, also,"
                        + " parameters, found 'rule, from'");
        assertThatThrownBy(() -> STANDARD.with("reform.tsv", new StringReader("")))
                .hasMessage("Table reform.tsv is empty");
    }

    @Test
    void wording_isUnknownBeyondTheCalendars() {
        assertThat(STANDARD.wording(Rules.APPEAL_CLEAR_MONTHS, LocalDate.of(2196, 12, 31)))
                .isPresent();
        assertThat(STANDARD.wording(Rules.APPEAL_CLEAR_MONTHS, LocalDate.of(2197, 1, 1)))
                .isEmpty();
        assertThat(STANDARD.wording(Rules.APPEAL_CLEAR_MONTHS, LocalDate.MAX)).isEmpty();
    }

    @Test
    void replacementOf_tellsTheIdOfToday() {
        assertThat(Law.replacementOf("appeal.two-clear-months")).contains("appeal.clear-months");
        assertThat(Law.replacementOf("appeal.clear-months")).isEmpty();
    }
}
