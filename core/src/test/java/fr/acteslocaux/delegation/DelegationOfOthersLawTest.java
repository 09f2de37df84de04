package fr.acteslocaux.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LawTable;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.money.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Ce qu'une délégation d'un conseil départemental, régional ou intercommunal couvre")
class DelegationOfOthersLawTest {

    /** Item 4 is granted without limits, all others within some. */
    private static final Delegation DELEGATION = new Delegation(
            new Delegation.GrantingDeliberation(
                    Optional.empty(),
                    Optional.of(LocalDate.of(2021, 7, 1)),
                    Optional.of(List.of(
                            under(1),
                            Delegation.GrantedMatter.withoutLimits(4),
                            under(5),
                            under(6),
                            under(9),
                            under(10),
                            under(16),
                            under(18))),
                    List.of()),
            List.of(),
            Optional.of(new Mandate(
                    LocalDate.of(2021, 7, 1),
                    Optional.of(LocalDate.of(2028, 3, 19)),
                    Optional.of(LocalDate.of(2028, 4, 1)))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static Delegation.GrantedMatter under(int item) {
        return Delegation.GrantedMatter.withoutLimits(item).under("dans les limites du budget");
    }

    static List<List<String>> cases() {
        return LawTable.rows("delegation-coverage-of-others.tsv");
    }

    private static Outcome<Boolean> covers(List<String> row) {
        return DELEGATION.covers(
                new Exercise(
                        OptionalInt.of(Integer.parseInt(row.get(2))),
                        LawTable.cell(row, 3).map(Euros::parse),
                        LawTable.cell(row, 4).map(Length::parse),
                        Optional.empty()),
                new Exercise.Circumstances(
                        LocalAuthority.Kind.valueOf(row.get(1)),
                        OptionalInt.empty(),
                        Optional.of(LocalDate.parse(row.get(5))),
                        LawTable.cell(row, 6).map(Signature.Capacity::valueOf)),
                LegalContext.standard());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void covers_saysYesNoOrWhatIsMissing(List<String> row) {
        Outcome<Boolean> covers = covers(row);
        assertThat(covers.value().map(String::valueOf).orElse("?"))
                .as(row.get(0))
                .isEqualTo(row.get(7));
        if (covers instanceof Outcome.Undetermined<Boolean> undetermined) {
            assertThat(undetermined.missingFacts()).as(row.get(0)).contains(new Fact(row.get(8)));
        } else {
            assertThat(covers.steps())
                    .as(row.get(0))
                    .extracting(step -> step.reason().rule().id())
                    .contains(row.get(8));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void covers_citesTheArticlesOfTheAuthority(List<String> row) {
        boolean isOfMunicipalities = LocalAuthority.Kind.valueOf(row.get(1)).regime() == Regime.INTERMUNICIPAL;
        assertThat(covers(row).steps())
                .as(row.get(0))
                .extracting(step ->
                        step.reason().sources().stream().map(LegalSource::id).toList())
                .noneMatch(ids -> ids.stream().anyMatch(id -> id.startsWith("CGCT-L2") || id.startsWith("CGCT-D2"))
                        && !(isOfMunicipalities && ids.stream().anyMatch(id -> id.startsWith("CGCT-L5211-"))));
    }

    /** No item says that it is a loan: the commitment does. */
    @ParameterizedTest
    @CsvSource({"2028-03-05, ", "2028-03-06, false", "2028-03-13, false"})
    void loan_ofABodyOfMunicipalitiesEndsWithTheCampaign(LocalDate day, Boolean covered) {
        Outcome<Boolean> loan = DELEGATION.covers(
                Exercise.ofUnknownItem(),
                new Exercise.Circumstances(
                        LocalAuthority.Kind.COMMUNITY,
                        OptionalInt.empty(),
                        Optional.of(day),
                        Optional.of(Signature.Capacity.HOLDER),
                        true),
                LegalContext.standard());
        assertThat(loan.value()).isEqualTo(Optional.ofNullable(covered));
        if (covered != null) {
            assertThat(loan.steps().stream().filter(step -> !step.isNeutral()))
                    .flatExtracting(step -> step.reason().sources())
                    .extracting(LegalSource::id)
                    .contains("CGCT-L5211-10");
        }
    }

    /** The article had no such end before 29 January 2014. */
    @Test
    void loan_ofABodyOfMunicipalitiesDidNotEndWithTheCampaignsOfBefore2014() {
        Delegation of2001 = new Delegation(
                new Delegation.GrantingDeliberation(
                        Optional.empty(), Optional.of(LocalDate.of(2005, 4, 4)), Optional.empty(), List.of()),
                List.of(),
                Optional.of(
                        new Mandate(LocalDate.of(2001, 4, 2), Optional.of(LocalDate.of(2008, 3, 9)), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(of2001.covers(
                                Exercise.ofUnknownItem(),
                                new Exercise.Circumstances(
                                        LocalAuthority.Kind.COMMUNITY,
                                        OptionalInt.empty(),
                                        Optional.of(LocalDate.of(2008, 3, 3)),
                                        Optional.of(Signature.Capacity.HOLDER),
                                        true),
                                LegalContext.standard())
                        .value())
                .isEmpty();
    }
}
