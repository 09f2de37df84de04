package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.convention.CollectionOrder;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.convention.Termination;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.school.School;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What follows from the convention of the reference act. */
class RodezConventionTest {

    private static final Convention CONVENTION =
            Acts.rodezEnt2024().conventions().get(0);
    private static final Term TERM = CONVENTION.term().orElseThrow().value();

    @Test
    void term_waitsForTheDayOnWhichTheMayorSigned() {
        assertThat(CONVENTION.lastSigned()).isEmpty();
        Outcome<Term.EffectivePeriod> period = TERM.resolve(Term.Dates.unknown());
        assertThat(period.value()).isEmpty();
        assertThat(Explanations.french(period)).contains("la date de la dernière signature de la convention");
    }

    @Test
    void term_signedOnTheDayOfTheDecisionLasts460Days() {
        assertThat(TERM.resolve(Term.Dates.ofLastSignature(LocalDate.of(2024, 6, 3)))
                        .value()
                        .map(Term.EffectivePeriod::days))
                .contains(460L);
    }

    @Test
    void termination_endsItFifteenDaysAfterTheSending() {
        Termination termination = CONVENTION.termination().orElseThrow().value();
        Termination.Dates dates = Termination.Dates.ofNotice(LocalDate.of(2025, 1, 6))
                .withFailedConciliation(LocalDate.of(2025, 2, 3))
                .withLetter(LocalDate.of(2025, 2, 27), LocalDate.of(2025, 3, 1));
        LegalContext context = LegalContext.standard();
        assertThat(termination.conciliationUntil(dates, context).value()).contains(LocalDate.of(2025, 2, 6));
        assertThat(termination.lastDayInForce(dates, context).value()).contains(LocalDate.of(2025, 3, 16));
        assertThat(termination.agreementUntil(dates, context).value()).contains(LocalDate.of(2025, 3, 27));
        assertThat(termination.refund()).isEqualTo(Termination.Refund.NONE);
    }

    @Test
    void fee_isPaidOnATitleOfTheState() {
        assertThat(CONVENTION.payment().orElseThrow().value()).isInstanceOf(CollectionOrder.OfState.class);
    }

    @Test
    void schools_areTheTenLinesOfTheText() throws IOException {
        Path seed = Path.of(System.getProperty("acteslocaux.root"), "..", "shared", "seed", "rodez-dec2024-0126.txt");
        Assumptions.assumeTrue(Files.exists(seed), "no text at " + seed);
        String list = Files.readAllLines(seed, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("RODEZ - 12 - "))
                .findFirst()
                .orElseThrow();
        assertThat(schools().stream().map(School::registerLine)).containsExactly(list.split(", ", -1));
    }

    @Test
    void school_thatIsMisspelledIsSuggestedAndNotRepaired() {
        assertThat(School.suggestion("Sainte Procule", schools()).map(School::name))
                .contains("SAINTE-PROUCLE RODEZ");
        assertThat(School.suggestion("0120612B", schools()).map(School::name)).contains("FERDINAND FOCH RODEZ");
        assertThat(School.suggestion("0120621A", schools()).map(School::name)).contains("FERDINAND FOCH RODEZ");
        assertThat(School.suggestion("Paul Ramadier", schools())).isEqualTo(Optional.empty());
        assertThat(School.suggestion("Foch", schools())).isEqualTo(Optional.empty());
    }

    private static List<School> schools() {
        return CONVENTION.schools().orElseThrow().value();
    }
}
