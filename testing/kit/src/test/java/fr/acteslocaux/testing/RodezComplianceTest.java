package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RodezComplianceTest {

    private static final Decision RODEZ = Acts.rodezEnt2024();

    private static Report check(Decision decision) {
        return Compliance.check(decision, Policies.PUBLISHED, LegalContext.standard());
    }

    private static Decision withConvention(UnaryOperator<Convention> change) {
        return RODEZ.toBuilder()
                .conventions(List.of(change.apply(RODEZ.conventions().get(0))))
                .build();
    }

    private static Decision withFee(UnaryOperator<FeeSchedule> change) {
        return withConvention(convention -> convention.toBuilder()
                .fee(change.apply(convention.fee().orElseThrow()))
                .build());
    }

    private static final String SPELLING = "WARNING school.spelled-otherwise";
    private static final String OTHER_FIRST = "INFO convention.signed-first-by-other";

    private static List<String> idsOf(Report report) {
        return report.findings().stream()
                .map(finding -> finding.severity() + " " + finding.id())
                .toList();
    }

    @Test
    void rodez_hasWarningsAndInformationAndNoError() {
        Report report = check(RODEZ);
        assertThat(idsOf(report))
                .containsExactly(
                        SPELLING,
                        "WARNING remedies.starting-point",
                        "INFO delegation.item-unknown",
                        "INFO court.chosen-by-clause",
                        OTHER_FIRST);
        assertThat(report.isAcceptable()).isTrue();
        assertThat(report.lines()).hasSameSizeAs(Catalogue.standard().checks());
    }

    @Test
    void rodez_citesDeliberationsThatLeaveTheDelegationOpen() {
        Report report = check(RODEZ);
        assertThat(report.isConclusive()).isFalse();
        assertThat(report.lines())
                .filteredOn(line -> line.verdict() instanceof Verdict.Undetermined)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.check().id()).isEqualTo("delegation.not-covering");
                    assertThat(((Verdict.Undetermined) line.verdict()).missingFacts())
                            .containsExactly(new Fact("delegation.mandate"), new Fact("delegation.item"));
                });
    }

    @Test
    void rodez_isToldThatOnlyPublicationStartsThePeriod() {
        Finding remedies = check(RODEZ).findings().get(1);
        assertThat(remedies.violation().path()).isEqualTo("/remedies/value/startingPoints");
        assertThat(remedies.text(Language.FRENCH))
                .isEqualTo(
                        "La clause fait aussi courir le délai depuis : la notification, la transmission au préfet. Pour un"
                                + " tel acte, le délai des requérants court depuis : la publication. La transmission ne fait courir"
                                + " que celui du préfet.");
    }

    @Test
    void rodez_saysWhyInBothLanguages() {
        Finding court = check(RODEZ).findings().get(3);
        assertThat(court.text(Language.FRENCH))
                .isEqualTo("La clause choisit le tribunal administratif de Montpellier ; sans elle, ce serait celui de"
                        + " Toulouse. Ce choix est permis.");
        assertThat(court.text(Language.ENGLISH))
                .isEqualTo("The clause chooses the administrative court of Montpellier; otherwise it would be that of"
                        + " Toulouse. The choice is allowed.");
        assertThat(court.violation().path()).isEqualTo("/conventions/0/chosenCourt/value");
    }

    /** At some towns nearly all receipts have the day of transmission: what the prefecture took is a warning. */
    @Test
    void receipt_ofAnotherDayIsAWarningOnceItIsAcknowledged() {
        Decision other = Acts.rodezEnt2024WithReceipt("012-211202023-20240604-DEC20240126-AU");
        assertThat(idsOf(check(other))).contains("WARNING receipt.date-mismatch");
        assertThat(idsOf(Compliance.check(other, Policies.SIGNED, LegalContext.standard())))
                .contains("ERROR receipt.date-mismatch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "013-211202023-20240603-DEC20240126-AU | receipt.department-mismatch | 12          | 13",
                "012-213401722-20240603-DEC20240126-AU | receipt.siren-mismatch      | 211202023   | 213401722",
                "012-211202023-20240603-DEC20240127-AU | receipt.number-mismatch     | DEC20240126 | DEC20240127",
                "012-211202023-20240603-DEC20240126-DE | receipt.nature-mismatch     | AU          | DE",
            })
    void receipt_thatDisagreesIsAnError(String receipt, String id, String expected, String found) {
        Report report = check(Acts.rodezEnt2024WithReceipt(receipt));
        assertThat(report.isAcceptable()).isFalse();
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo(id);
                    assertThat(finding.violation().path()).isEqualTo("/events/2/receipt");
                    assertThat(finding.violation().expected().in(Language.FRENCH))
                            .isEqualTo(expected);
                    assertThat(finding.violation().found().in(Language.FRENCH)).isEqualTo(found);
                });
    }

    @Test
    void receipt_withASirenOfEightDigitsIsAnErrorAndTheActIsHeld() {
        Decision decision = Acts.rodezEnt2024WithReceipt("012-21120223-20240603-DEC20240126-AU");
        assertThat(check(decision).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .extracting(finding -> finding.text(Language.FRENCH))
                .isEqualTo(
                        "L'identifiant « 012-21120223-20240603-DEC20240126-AU » de l'accusé de réception est mal formé ;"
                                + " attendu : un SIREN de 9 chiffres en position 5.");
    }

    @Test
    void receipt_withoutTransmissionNumberIsUndetermined() {
        Decision.Builder builder = Decision.builder()
                .number(RODEZ.number().orElseThrow())
                .nature(RODEZ.nature().orElseThrow())
                .character(RODEZ.character().orElseThrow())
                .object(RODEZ.object())
                .authority(RODEZ.authority())
                .organ(RODEZ.organ())
                .delegation(RODEZ.delegation().orElseThrow())
                .events(RODEZ.events());
        assertThat(check(builder.build()).isConclusive()).isFalse();
    }

    @Test
    void fee_isTenTimesFortyFiveEuros() {
        FeeSchedule fee = RODEZ.conventions().get(0).fee().orElseThrow();
        assertThat(fee.computedTotal().value()).contains(Amount.parse("450 € TTC"));
        assertThat(Explanations.french(fee.computedTotal()))
                .isEqualTo("10 × 45\u00a0€ TTC = 450\u00a0€ TTC (C. civ., art. 1103 (ancien art. 1134)).");
    }

    @Test
    void fee_whoseTotalIsNotTheProductIsAnError() {
        Decision decision = withFee(fee -> fee.totalling(new StatedIn<>("9", Amount.parse("460 €"))));
        assertThat(idsOf(check(decision))).contains("ERROR fee.total-mismatch", "ERROR fee.decision-mismatch");
        assertThat(check(decision).findings().get(0).text(Language.FRENCH))
                .isEqualTo("Le total annoncé est de 460\u00a0€ ; prix unitaire et nombre donnent 450\u00a0€ TTC.");
    }

    @Test
    void fee_ofTheDecisionOtherThanTheTotalIsAnError() {
        Decision decision = RODEZ.toBuilder()
                .cost(new StatedIn<>("3", Amount.parse("45 €")))
                .build();
        assertThat(idsOf(check(decision))).contains("ERROR fee.decision-mismatch");
    }

    @Test
    void fee_withAndWithoutTaxIsNeverCompared() {
        Decision decision = withFee(fee -> fee.totalling(new StatedIn<>("9", Amount.parse("375 € HT"))));
        assertThat(idsOf(check(decision))).doesNotContain("ERROR fee.total-mismatch");
        assertThat(check(decision).isConclusive()).isFalse();
    }

    @Test
    void fee_tooLargeToMultiplyIsUndetermined() {
        Decision decision = withFee(fee -> FeeSchedule.of(
                FeeSchedule.Unit.SCHOOL_AND_YEAR,
                new StatedIn<>("4", UnitPrice.of(Amount.parse("9999999999999999.99 € TTC"))),
                new StatedIn<>("9", 10),
                fee.total().orElseThrow()));
        assertThat(check(decision).isConclusive()).isFalse();
    }

    @Test
    void schools_otherThanCountedAreAnError() {
        Decision decision = withConvention(convention -> convention.toBuilder()
                .schools(new StatedIn<>(
                        "9", convention.schools().orElseThrow().value().subList(0, 9)))
                .build());
        assertThat(check(decision).findings())
                .filteredOn(finding -> finding.id().equals("fee.count-mismatch"))
                .singleElement()
                .extracting(finding -> finding.text(Language.FRENCH))
                .isEqualTo("La convention annonce 10 école(s) et en liste 9.");
    }

    @Test
    void term_thatEndsOnAnotherDayIsAnError() {
        Decision decision = RODEZ.toBuilder()
                .term(new StatedIn<>("2", new Term(new Term.Start.AtSignature(), LocalDate.of(2025, 7, 5))))
                .build();
        assertThat(idsOf(check(decision))).contains("ERROR term.last-day-mismatch");
    }

    @Test
    void court_thatDoesNotExistIsAWarning() {
        Decision decision = withConvention(convention -> convention.toBuilder()
                .chosenCourt(new StatedIn<>("11", new AdministrativeCourt("Rodez")))
                .build());
        assertThat(idsOf(check(decision))).contains("WARNING court.unknown");
    }

    @Test
    void court_ofThePlaceIsNoFinding() {
        Decision decision = withConvention(convention -> convention.toBuilder()
                .chosenCourt(new StatedIn<>("11", new AdministrativeCourt("Toulouse")))
                .build());
        assertThat(idsOf(check(decision)))
                .containsExactly(
                        SPELLING, "WARNING remedies.starting-point", "INFO delegation.item-unknown", OTHER_FIRST);
    }

    @Test
    void delegation_thatNamesItsItemIsNoFinding() {
        Decision decision = RODEZ.toBuilder().exercise(Exercise.ofItem(4)).build();
        assertThat(idsOf(check(decision)))
                .containsExactly(
                        SPELLING, "WARNING remedies.starting-point", "INFO court.chosen-by-clause", OTHER_FIRST);
    }

    @Test
    void checks_ofAnActWithoutConventionDoNotApply() {
        Decision bare =
                RODEZ.toBuilder().conventions(List.of()).events(List.of()).build();
        assertThat(check(bare).lines())
                .filteredOn(line -> line.check()
                        .id()
                        .matches("(?:receipt|fee|court)\\..*|term\\.(?:first-day|last-day|length|renewal)-mismatch"))
                .allMatch(line -> line.verdict() instanceof Verdict.NotApplicable);
    }

    static List<Policy> policies() {
        return Policies.all();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void policies_nameEveryCheckAndNothingElse(Policy policy) {
        Set<String> catalogue =
                Catalogue.standard().checks().stream().map(Check::id).collect(Collectors.toSet());
        assertThat(policy.severities().keySet())
                .containsAll(catalogue)
                .hasSize(catalogue.size() + 7)
                .contains(
                        "check.failed",
                        "duplicate.number",
                        "duplicate.number-of-one-day",
                        "duplicate.transmission-number",
                        "duplicate.transmission-number-of-one-day",
                        "duplicate.receipt",
                        "duplicate.document");
        assertThat(Policies.named(policy.name())).contains(policy);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void rodez_isAcceptableUnderEveryPolicy(Policy policy) {
        assertThat(Compliance.check(RODEZ, policy, LegalContext.standard()).isAcceptable())
                .isTrue();
    }

    @Test
    void policy_canTurnACheckOff() {
        Policy lenient = Policies.PUBLISHED.with("delegation.item-unknown", Severity.OFF);
        assertThat(idsOf(Compliance.check(RODEZ, lenient, LegalContext.standard())))
                .containsExactly(
                        SPELLING, "WARNING remedies.starting-point", "INFO court.chosen-by-clause", OTHER_FIRST);
    }

    @Test
    void policy_isThatOfTheStageReached() {
        assertThat(Policies.reachedBy(RODEZ)).isEqualTo(Policies.PUBLISHED);
        List<ActEvent> events = RODEZ.events();
        assertThat(Policies.reachedBy(
                        RODEZ.toBuilder().events(events.subList(0, 3)).build()))
                .isEqualTo(Policies.TRANSMITTED);
        assertThat(Policies.reachedBy(
                        RODEZ.toBuilder().events(events.subList(0, 1)).build()))
                .isEqualTo(Policies.SIGNED);
        assertThat(Policies.reachedBy(RODEZ.toBuilder().withoutEvents().build()))
                .as("its signature bears a day")
                .isEqualTo(Policies.SIGNED);
        assertThat(Policies.reachedBy(
                        RODEZ.toBuilder().withoutEvents().withoutSignature().build()))
                .isEqualTo(Policies.DRAFT);
        assertThat(Policies.named("secret")).isEqualTo(Optional.empty());
    }

    @Test
    void convention_signedByTheMayorBeforeTheDecisionIsAnError() {
        Signature mayor = RODEZ.conventions().get(0).signatures().get(1);
        Decision decision = withConvention(convention -> convention.toBuilder()
                .signatures(List.of(convention.signatures().get(0), mayor.dated(LocalDate.of(2024, 6, 2))))
                .build());
        assertThat(idsOf(check(decision))).contains("ERROR convention.signed-before-decision", OTHER_FIRST);
    }

    /** The words of a real convention. */
    @Test
    void term_ofOneYearThatLastsTwoIsAnError() {
        Term contradictory = new Term(new Term.Start.OnDay(LocalDate.of(2013, 1, 1)), LocalDate.of(2014, 12, 31))
                .lasting(Length.ofYears(1));
        Decision decision = withConvention(convention ->
                convention.toBuilder().term(new StatedIn<>("10", contradictory)).build());
        assertThat(check(decision).findings())
                .filteredOn(finding -> finding.id().equals("term.length-mismatch"))
                .singleElement()
                .extracting(finding -> finding.text(Language.FRENCH))
                .isEqualTo("Les dates vont jusqu'au mercredi 31 décembre 2014 ; la durée annoncée finit le mardi 31"
                        + " décembre 2013.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "012-211202023-20240603-DEC20240126-AU1",
                "012-211202023-20240603-DEC20240126-AU 1/3",
                "012-211202023-20240603-DEC20240126-AUPage 1"
            })
    void receipt_withAPageNumberGluedOnIsAnErrorAndKeptToTheLetter(String stamped) {
        assertThat(check(Acts.rodezEnt2024WithReceipt(stamped)).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("receipt.malformed");
                    assertThat(finding.violation().found().in(Language.FRENCH)).isEqualTo(stamped);
                });
    }
}
