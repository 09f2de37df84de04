package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule.GoverningDay;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.MalformedTableException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        Law closed = TWO_MONTHS.with(LegalSources.CJA_R421_1.inForce(
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
        Law known = read("appeal.clear-months\t2027-01-01\t\tCJA-R421-1\t\tCE-409579\tmonths=3");
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
        Law closed =
                TWO_MONTHS.with("reform.tsv", new StringReader(HEAD + "\t2001-01-01\t2027-01-01\tCJA-R421-1\t\t\t\n"));
        assertThat(closed.wording(Rules.APPEAL_CLEAR_MONTHS, FRI_2027_01_01)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "appeal.none→2027-01-01→→CJA-R421-1→→→months=3 | rule: expected a rule of the law, such as"
                        + " appeal.clear-months, found 'appeal.none'",
                "appeal.two-clear-months→→→CJA-R421-1→→→months=3 | rule: expected the id that the rule has now,"
                        + " appeal.clear-months, found 'appeal.two-clear-months'",
                "remedies.period→→→CJA-R421-1→→→months=3 | rule: expected a rule that has wordings of its own, such as"
                        + " appeal.clear-months, which this one follows, found 'remedies.period'",
                "appeal.clear-months→1 Jan 2027→→CJA-R421-1→→→months=3 | from: expected a day such as 2024-06-03, found"
                        + " '1 Jan 2027'",
                "appeal.clear-months→+12027-01-01→→CJA-R421-1→→→months=3 | from: expected a day such as 2024-06-03,"
                        + " found '+12027-01-01'",
                "appeal.clear-months→2027-01-01→2027-02-30→CJA-R421-1→→→months=3 | until: expected a day such as"
                        + " 2024-06-03, found '2027-02-30'",
                "appeal.clear-months→2027-01-01→2026-12-31→CJA-R421-1→→→months=3 | until: expected a day after"
                        + " 2027-01-01, since until is the first day no longer in force, found '2026-12-31'",
                "appeal.clear-months→2027-01-01→2027-01-01→BILL→projet→→months=3 | until: expected a day after"
                        + " 2027-01-01, since until is the first day no longer in force, found '2027-01-01'",
                "appeal.clear-months→1999-01-01→→CJA-R421-1→→→months=3 | from: expected a day within those of"
                        + " CJA-R421-1, from 2001-01-01 on, found '1999-01-01'",
                "appeal.clear-months→→2001-01-01→CJA-R421-1→→→months=3 | until: expected a day within those of"
                        + " CJA-R421-1, from 2001-01-01 on, found '2001-01-01'",
                "gracious.implied-refusal→2016-01-01→→GRACIOUS-BEFORE-CODE→→→months=3 | from: expected a day within"
                        + " those of GRACIOUS-BEFORE-CODE, before 2016-01-01, found '2016-01-01'",
                "appeal.overseas-period→→2015-10-19→CJA-R421-6→→→months=3;departments=976 | until: expected a day within"
                        + " those of CJA-R421-6, from 2001-01-01 on and before 2015-10-18, found '2015-10-19'",
                "appeal.clear-months→2027-01-01→→CJA-R421-9→→→months=3 | leading: expected a known source, such as"
                        + " CJA-R421-1, or the citation of a new one, found 'CJA-R421-9'",
                "appeal.clear-months→2027-01-01→→→→→months=3 | leading: expected a value, found ''",
                "appeal.clear-months→2027-01-01→→CJA-R421-1→→CE-1→months=3 | also: expected a known source, such as"
                        + " CJA-R421-1, found 'CE-1'",
                "appeal.clear-months→2027-01-01→→CJA-R421-1→→→months=many | parameters: expected one positive number of"
                        + " at most four digits, found 'months=many'",
                "appeal.clear-months→2027-01-01→→CJA-R421-1→→→months=0 | parameters: expected one positive number of at"
                        + " most four digits, found 'months=0'",
                "appeal.clear-months→2027-01-01→→CJA-R421-1→→→moons=3 | parameters: expected a number with its unit,"
                        + " such as months=2, found 'moons=3'",
                "appeal.clear-months→2027-01-01→→CJA-R421-1→→→days=60 | parameters: expected just the numbers of the"
                        + " rule: months, found 'days=60'",
                "appeal.clear-months→2027-01-01→→CJA-R421-1→→→ | parameters: expected just the numbers of the rule:"
                        + " months, found ''",
                "appeal.clear-months→2027-01-01→→CJA-R421-1→→→months=3;months=4 | parameters: expected each unit once,"
                        + " found 'months=4'",
                "trigger.posting→2027-01-01→→CJA-R421-1→→→days=2 | parameters: expected nothing, since the rule gives no"
                        + " number, found 'days=2'",
                "publicity.of-commune→2027-01-01→→CGCT-L2131-1→→→inhabitants=1234567890 | parameters: expected one positive"
                        + " number of at most nine digits, found 'inhabitants=1234567890'",
                "delegation.health-emergency→2027-01-01→→CGCT-L4221-5→→→items=nine | parameters: expected"
                        + " numbers and ranges that rise from 1 on, such as items=1-2 4-29, found 'items=nine'",
                "delegation.health-emergency→2027-01-01→→CGCT-L4221-5→→→items=0 | parameters: expected"
                        + " numbers and ranges that rise from 1 on, such as items=1-2 4-29, found 'items=0'",
                "delegation.health-emergency→2027-01-01→→CGCT-L4221-5→→→items=1-9 5 | parameters: expected"
                        + " numbers and ranges that rise from 1 on, such as items=1-2 4-29, found 'items=1-9 5'",
                "appeal.overseas-period→2014-01-01→→CJA-R421-6→→→months=3;departments=000 | parameters: expected"
                        + " codes of departments, each once, such as departments=2A 976, found 'departments=000'",
                "appeal.overseas-period→2014-01-01→→CJA-R421-6→→→months=3;departments=976 976 | parameters: expected"
                        + " codes of departments, each once, such as departments=2A 976, found 'departments=976 976'",
                "delegation.health-emergency→2027-01-01→→CGCT-L4221-5→→→items=9-3 | parameters: expected"
                        + " numbers and ranges that rise from 1 on, such as items=1-2 4-29, found 'items=9-3'",
                "appeal.overseas-period→2014-01-01→→CJA-R421-6→→→months=3;departments=Paris | parameters: expected"
                        + " codes of departments, each once, such as departments=2A 976, found 'departments=Paris'",
                "appeal.clear-months→2027-01-01→→A BILL→projet→→months=3 | leading: expected a name without blanks, such as"
                        + " CJA-R421-1, found 'A BILL'",
                "appeal.clear-months→2027-01-01→→BILL→pro\u0007jet→→months=3 | citation: expected a text without unseen"
                        + " characters, nor blanks at its ends, found 'pro\\u0007jet'",
                "appeal.clear-months→2027-01-01→→BILL→pro\u202Ejet→→months=3 | citation: expected a text without unseen"
                        + " characters, nor blanks at its ends, found 'pro\\u202Ejet'",
                "appeal.clear-months→2027-01-01→→BILL→pro\u2028jet→→months=3 | citation: expected a text without unseen"
                        + " characters, nor blanks at its ends, found 'pro\\u2028jet'",
                "appeal.clear-months→2027-01-01→→BI\u200BLL→projet→→months=3 | leading: expected a text without unseen"
                        + " characters, nor blanks at its ends, found 'BI\\u200BLL'",
                "appeal.clear-months→2027-01-01→→BI\u00A0LL→projet→→months=3 | leading: expected a name without blanks,"
                        + " such as CJA-R421-1, found 'BI\u00A0LL'",
                "appeal.clear-months→2027-01-01→→CJA-R421-1→autre→→months=3 | citation: expected nothing, or the citation"
                        + " that CJA-R421-1 has already, found 'autre'",
                "appeal.clear-months→2027-01-01→→BILL→ →→months=3 | citation: expected a text without unseen"
                        + " characters, nor blanks at its ends, found ' '",
                "appeal.clear-months→2027-01-01→→CJA-R421-1→→→euros=1.005 | parameters: expected one"
                        + " positive number of euros, with at most two places, found 'euros=1.005'",
                "→2001-01-01→2027-01-01→CJA-R421-9→→→ | leading: expected a known source, such as CJA-R421-1, found"
                        + " 'CJA-R421-9'",
                "→2001-01-01→2027-01-01→CJA-R421-1→→→months=3 | parameters: expected nothing, since the line names no"
                        + " rule, found 'months=3'",
                "→2001-01-01→2027-01-01→CE-2014-362568→→→ | until: expected nothing, since a ruling has no end, found"
                        + " '2027-01-01'",
            })
    void with_aTableSaysLineAndColumnOfWhatCannotBeUsed(String line, String complaint) {
        assertThatThrownBy(() -> read(line.replace('→', '\t')))
                .isInstanceOf(MalformedTableException.class)
                .hasMessage("Table reform.tsv, line 2, column " + complaint);
    }

    @Test
    void with_aTableRefusesALineOfTooFewCells() {
        assertThatThrownBy(() -> read("appeal.clear-months\t2027-01-01"))
                .hasMessage("Table reform.tsv, line 2: expected 7 cells parted by tabs, not 2, found"
                        + " 'appeal.clear-months\\u00092027-01-01'");
    }

    @Test
    void with_aTableSaysWhatIsWrongInBothLanguages() {
        assertThatThrownBy(() -> read("appeal.clear-months\t2027-01-01\t2026-01-01\tCJA-R421-1\t\t\tmonths=3"))
                .isInstanceOfSatisfying(MalformedTableException.class, refused -> {
                    assertThat(refused.in(Language.ENGLISH)).isEqualTo(refused.getMessage());
                    assertThat(refused.in(Language.FRENCH))
                            .isEqualTo("Table reform.tsv, ligne 2, colonne until : attendu un jour après le 2027-01-01,"
                                    + " car until est le premier jour hors vigueur, trouvé '2026-01-01'");
                });
    }

    @Test
    void with_aTableOfOtherColumnsOrOfNothingIsRefused() {
        assertThatThrownBy(() -> STANDARD.with("reform.tsv", new StringReader("rule\tfrom\n")))
                .hasMessage("Table reform.tsv, line 1: expected the columns rule, from, until, leading, citation, also,"
                        + " parameters, found 'rule, from'");
        assertThatThrownBy(() -> STANDARD.with("reform.tsv", new StringReader("")))
                .isInstanceOf(MalformedTableException.class)
                .hasMessage("Table reform.tsv is empty");
    }

    @Test
    void with_aTableMayBeginWithAByteOrderMark() {
        String line = "appeal.clear-months\t2027-01-01\t\tCJA-R421-1\t\tCE-409579\tmonths=3\n";
        assertThat(STANDARD.with("reform.tsv", new StringReader("\uFEFF" + HEAD + line)))
                .isEqualTo(STANDARD.with(threeMonths()));
    }

    @Test
    void with_aTableWhoseUntilIsTheFirstDayNoLongerInForce() {
        Law trial = read("appeal.clear-months\t2026-01-01\t2027-01-01\tCJA-R421-1\t\t\tmonths=3");
        assertThat(months(trial, Rules.APPEAL_CLEAR_MONTHS, THU_2026_12_31)).isEqualTo(3);
        assertThat(months(trial, Rules.APPEAL_CLEAR_MONTHS, FRI_2027_01_01)).isEqualTo(2);
    }

    @Test
    void wording_doesNotEndWithTheCalendars() {
        assertThat(STANDARD.wording(Rules.APPEAL_CLEAR_MONTHS, LocalDate.of(2197, 1, 1)))
                .isPresent();
        assertThat(STANDARD.wording(Rules.APPEAL_CLEAR_MONTHS, LocalDate.MAX)).isPresent();
    }

    @Test
    void aRuleOfOnesOwn_neverSpeaksForAnother() {
        Rule own = Rule.of("town.x", Rule.GoverningDay.TRIGGER);
        Wording ofLibrary = STANDARD.current(Rules.APPEAL_CLEAR_MONTHS).orElseThrow();
        assertThatThrownBy(() -> own.with(ofLibrary))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule 'town.x' must have wordings of its own, found one of 'appeal.clear-months'");
        Rule mute = own.with(Wording.of(own, LegalSources.CJA_R421_1));
        assertThat(Reason.of(STANDARD, mute, THU_2026_12_31).rule().words()).isEmpty();
        Rule speaking = mute.saying("Dit", "Said");
        assertThat(Reason.of(STANDARD, speaking, THU_2026_12_31).rule().words()).isPresent();
        assertThat(Reason.of(STANDARD, mute, THU_2026_12_31).rule().words()).isEmpty();
    }

    @Test
    void aRuleOfOnesOwn_standsOnTheSourcesOfTheLaw() {
        Rule own = Rule.of("town.x", Rule.GoverningDay.TRIGGER);
        Rule worded = own.with(Wording.of(own, LegalSources.CJA_R421_1));
        Law closed = STANDARD.with(LegalSources.CJA_R421_1.inForce(
                new InForce(LegalSources.CJA_R421_1.inForce().from(), Optional.of(FRI_2027_01_01))));
        assertThat(STANDARD.wording(worded, FRI_2027_01_01)).isPresent();
        assertThat(closed.wording(worded, FRI_2027_01_01)).isEmpty();
        assertThat(closed.wording(worded, THU_2026_12_31)).isPresent();
        assertThat(closed.with(worded).wording(worded, FRI_2027_01_01)).isEmpty();
    }

    @Test
    void aRuleInPlaceOfOneOfTheLibrary_givesItsNumbers() {
        Rule monthless = Rule.of("appeal.clear-months", Rule.GoverningDay.TRIGGER);
        assertThatThrownBy(() -> STANDARD.with(monthless.with(Wording.of(monthless, LegalSources.CJA_R421_1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Wording of rule 'appeal.clear-months' must give [months], found []");
    }

    @Test
    void aSourceThatNobodyKnows_changesNothingAndIsRefused() {
        assertThatThrownBy(() -> STANDARD.with(LegalSource.statute("CJA-R421", "CJA", InForce.ALWAYS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Source must be known to the law, found 'CJA-R421'");
    }

    @Test
    void changed_keepsOnlySourcesThatGovernAllItsDays() {
        Wording year = STANDARD.current(Rules.APPEAL_REASONABLE_TIME).orElseThrow();
        LocalDate mon19900101 = LocalDate.of(1990, 1, 1);
        assertThat(year.changed(mon19900101, Parameter.of(Unit.YEARS, 2)).sources())
                .allMatch(source -> source.inForce().includes(mon19900101));
    }

    @Test
    void replacementOf_tellsTheIdOfToday() {
        assertThat(Law.replacementOf("appeal.two-clear-months")).contains("appeal.clear-months");
        assertThat(Law.replacementOf("appeal.clear-months")).isEmpty();
    }
}
