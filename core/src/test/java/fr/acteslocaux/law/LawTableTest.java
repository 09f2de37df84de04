package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.law.LegalSource.Kind;
import fr.acteslocaux.law.Parameter.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the two tables of the law promise. */
class LawTableTest {

    private static final Law LAW = Law.standard();

    @Test
    void wordings_lieWithinTheDaysOfEachOfTheirSources() {
        assertThat(LAW.rules())
                .allSatisfy(rule -> assertThat(rule.wordings())
                        .allSatisfy(wording -> assertThat(wording.sources())
                                .allMatch(source -> source.inForce().covers(wording.inForce()))));
    }

    /** A text without a first day would bind the acts of every century. */
    @Test
    void statutes_haveTheirFirstDayUnlessTheyAreOlderThanAnyAct() {
        assertThat(LAW.sources())
                .filteredOn(source -> source.kind() == Kind.STATUTE)
                .filteredOn(source -> source.inForce().from().isEmpty())
                .containsExactlyInAnyOrder(LegalSources.CCIV_1134, LegalSources.CCIV_FORCE);
    }

    @Test
    void wordings_areNeverLedByARulingThatWasReversedButForOtherReadings() {
        assertThat(LAW.rules())
                .filteredOn(rule -> rule.wordings().stream()
                        .anyMatch(wording -> wording.leading().supersededBy().isPresent()))
                .containsExactly(Rules.GRACIOUS_DATED_BY_RECEPTION);
    }

    @Test
    void rulings_bindEarlierDaysUnlessTheyWereLimited() {
        assertThat(LAW.sources())
                .filteredOn(source -> source.kind() == Kind.RULING && !source.equals(LegalSources.CE_2014_358994_TARN))
                .isNotEmpty()
                .allMatch(source -> source.binds(source.given().orElseThrow().minusYears(20)));
        LocalDate fri20140404 = LocalDate.of(2014, 4, 4);
        assertThat(LegalSources.CE_2014_358994_TARN.binds(fri20140404)).isTrue();
        assertThat(LegalSources.CE_2014_358994_TARN.binds(fri20140404.minusDays(1)))
                .isFalse();
    }

    @Test
    void supersededRulings_nameOneThatIsThere() {
        assertThat(LAW.sources().stream().flatMap(source -> source.supersededBy().stream()))
                .isNotEmpty()
                .allMatch(id -> LAW.source(id).isPresent());
    }

    @Test
    void replacedIds_areNoLongerThoseOfRules() {
        Set<String> ids = LAW.rules().stream().map(Rule::id).collect(Collectors.toSet());
        assertThat(StandardLaw.rules().replaced()).isNotEmpty().allSatisfy((old, now) -> {
            assertThat(ids).doesNotContain(old).contains(now);
        });
    }

    @Test
    void ids_nameNoNumber() {
        assertThat(LAW.rules())
                .extracting(Rule::id)
                .noneMatch(id -> id.matches("(.*[.-])?(two|three|four|five|fifteen|one-month|[0-9]+)([.-].*)?"));
    }

    @Test
    void wording_refusesDaysOutsideThoseOfItsLeadingSource() {
        Wording wording = Wording.of(Rules.APPEAL_CLEAR_MONTHS, LegalSources.CJA_R421_1, Parameter.of(Unit.MONTHS, 2));
        assertThatThrownBy(() -> wording.changed(LocalDate.of(2000, 12, 31), Parameter.of(Unit.MONTHS, 3)))
                .hasMessage(
                        "Wording from 2000-12-31 until now of rule 'appeal.clear-months' must lie within the days of its"
                                + " leading source 'CJA-R421-1', from 2001-01-01 until now");
    }

    @Test
    void rule_refusesTwoWordingsOnADay() {
        Wording wording = Wording.of(Rules.APPEAL_CLEAR_MONTHS, LegalSources.CJA_R421_1, Parameter.of(Unit.MONTHS, 2));
        assertThatThrownBy(() -> new Rule("x", Rule.GoverningDay.ANY, List.of(wording, wording), Optional.empty()))
                .hasMessage("Rule 'x' must have one wording on a day, found two from 2001-01-01 until now");
    }

    @Test
    void source_isARulingOnlyWithItsDay() {
        assertThatThrownBy(() -> LegalSources.CE_2014_362568.inForce(
                        new InForce(Optional.empty(), Optional.of(LocalDate.of(2030, 1, 1)))))
                .hasMessage("Ruling 'CE-2014-362568' must have the day on which it was given, and no end");
    }

    @Test
    void parameter_isPositiveAndReadsRanges() {
        assertThatThrownBy(() -> Parameter.of(Unit.MONTHS, 0))
                .hasMessage("Parameter 'months' must be one positive number of at most four digits, found '0'");
        assertThatThrownBy(() -> new Parameter(Unit.EUROS, List.of("-1")))
                .hasMessage("Parameter 'euros' must be one positive number, found '-1'");
        assertThatThrownBy(() -> new Parameter(Unit.DEPARTMENTS, List.of()))
                .hasMessage("Parameter 'departments' must be at least one code, found ''");
        Parameter items = new Parameter(Unit.ITEMS, List.of("1-2", "4-29"));
        assertThat(items.includes("2")).isTrue();
        assertThat(items.includes("3")).isFalse();
        assertThat(items.includes("29")).isTrue();
        assertThat(items.includes("30")).isFalse();
    }
}
