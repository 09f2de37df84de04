package fr.acteslocaux.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The findings of core as violations. */
class CompliantTest {

    private static final Validator ENGLISH = Validators.in(Locale.ENGLISH);
    private static final Decision RODEZ = Acts.rodezEnt2024();

    record Errors(
            @Compliant(policy = CompliancePolicy.PUBLISHED) Act act) {}

    record Warnings(
            @Compliant(policy = CompliancePolicy.PUBLISHED, failOn = Severity.WARNING)
            Act act) {}

    record Everything(
            @Compliant(policy = CompliancePolicy.PUBLISHED, failOn = Severity.INFO)
            Act act) {}

    record Named(
            @Compliant(policy = CompliancePolicy.PUBLISHED, message = "{finding} is not allowed here")
            Act act) {}

    record Staged(
            @Compliant(policy = CompliancePolicy.DRAFT, failOn = Severity.WARNING, groups = Stages.Draft.class)
            @Compliant(policy = CompliancePolicy.PUBLISHED, failOn = Severity.INFO, groups = Stages.Published.class)
            Act act) {}

    private static Finding payload(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Finding.class);
    }

    private static Set<Finding> payloads(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream().map(CompliantTest::payload).collect(Collectors.toSet());
    }

    private static List<Finding> findings(Act act, Policy policy, Severity least) {
        return Compliance.check(act, policy, LegalContext.standard()).findings().stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .toList();
    }

    @Test
    void violations_areTheFindingsOfCoreDownToASeverity() {
        assertThat(ENGLISH.validate(new Errors(RODEZ))).isEmpty();
        assertThat(payloads(ENGLISH.validate(new Warnings(RODEZ))))
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(findings(RODEZ, Policies.PUBLISHED, Severity.WARNING));
        assertThat(payloads(ENGLISH.validate(new Everything(RODEZ))))
                .hasSize(5)
                .containsExactlyInAnyOrderElementsOf(findings(RODEZ, Policies.PUBLISHED, Severity.INFO));
    }

    static Stream<String> checks() {
        return Catalogue.standard().checks().stream().map(Check::id);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void everyCheck_isAViolationWithItsSentenceAndPath(String check) {
        Act wrong = Acts.withFault(check, 1);
        Set<ConstraintViolation<Everything>> violations = ENGLISH.validate(new Everything(wrong));
        List<Finding> findings = findings(wrong, Policies.PUBLISHED, Severity.INFO);
        assertThat(payloads(violations)).containsExactlyInAnyOrderElementsOf(findings);
        assertThat(violations).allSatisfy(violation -> {
            Finding finding = payload(violation);
            assertThat(violation.getMessage()).isEqualTo(finding.text(Language.ENGLISH));
            assertThat(pointer(violation))
                    .isEqualTo("/act" + finding.violation().path());
        });
    }

    /** Spells a property path as core does. */
    private static String pointer(ConstraintViolation<?> violation) {
        return "/"
                + violation
                        .getPropertyPath()
                        .toString()
                        .replaceAll("\\[(\\d+)]", "/$1")
                        .replace('.', '/');
    }

    @Test
    void messageOfTheBean_mayNameTheFinding() {
        assertThat(ENGLISH.validate(new Named(Acts.withFault("fee.total-mismatch", 1))))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("fee.total-mismatch is not allowed here");
    }

    @Test
    void message_isSaidInTheLanguageOfTheReader() {
        assertThat(Validators.in(Locale.FRENCH).validate(new Errors(Acts.withFault("fee.total-mismatch", 1))))
                .extracting(ConstraintViolation::getMessage)
                .singleElement()
                .asString()
                .startsWith("Le total");
    }

    /** What an act says must not be taken for a template. */
    @Test
    void placeholdersInAnAct_areShownAsTheyStand() {
        Deliberation act = (Deliberation) Acts.withFault("number.year-mismatch", 1);
        String hostile = "${1+1} {finding} \\ $0 " + "x".repeat(500);
        Set<ConstraintViolation<Everything>> violations =
                ENGLISH.validate(new Everything(act.toBuilder().object(hostile).build()));
        assertThat(violations)
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.getMessage())
                        .isEqualTo(payload(violation).text(Language.ENGLISH)));
    }

    @Test
    void groups_chooseThePolicy() {
        Staged staged = new Staged(RODEZ);
        assertThat(ENGLISH.validate(staged)).isEmpty();
        assertThat(payloads(ENGLISH.validate(staged, Stages.Draft.class)))
                .containsExactlyInAnyOrderElementsOf(findings(RODEZ, Policies.DRAFT, Severity.WARNING));
        assertThat(payloads(ENGLISH.validate(staged, Stages.Published.class))).hasSize(5);
    }

    static Stream<Arguments> stages() {
        return Stream.of(
                Arguments.of(Default.class, null),
                Arguments.of(Stages.Draft.class, Policies.DRAFT),
                Arguments.of(Stages.Signed.class, Policies.SIGNED),
                Arguments.of(Stages.Transmitted.class, Policies.TRANSMITTED),
                Arguments.of(Stages.Published.class, Policies.PUBLISHED),
                Arguments.of(Stages.Archived.class, Policies.ARCHIVED));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void actItself_isJudgedByTheGroupItIsValidatedIn(Class<?> group, Policy policy) {
        for (String check : checks().toList()) {
            Act wrong = Acts.withFault(check, 7);
            Policy judging = policy == null ? Policies.reachedBy(wrong) : policy;
            assertThat(payloads(ENGLISH.validate(wrong, group)))
                    .as(check)
                    .containsExactlyInAnyOrderElementsOf(findings(wrong, judging, Severity.ERROR));
        }
    }

    @Test
    void conventionItself_isJudgedWithoutItsDecision() {
        Decision wrong = (Decision) Acts.withFault("fee.total-mismatch", 1);
        assertThat(Validators.paths(ENGLISH.validate(wrong.conventions().get(0))))
                .containsExactly("fee.total.value");
        assertThat(ENGLISH.validate(RODEZ.conventions().get(0))).isEmpty();
    }

    @Test
    void policies_areNamedAlike() {
        for (CompliancePolicy policy : CompliancePolicy.values()) {
            if (policy != CompliancePolicy.REACHED) {
                assertThat(policy.of(RODEZ, LegalContext.standard()).name())
                        .isEqualTo(policy.name().toLowerCase(Locale.ROOT));
                assertThat(policy.of(RODEZ.conventions().get(0))).isEqualTo(policy.of(RODEZ, LegalContext.standard()));
            }
        }
        assertThat(CompliancePolicy.REACHED.of(RODEZ, LegalContext.standard())).isEqualTo(Policies.PUBLISHED);
        assertThat(CompliancePolicy.REACHED.of(RODEZ.conventions().get(0))).isEqualTo(Policies.DRAFT);
    }
}
