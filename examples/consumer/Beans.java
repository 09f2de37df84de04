package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.school.School;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.testing.Values;
import fr.acteslocaux.testing.jqwik.GeneratedActs;
import fr.acteslocaux.validation.AppealOpen;
import fr.acteslocaux.validation.CompliancePolicy;
import fr.acteslocaux.validation.Compliant;
import fr.acteslocaux.validation.Stages;
import fr.acteslocaux.validation.ValidUai;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** The library in somebody's own beans: both Jacksons, Jakarta Validation and the kits for tests, all found by themselves. */
public final class Beans {

    public record Enrolment(Uai school, Amount fee, Map<Uai, String> neighbours) {}

    public record Form(@ValidUai String school) {}

    public record Dossier(@Compliant(policy = CompliancePolicy.PUBLISHED) Act act) {}

    public record Challenge(@AppealOpen Act act) {}

    private Beans() {}

    public static void main(String[] arguments) throws Exception {
        Enrolment enrolment = new Enrolment(
                Uai.parse("0120612A"), Amount.parse("45 € TTC"), Map.of(Uai.parse("0121302A"), "Gourgan"));
        ObjectMapper jackson2 = new ObjectMapper().findAndRegisterModules();
        JsonMapper jackson3 = JsonMapper.builder().findAndAddModules().build();
        String document = jackson2.writeValueAsString(enrolment);
        require(jackson3.writeValueAsString(enrolment).equals(document), "both Jacksons write the same");
        require(jackson2.readValue(document, Enrolment.class).equals(enrolment), "Jackson 2 reads it");
        require(jackson3.readValue(document, Enrolment.class).equals(enrolment), "Jackson 3 reads it");
        System.out.println(document);

        Act rodez = Acts.rodezEnt2024();
        byte[] written = fr.acteslocaux.jackson3.ActWriter.write(rodez);
        require(fr.acteslocaux.serialization.ActReader.read(written).value().orElseThrow().equals(rodez), "read by the other");

        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .addProperty(
                        "hibernate.validator.constraint_mapping_contributors",
                        "fr.acteslocaux.validation.hibernate.ActConstraints")
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            validator.validate(new Form("0120612B")).forEach(fault ->
                    System.out.println(fault.getPropertyPath() + ": " + fault.getMessage()));
            validator.validate(new Dossier(Acts.withFault("fee.total-mismatch", 1))).forEach(fault ->
                    System.out.println(fault.getPropertyPath() + ": "
                            + findingOf(fault).id()));
            require(validator.validate(rodez, Stages.Published.class).isEmpty(), "the act of Rodez has no error");

            Law aCentury = Law.standard().with(Law.standard().current(Rules.APPEAL_CLEAR_MONTHS).orElseThrow()
                    .changed(LocalDate.of(2024, 1, 1), Parameter.of(Parameter.Unit.MONTHS, 1200)));
            Validator rehearsal = factory.unwrap(HibernateValidatorFactory.class).usingContext()
                    .constraintValidatorPayload(LegalContext.standard().under(aCentury))
                    .getValidator();
            require(validator.validate(new Challenge(rodez)).size() == 1, "the period of appeal is over");
            require(rehearsal.validate(new Challenge(rodez)).isEmpty(), "it is open under a law of a hundred years");
        }

        require(GeneratedActs.lawful().sample() != null, "an act is generated");
        require(Values.of(FeeSchedule.class, 1).lines() != null, "so is a part of one");
    }

    private static Finding findingOf(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
        return hibernate.getDynamicPayload(Finding.class);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("Not so: " + what);
        }
    }
}
