package fr.acteslocaux.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.testing.Acts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What the guide to the constraints shows and says. */
class ValidationGuideTest {

    private static final Path ROOT = Path.of(System.getProperty("acteslocaux.root"));

    record Enrolment(
            @ValidUai String school,
            List<@ValidSiren String> payers,
            @WorkingDay(territory = "67") LocalDate firstDay,

            @EuroAmount(max = "1000.00", basis = Amount.TaxBasis.INCLUDING_TAX)
            Amount fee,

            @LegalReferenceText String reference,
            @DelegableMatterInForce int item,
            @AppealOpen Act challenged) {}

    record Dossier(
            @Compliant(policy = CompliancePolicy.PUBLISHED, failOn = Severity.WARNING)
            Decision decision) {}

    private static String guide() throws IOException {
        return Files.readString(ROOT.resolve("docs/validation.md"), StandardCharsets.UTF_8);
    }

    @Test
    void enrolment_isCheckedInEachOfItsParts() {
        Enrolment bad = new Enrolment(
                "0120612B",
                List.of("211202024"),
                LocalDate.of(2024, 12, 26),
                Amount.parse("45 €"),
                "?",
                32,
                Acts.rodezEnt2024());
        assertThat(Validators.at(Locale.ENGLISH, "2024-09-01T12:00:00Z").validate(bad))
                .hasSize(7);
    }

    @Test
    void findings_areTheDynamicPayload() throws IOException {
        Validator validator = Validators.in(Locale.ENGLISH);
        Decision decision = (Decision) Acts.withFault("fee.total-mismatch", 42);
        List<String> seen = new ArrayList<>();

        for (ConstraintViolation<Dossier> violation : validator.validate(new Dossier(decision))) {
            HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
            Finding finding = hibernate.getDynamicPayload(Finding.class);
            seen.add(violation.getPropertyPath() + " " + finding.id() + " " + finding.sources());
        }
        assertThat(seen).hasSize(1);
        assertThat(guide()).contains("```text\n" + seen.get(0) + "\n```");
    }

    @Test
    void acts_areValidatedThemselves() {
        Decision decision = (Decision) Acts.withFault("fee.total-mismatch", 42);

        Validator validator = Validation.byDefaultProvider()
                .configure()
                .addProperty(
                        "hibernate.validator.constraint_mapping_contributors",
                        "fr.acteslocaux.validation.hibernate.ActConstraints")
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        Set<ConstraintViolation<Decision>> violations = validator.validate(decision, Stages.Published.class);
        assertThat(Validators.paths(violations)).containsExactly("conventions[0].fee.total.value");
    }

    @Test
    void context_isGivenAsPayload() {
        Decision decision = (Decision) Acts.withFault("fee.total-mismatch", 42);
        ValidatorFactory factory = Validators.factory(Locale.ENGLISH, "2027-03-15T12:00:00Z");

        Law reform = Law.standard()
                .with(Law.standard()
                        .current(Rules.APPEAL_CLEAR_MONTHS)
                        .orElseThrow()
                        .changed(LocalDate.of(2027, 1, 1), Parameter.of(Parameter.Unit.MONTHS, 3)));
        Validator rehearsal = factory.unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .constraintValidatorPayload(LegalContext.standard().under(reform))
                .getValidator();
        assertThat(rehearsal.validate(new Dossier(decision))).hasSize(1);
    }

    @Test
    void java_isInThisTest() throws IOException {
        String source = withoutBlanks(Files.readString(
                ROOT.resolve("validation/src/test/java/fr/acteslocaux/validation/ValidationGuideTest.java"),
                StandardCharsets.UTF_8));
        Matcher blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(guide());
        List<String> shown = new ArrayList<>();
        while (blocks.find()) {
            shown.add(withoutBlanks(blocks.group(1)));
        }
        assertThat(shown).hasSize(5).allSatisfy(block -> assertThat(source).contains(block));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Each constraint has a row in the table of the guide. */
    @Test
    void everyConstraint_isInTheGuide() throws IOException {
        String guide = guide();
        try (var files = Files.list(ROOT.resolve("validation/src/main/java/fr/acteslocaux/validation"))) {
            assertThat(files.filter(ValidationGuideTest::isConstraint)
                            .map(file -> file.getFileName().toString().replace(".java", "")))
                    .hasSize(17)
                    .allSatisfy(name -> assertThat(guide).contains("`@" + name));
        }
    }

    private static boolean isConstraint(Path file) {
        try {
            return Files.isRegularFile(file)
                    && Files.readString(file, StandardCharsets.UTF_8).contains("@Constraint(");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
