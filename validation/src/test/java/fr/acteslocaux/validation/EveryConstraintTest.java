package fr.acteslocaux.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.AsPrinted;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A bean with every constraint, on texts and on the types of the library. */
class EveryConstraintTest {

    private static final Validator FRENCH = Validators.in(Locale.FRENCH);
    private static final Validator ENGLISH = Validators.in(Locale.ENGLISH);

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate SUN_2024_06_02 = LocalDate.of(2024, 6, 2);
    private static final Decision RODEZ = Acts.rodezEnt2024();
    private static final Decision OLD = RODEZ.toBuilder()
            .events(List.of(
                    new ActEvent.Signed(LocalDate.of(2023, 6, 5)), new ActEvent.Published(LocalDate.of(2023, 6, 5))))
            .build();
    private static final Decision WRONG = (Decision) Acts.withFault("fee.total-mismatch", 1);

    /** A bean of a user. */
    record Everything(
            @ValidUai String uai,
            @ValidSiren String siren,
            @ValidSiret String siret,
            @ValidCommuneCode String commune,
            @ValidDepartmentCode String department,
            @ValidActNumber String number,
            @ValidTransmissionNumber String transmissionNumber,
            @ValidActNature String nature,
            @ValidActMatter String matter,
            @ValidActIdentifier String act,
            @ValidActIdentifier AsPrinted<ActIdentifier> receipt,
            @ValidSchoolYear String schoolYear,
            @LegalReferenceText String reference,
            @WorkingDay LocalDate day,
            @WorkingDay(inOffices = true) LocalDate officeDay,
            @WorkingDay(territory = "67") LocalDate alsatianDay,
            @WorkingDay(territory = "97411") String dayAsText,
            @EuroAmount(max = "1000.00") BigDecimal number2,
            @EuroAmount(max = "1000.00") Euros euros,

            @EuroAmount(max = "1000.00", basis = Amount.TaxBasis.INCLUDING_TAX)
            Amount amount,

            @EuroAmount(basis = {Amount.TaxBasis.INCLUDING_TAX, Amount.TaxBasis.EXCLUDING_TAX})
            String amountAsText,

            @DelegableMatterInForce int item,
            @DelegableMatterInForce(on = "2000-01-03") Delegation.GrantedMatter granted,
            @DelegableMatterInForce Exercise exercise,
            @AppealOpen Act challenged,
            @AppealOpen ContentiousAppeal appeal,
            @AppealOpen(underEveryReading = true) Deadline deadline,
            @Compliant(policy = CompliancePolicy.PUBLISHED) Decision decision,
            @Compliant Convention convention,
            List<@ValidUai String> schools,
            Map<@ValidCommuneCode String, @ValidSiren String> sirens,
            Optional<@ValidSiret String> payer,
            List<@Compliant Act> acts) {}

    private static ContentiousAppeal appealFrom(LocalDate day) {
        return ContentiousAppeal.after(new Trigger(Trigger.Kind.PUBLICATION, day));
    }

    private static final Everything GOOD = new Everything(
            "0120612A",
            "211202023",
            "21120202300019",
            "12202",
            "2A",
            "DEC2024/0126",
            "DEC20240126",
            "AU",
            "8.1",
            "012-211202023-20240603-DEC20240126-AU",
            AsPrinted.read("012-211202023-20240603-DEC20240126-AU", ActIdentifier::parse),
            "2024-2025",
            "au 4° de l'article L. 2122-22 du CGCT",
            MON_2024_06_03,
            MON_2024_06_03,
            MON_2024_06_03,
            "2024-06-03",
            new BigDecimal("450.00"),
            Euros.parse("1000"),
            new Amount(Euros.parse("1000"), Amount.TaxBasis.INCLUDING_TAX),
            "45 € TTC",
            4,
            Delegation.GrantedMatter.withoutLimits(4),
            Exercise.ofItem(4),
            RODEZ,
            appealFrom(MON_2024_06_03),
            ActTimeline.of(RODEZ, LegalContext.standard()).appeal(),
            RODEZ,
            RODEZ.conventions().get(0),
            List.of("0120612A", "0120611Z"),
            Map.of("12202", "211202023"),
            Optional.of("21120202300019"),
            List.of(RODEZ, Acts.lawful(1)));

