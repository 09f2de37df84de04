package fr.acteslocaux.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Sitting.Convening;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.identifier.DepartmentCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConveningPeriodTest {

    private static final LocalDate MON_2024_06_10 = LocalDate.of(2024, 6, 10);

    private static FirstSitting first(ConveningPeriod period) {
        return period.firstSitting(LegalContext.standard());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-07, 5000, ORDINARY, 2024-06-13", // five clear days, the weekend counts
        "2024-06-07, 3500, ORDINARY, 2024-06-13",
        "2024-06-07, 3499, ORDINARY, 2024-06-11",
        "2024-06-07, 3499, URGENT, 2024-06-09", // a Sunday: never carried over
        "2014-03-31, 2000, ORDINARY, 2014-04-04",
        "2014-03-31, 250000, AFTER_RENEWAL, 2014-04-04",
        "2023-05-24, 2000, ORDINARY, 2023-05-28",
        "2023-05-25, 2000, ORDINARY, 2023-05-29", // too late for the 28th
    })
    void convening_countsClearCalendarDays(LocalDate sent, int population, Convening convening, LocalDate sitting) {
        FirstSitting first = first(ConveningPeriod.of(sent, population, convening));
        assertThat(first.firstDay()).contains(sitting);
        assertThat(first.safeFirstDay()).contains(sitting);
        assertThat(first.isDebated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "67, 3499, ORDINARY, 2024-06-13, 2024-06-14",
        "57, 100, ORDINARY, 2024-06-13, 2024-06-14",
        "68, 3499, URGENT, 2024-06-11, 2024-06-11", // the eve
        "67, 3500, ORDINARY, 2024-06-16, 2024-06-16", // L.2121-12 stays
        "67, 3500, URGENT, 2024-06-12, 2024-06-12",
        "67, 100, AFTER_RENEWAL, 2024-06-14, 2024-06-14", // L.2121-7 is not set aside
        "88, 3499, ORDINARY, 2024-06-14, 2024-06-14",
    })
    void convening_inAlsaceAndMoselleHasALawOfItsOwnInSmallCommunes(
            String department, int population, Convening convening, LocalDate usual, LocalDate safe) {
        FirstSitting first =
                first(ConveningPeriod.of(MON_2024_06_10, population, convening).in(DepartmentCode.parse(department)));
        assertThat(first.firstDay()).contains(usual);
        assertThat(first.safeFirstDay()).contains(safe);
        assertThat(first.isDebated()).isEqualTo(safe.isAfter(usual));
    }

    @Test
    void convening_inAlsaceSaysThatTheCountIsDebated() {
        assertThat(Explanations.french(first(ConveningPeriod.of(MON_2024_06_10, 1200, Convening.ORDINARY)
                        .in(DepartmentCode.parse("67")))))
                .contains("séance possible le jeudi 13 juin 2024", "non vérifié")
                .contains("le conseil ne siège que le vendredi 14 juin 2024");
    }

    @ParameterizedTest
    @CsvSource({"ORDINARY, 2024-06-16", "URGENT, 2024-06-12"})
    void convening_onAClassifiedInstallationIsThatOfALargeCommune(Convening convening, LocalDate sitting) {
        ConveningPeriod small =
                ConveningPeriod.of(MON_2024_06_10, 900, convening).concerningClassifiedInstallation();
        assertThat(first(small).firstDay()).contains(sitting);
        assertThat(first(small.in(DepartmentCode.parse("67"))).firstDay())
                .as("Alsace keeps article L. 2121-12")
                .contains(sitting);
        assertThat(Explanations.french(first(small))).doesNotContain("non vérifié");
    }

    @Test
    void convening_onAClassifiedInstallationBefore2022IsNotVerified() {
        FirstSitting first = first(ConveningPeriod.of(LocalDate.of(2015, 6, 1), 900, Convening.ORDINARY)
                .concerningClassifiedInstallation());
        assertThat(first.firstDay()).contains(LocalDate.of(2015, 6, 7));
        assertThat(Explanations.french(first)).contains("non vérifié");
    }

    @ParameterizedTest
    @CsvSource({
        "1996-02-23, 5000, ORDINARY, 12",
        "1996-02-23, 900, ORDINARY, 67",
        "2011-05-18, 900, AFTER_RENEWAL, 12",
    })
    void convening_beforeTheKnownLawIsUndetermined(
            LocalDate sent, int population, Convening convening, String department) {
        FirstSitting first =
                first(ConveningPeriod.of(sent, population, convening).in(DepartmentCode.parse(department)));
        assertThat(first.firstDay()).isEmpty();
        assertThat(first.safeFirstDay()).isEmpty();
        assertThat(first.missingFacts()).isNotEmpty();
    }

    @Test
    void convening_aSecondTimeIsNotCountedFromItsSending() {
        assertThatThrownBy(() -> ConveningPeriod.of(MON_2024_06_10, 5000, Convening.SECOND))
                .hasMessageContaining("whose days run from the first sitting");
    }

    @Test
    void convening_afterARenewalIsNotOneOnAClassifiedInstallation() {
        ConveningPeriod period = ConveningPeriod.of(MON_2024_06_10, 900, Convening.AFTER_RENEWAL);
        assertThatThrownBy(period::concerningClassifiedInstallation)
                .hasMessageContaining("first sitting after a renewal");
    }

    @Test
    void firstSitting_ofABodyOfMunicipalitiesIsConvenedAsSupposedOrAsAnyOther() {
        FirstSitting first =
                first(ConveningPeriod.of(LocalAuthority.Kind.COMMUNITY, MON_2024_06_10, Convening.AFTER_RENEWAL));
        assertThat(first.firstDay()).contains(LocalDate.of(2024, 6, 14));
        assertThat(first.safeFirstDay()).contains(LocalDate.of(2024, 6, 16));
        assertThat(Explanations.french(first)).contains("non vérifié", "dimanche 16 juin 2024");
    }
}
