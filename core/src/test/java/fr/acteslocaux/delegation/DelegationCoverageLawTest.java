package fr.acteslocaux.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LawTable;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Ce qu'une délégation du conseil municipal couvre")
class DelegationCoverageLawTest {

    private static final LocalDate MON_2020_07_06 = LocalDate.of(2020, 7, 6);
    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);

    private static Delegation.GrantedMatter upTo(int item, String euros) {
        return new Delegation.GrantedMatter(item, Optional.of(Euros.parse(euros)), Optional.empty(), Optional.empty());
    }

    private static Delegation.GrantedMatter under(int item, String conditions) {
        return new Delegation.GrantedMatter(item, Optional.empty(), Optional.empty(), Optional.of(conditions));
    }

    private static final Delegation DELEGATION = new Delegation(
            new Delegation.GrantingDeliberation(
                    Optional.of(ActNumber.parse("DEL2020-040")),
                    Optional.of(MON_2020_07_06),
                    Optional.of(List.of(
                            Delegation.GrantedMatter.withoutLimits(2),
                            upTo(3, "1000000.00"),
                            Delegation.GrantedMatter.withoutLimits(5),
                            Delegation.GrantedMatter.withoutLimits(7),
                            Delegation.GrantedMatter.withoutLimits(10),
                            under(16, "dans tous les cas"),
                            upTo(20, "500000.00"),
                            Delegation.GrantedMatter.withoutLimits(24))),
                    List.of()),
            List.of(
                    new Delegation.GrantingDeliberation(
                            Optional.of(ActNumber.parse("DEL2022-015")),
                            Optional.of(LocalDate.of(2022, 3, 7)),
                            Optional.of(List.of()),
                            List.of(7)),
                    new Delegation.GrantingDeliberation(
                            Optional.of(ActNumber.parse("DEL2022-090")),
                            Optional.of(LocalDate.of(2022, 12, 5)),
                            Optional.of(List.of(under(30, "créances de 100 € au plus"))),
                            List.of())),
            Optional.of(new Mandate(
                    LocalDate.of(2020, 7, 4),
                    Optional.of(LocalDate.of(2026, 3, 15)),
                    Optional.of(LocalDate.of(2026, 3, 28)))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static Exercise.Circumstances on(LocalDate day) {
        return new Exercise.Circumstances(
                LocalAuthority.Kind.COMMUNE,
                OptionalInt.of(2000),
                Optional.of(day),
                Optional.of(Signature.Capacity.HOLDER));
    }

    static List<List<String>> cases() {
        return LawTable.rows("delegation-coverage.tsv");
    }

    private static OptionalInt number(List<String> row, int column) {
        return LawTable.cell(row, column)
                .map(Integer::valueOf)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void covers_saysYesNoOrWhatIsMissing(List<String> row) {
        Exercise exercise = new Exercise(
                number(row, 1),
                LawTable.cell(row, 2).map(Euros::parse),
                LawTable.cell(row, 3).map(Length::parse),
                LawTable.cell(row, 4).map(Boolean::valueOf));
        Outcome<Boolean> covers = DELEGATION.covers(
                exercise,
                new Exercise.Circumstances(
                        LocalAuthority.Kind.COMMUNE,
                        number(row, 6),
                        Optional.of(LocalDate.parse(row.get(5))),
                        LawTable.cell(row, 7).map(Signature.Capacity::valueOf)),
                LegalContext.standard());
        String expected = row.get(8);
        String ruleOrFact = row.get(9);
        assertThat(covers.value().map(String::valueOf).orElse("?"))
                .as(row.get(0))
                .isEqualTo(expected);
        if (covers instanceof Outcome.Undetermined<Boolean> undetermined) {
            assertThat(undetermined.missingFacts()).as(row.get(0)).contains(new Fact(ruleOrFact));
        } else {
            assertThat(covers.steps())
                    .as(row.get(0))
                    .extracting(step -> step.reason().rule().id())
                    .contains(ruleOrFact);
        }
    }

    @Test
    void covers_explainsALeaseOfFourteenYears() {
        Outcome<Boolean> covers = DELEGATION.covers(
                Exercise.ofItem(5).lasting(Length.ofYears(14)), on(MON_2024_06_03), LegalContext.standard());
        assertThat(Explanations.sentences(Language.FRENCH, covers))
                .containsExactly(
                        "Délégation accordée le lundi 6 juillet 2020 (CGCT, art. L. 2122-22).",
                        "Dans le mandat commencé le samedi 4 juillet 2020 (CGCT, art. L. 2122-22 ; CGCT, art. L. 2122-15).",
                        "5° délégable ce jour-là : Louage de choses, conclusion et révision, douze ans maximum (CGCT, art. L. 2122-22).",
                        "5° délégué par le conseil (CGCT, art. L. 2122-22).",
                        "14 ans : au-delà de la limite de la loi, 12 ans (CGCT, art. L. 2122-22).",
                        "Signée par le titulaire de la délégation (CGCT, art. L. 2122-23).");
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({
        "2004-08-16, , false, delegation.personally",
        "2004-08-16, true, true, delegation.subdelegated",
        "2004-08-17, , true, delegation.subdelegated",
        "2004-08-17, false, false, delegation.subdelegation-forbidden",
    })
    void subdelegate_hasSignedSince2004UnlessForbidden(LocalDate day, Boolean allowed, boolean expected, String rule) {
        Delegation delegation = new Delegation(
                new Delegation.GrantingDeliberation(
                        Optional.of(ActNumber.parse("DEL2001-040")),
                        Optional.of(LocalDate.of(2001, 4, 2)),
                        Optional.of(List.of(Delegation.GrantedMatter.withoutLimits(6))),
                        List.of()),
                List.of(),
                Optional.of(new Mandate(
                        LocalDate.of(2001, 3, 25), Optional.of(LocalDate.of(2008, 3, 9)), Optional.empty())),
                Optional.ofNullable(allowed),
                Optional.empty(),
                Optional.empty());
        Outcome<Boolean> covers = delegation.covers(
                Exercise.ofItem(6),
                new Exercise.Circumstances(
                        LocalAuthority.Kind.COMMUNE,
                        OptionalInt.empty(),
                        Optional.of(day),
                        Optional.of(Signature.Capacity.SUBDELEGATE)),
                LegalContext.standard());
        assertThat(covers.value()).contains(expected);
        assertThat(covers.steps()).extracting(step -> step.reason().rule().id()).contains(rule);
    }

    @ParameterizedTest(name = "{0}, {1} : {2}")
    @CsvSource({
        "2020-07-04, 2016-01-04, true, delegation.granted",
        "2020-07-03, 2016-01-04, false, delegation.of-earlier-mandate",
        "2014-04-07, 2020-07-04, true, delegation.granted",
        "2014-04-07, 2020-07-03, false, delegation.of-earlier-mandate",
    })
    void delegation_endsWithItsMandateUnlessTheNextRenewsIt(
            LocalDate granted, LocalDate rectified, boolean expected, String rule) {
        List<Delegation.GrantedMatter> matters = List.of(Delegation.GrantedMatter.withoutLimits(6));
        Delegation delegation = new Delegation(
                new Delegation.GrantingDeliberation(
                        Optional.empty(), Optional.of(granted), Optional.of(matters), List.of()),
                List.of(new Delegation.GrantingDeliberation(
                        Optional.empty(), Optional.of(rectified), Optional.of(matters), List.of())),
                Optional.of(new Mandate(
                        LocalDate.of(2020, 7, 4), Optional.of(LocalDate.of(2026, 3, 15)), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Outcome<Boolean> covers = delegation.covers(Exercise.ofItem(6), on(MON_2024_06_03), LegalContext.standard());
        assertThat(covers.value()).contains(expected);
        assertThat(covers.steps()).extracting(step -> step.reason().rule().id()).contains(rule);
    }

    @Test
    void covers_ofTheRodezDeliberationsLacksWhatTheyDelegate() {
        Delegation rodez = new Delegation(
                new Delegation.GrantingDeliberation(ActNumber.parse("DEL2020-089"), LocalDate.of(2020, 7, 11)),
                List.of(new Delegation.GrantingDeliberation(
                        ActNumber.parse("DEL2020-277"), LocalDate.of(2020, 12, 18))));
        Outcome<Boolean> covers = rodez.covers(Exercise.ofItem(4), on(MON_2024_06_03), LegalContext.standard());
        assertThat(Explanations.english(covers))
                .contains("the mandate of the council, the matters that the deliberations delegate");
    }

    @Test
    void covers_isUndeterminedBeforeTheCodeAndWithoutADay() {
        assertThat(DELEGATION
                        .covers(Exercise.ofItem(5), on(LocalDate.of(1996, 2, 23)), LegalContext.standard())
                        .value())
                .isEmpty();
        assertThat(DELEGATION
                        .covers(
                                Exercise.ofItem(5),
                                new Exercise.Circumstances(
                                        LocalAuthority.Kind.COMMUNE,
                                        OptionalInt.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                LegalContext.standard())
                        .value())
                .isEmpty();
    }

    @Test
    void withdrawal_endsTheDelegationFromItsDay() {
        LocalDate withdrawn = LocalDate.of(2024, 6, 4);
        Delegation ended = new Delegation(
                DELEGATION.granted(),
                DELEGATION.rectified(),
                DELEGATION.mandate(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(withdrawn));
        Exercise lease = Exercise.ofItem(5).lasting(Length.ofYears(1));
        assertThat(ended.covers(lease, on(MON_2024_06_03), LegalContext.standard())
                        .value())
                .contains(true);
        assertThat(ended.covers(lease, on(withdrawn), LegalContext.standard()).value())
                .contains(false);
    }

    @DisplayName(
            "Printemps 2020 : le maire sortant exerce de plein droit, jusqu'au 10 juillet inclus selon la doctrine")
    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({
        "2020-04-01, 5, false, delegation.granted-later, false",
        "2020-04-02, 5, true, delegation.health-emergency, false",
        "2020-04-02, 3, false, delegation.granted-later, false",
        "2020-05-17, 5, true, delegation.health-emergency, false",
        "2020-05-18, 5, true, delegation.health-emergency, true",
        "2020-07-10, 5, true, delegation.health-emergency, true",
        "2020-07-11, 5, false, delegation.by-law-over, true",
    })
    void covers_isByOperationOfLawInSpring2020(
            LocalDate day, int item, boolean expected, String rule, boolean isUnverified) {
        Delegation later = new Delegation(
                new Delegation.GrantingDeliberation(
                        Optional.of(ActNumber.parse("DEL2020-050")),
                        Optional.of(LocalDate.of(2020, 9, 7)),
                        Optional.of(List.of(Delegation.GrantedMatter.withoutLimits(5), upTo(3, "1000000.00"))),
                        List.of()),
                List.of(),
                Optional.of(new Mandate(
                        LocalDate.of(2014, 4, 5),
                        Optional.of(LocalDate.of(2020, 3, 15)),
                        Optional.of(LocalDate.of(2020, 7, 20)))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Outcome<Boolean> covers =
                later.covers(Exercise.ofItem(item).lasting(Length.ofYears(1)), on(day), LegalContext.standard());
        assertThat(covers.value()).contains(expected);
        assertThat(covers.steps())
                .filteredOn(step -> step.reason().rule().id().equals(rule))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.reason().verification() == Verification.UNVERIFIED)
                        .isEqualTo(isUnverified));
    }
}
