package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Rule.GoverningDay;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each check applies the law of a day of the act, and says so when that law is not known. */
class GoverningDayTest {

    private static final Decision RODEZ = Acts.rodezEnt2024();

    private static Report.Line line(Act act, String check) {
        return Compliance.check(act, Policies.PUBLISHED, LegalContext.standard()).lines().stream()
                .filter(line -> line.check().id().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static Decision signed(LocalDate day) {
        return RODEZ.toBuilder().events(List.of(new ActEvent.Signed(day))).build();
    }

    private static List<String> sources(Report.Line line) {
        return line.sources().stream().map(LegalSource::id).toList();
    }

    @Test
    void act_ofAnotherLawGetsNoAnswer() {
        Verdict unknown = new Verdict.Undetermined(List.of(Facts.LAW_OF_THAT_DAY), Optional.of(Rules.REMEDIES_PERIOD));
        assertThat(line(signed(LocalDate.of(2000, 12, 31)), "remedies.period").verdict())
                .isEqualTo(unknown);
        assertThat(line(signed(LocalDate.of(2001, 1, 1)), "remedies.period").verdict())
                .isEqualTo(new Verdict.Passed());
    }

    @DisplayName("L'année dans un numéro est un usage : aucun texte ne le limite à des jours")
    @Test
    void act_isFoundToBreakAUsageOnAnyDay() {
        for (LocalDate day : List.of(LocalDate.of(1990, 1, 2), LocalDate.of(2026, 2, 21), LocalDate.of(2250, 1, 2))) {
            assertThat(line(signed(day), "number.year-mismatch").verdict())
                    .as("%s", day)
                    .isInstanceOf(Verdict.Failed.class);
        }
    }

    @DisplayName("Au-delà des calendriers, ce qui ne compte pas de jours se vérifie encore")
    @Test
    void act_beyondTheCalendarsIsJudgedWhereNothingIsCounted() {
        Decision late = signed(LocalDate.of(2250, 1, 2));
        assertThat(line(late, "fee.total-mismatch").verdict()).isEqualTo(new Verdict.Passed());
        assertThat(line(late, "remedies.period").verdict())
                .as("months are compared, none is counted")
                .isEqualTo(new Verdict.Passed());
    }

    @Test
    void sources_areTheWordingsOfTheDay() {
        assertThat(sources(line(signed(LocalDate.of(2016, 9, 30)), "fee.total-mismatch")))
                .containsExactly("CCIV-1134");
        assertThat(sources(line(signed(LocalDate.of(2016, 10, 1)), "fee.total-mismatch")))
                .containsExactly("CCIV-1103");
        assertThat(sources(line(RODEZ.toBuilder().events(List.of()).build(), "fee.total-mismatch")))
                .as("no day: the law last checked")
                .containsExactly("CCIV-1103");
    }

    @Test
    void check_namesItsDay() {
        assertThat(Catalogue.standard().checks())
                .filteredOn(check -> check.id().startsWith("receipt."))
                .extracting(check -> check.rule().governingDay())
                .containsOnly(GoverningDay.TRANSMISSION);
        assertThat(Catalogue.standard().checks())
                .filteredOn(check -> check.id().startsWith("sitting."))
                .extracting(check -> check.rule().governingDay())
                .containsOnly(GoverningDay.SITTING);
    }
}