    private static Everything with(String property, @Nullable Object value) {
        RecordComponent[] components = Everything.class.getRecordComponents();
        try {
            List<@Nullable Object> values = new ArrayList<>();
            for (RecordComponent component : components) {
                values.add(
                        component.getName().equals(property)
                                ? value
                                : component.getAccessor().invoke(GOOD));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Everything.class.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(property, impossible);
        }
    }

    private static Arguments fault(String property, Object value, String message) {
        return fault(property, value, property, message);
    }

    private static Arguments fault(String property, Object value, String path, String message) {
        return Arguments.of(property, value, path, message);
    }

    static Stream<Arguments> faults() {
        String total = "fee.total.value";
        String mismatch = "The stated total is €562.60 incl. tax; unit prices and quantities give €561.60 incl. tax.";
        return Stream.of(
                fault("uai", "0120612B", "must be the number of a school: seven digits and their key letter"),
                fault("siren", "211202024", "must be a SIREN: nine digits, not all zeros, with a right check digit"),
                fault("siret", "21120202300018", "must be a SIRET: fourteen digits with a right check digit"),
                fault(
                        "commune",
                        "20202",
                        "must be the code of a municipality: its department and a serial number, five characters"),
                fault(
                        "department",
                        "20",
                        "must be the code of a department: 01 to 95 but 20, 2A, 2B, or overseas from 971 to 989"),
                fault("number", "", "must be the number of an act"),
                fault(
                        "transmissionNumber",
                        "DEC2024-0126-00001",
                        "must be a transmission number: 1 to 15 letters, digits or underscores, hyphens and blanks inside"
                                + " only"),
                fault("nature", "XX", "must be the nature of an act of @CTES, such as DE or AU"),
                fault("matter", "8", "must be a matter of @CTES: two to five numbers with points between"),
                fault(
                        "act",
                        "012-21120202-20240603-DEC20240126-AU",
                        "must be the identifier of a transmitted act: department, SIREN, date, number and nature"),
                fault(
                        "receipt",
                        AsPrinted.read("012-21120202-20240603-DEC20240126-AU", ActIdentifier::parse),
                        "must be the identifier of a transmitted act: department, SIREN, date, number and nature"),
                fault("schoolYear", "2024-2026", "must be a school year, such as 2024-2025"),
                fault("reference", "article trois", "must be a reference to an article of law, such as CGCT L.2122-22"),
                fault("day", SUN_2024_06_02, "must be a working day: neither weekly rest nor public holiday"),
                fault(
                        "officeDay",
                        LocalDate.of(2024, 6, 1),
                        "must be a working day: neither weekly rest nor public holiday"),
                fault(
                        "alsatianDay",
                        LocalDate.of(2024, 12, 26),
                        "must be a working day: neither weekly rest nor public holiday"),
                fault("dayAsText", "2024-12-20", "must be a working day: neither weekly rest nor public holiday"),
                fault("dayAsText", "3 juin", "must be a working day: neither weekly rest nor public holiday"),
                fault("number2", new BigDecimal("1000.01"), "must be at most 1000.00 euros"),
                fault("number2", new BigDecimal("1.001"), "must be an amount in euros, to the cent"),
                fault("euros", Euros.parse("1000.01"), "must be at most 1000.00 euros"),
                fault(
                        "amount",
                        new Amount(Euros.parse("1000.01"), Amount.TaxBasis.INCLUDING_TAX),
                        "must be at most 1000.00 euros"),
                fault(
                        "amount",
                        new Amount(Euros.parse("1"), Amount.TaxBasis.UNSTATED),
                        "must state its tax basis, and the one that is asked for here"),
                fault("amountAsText", "45 €", "must state its tax basis, and the one that is asked for here"),
                fault("amountAsText", "beaucoup", "must be an amount in euros, to the cent"),
                fault("item", 32, "must be a matter that article L. 2122-22 CGCT lets a council delegate on that day"),
                fault(
                        "granted",
                        Delegation.GrantedMatter.withoutLimits(26),
                        "must be a matter that article L. 2122-22 CGCT lets a council delegate on that day"),
                fault(
                        "exercise",
                        Exercise.ofUnknownItem(),
                        "must be a matter that article L. 2122-22 CGCT lets a council delegate on that day"),
                fault("challenged", OLD, "the period to appeal must still be open"),
                fault("appeal", appealFrom(LocalDate.of(2024, 4, 5)), "the period to appeal must still be open"),
                fault(
                        "deadline",
                        appealFrom(LocalDate.of(2024, 4, 5)).deadline(LegalContext.standard()),
                        "the period to appeal must still be open"),
                fault("decision", WRONG, "decision.conventions[0]." + total, mismatch),
                fault("convention", WRONG.conventions().get(0), "convention." + total, mismatch),
                fault(
                        "schools",
                        List.of("0120612A", "0120611A"),
                        "schools[1].<list element>",
                        "must be the number of a school: seven digits and their key letter"),
                fault(
                        "sirens",
                        Map.of("12202", "21120202"),
                        "sirens[12202].<map value>",
                        "must be a SIREN: nine digits, not all zeros, with a right check digit"),
                fault(
                        "sirens",
                        Map.of("1220", "211202023"),
                        "sirens<K>[1220].<map key>",
                        "must be the code of a municipality: its department and a serial number, five characters"),
                fault(
                        "payer",
                        Optional.of("2112020230001"),
                        "payer",
                        "must be a SIRET: fourteen digits with a right check digit"),
                fault("acts", List.of(RODEZ, WRONG), "acts[1].<list element>.conventions[0]." + total, mismatch));
    }

    @Test
    void goodBean_hasNoViolation() {
        assertThat(ENGLISH.validate(GOOD)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    void fault_isOneViolationAtItsPathInBothLanguages(String property, Object value, String path, String message) {
        Everything bad = with(property, value);
        Set<ConstraintViolation<Everything>> violations = ENGLISH.validate(bad);
        assertThat(violations).hasSize(1);
        assertThat(Validators.paths(violations)).containsExactly(path);
        assertThat(violations).extracting(ConstraintViolation::getMessage).containsExactly(message);
        assertThat(FRENCH.validate(bad)).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString(path);
            assertThat(violation.getMessage())
                    .isNotEqualTo(message)
                    .doesNotContain("{")
                    .matches("(?:doit|le délai de recours doit|Le total) .*");
        });
    }

    @Test
    void everyConstraint_isViolatedOnce() {
        List<String> violated = faults().map(fault -> (String) fault.get()[0]).toList();
        assertThat(Arrays.stream(Everything.class.getRecordComponents()).map(RecordComponent::getName))
                .allSatisfy(property -> assertThat(violated).contains(property));
    }

    @Test
    void null_isValid() {
        for (RecordComponent component : Everything.class.getRecordComponents()) {
            if (!component.getType().isPrimitive()) {
                assertThat(ENGLISH.validate(with(component.getName(), null)))
                        .as(component.getName())
                        .isEmpty();
            }
        }
    }
}
