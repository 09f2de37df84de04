package fr.acteslocaux.spring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.validation.AppealOpen;
import fr.acteslocaux.validation.Compliant;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class ActValidationAutoConfigurationTest {

    private static final StatedIn<RemediesClause> REMEDIES =
            Acts.rodezEnt2024().remedies().orElseThrow();

    private static final Decision FAR_COURT = Acts.rodezEnt2024().toBuilder()
            .remedies(new StatedIn<>(
                    REMEDIES.article(),
                    REMEDIES.value().toBuilder()
                            .court(new AdministrativeCourt("Lille"))
                            .build()))
            .build();

    private static final Act FORGOTTEN = Acts.withFault("report.overdue", 42);

    record Challenge(@AppealOpen Act act) {}

    record Kept(@Compliant(failOn = Severity.INFO) Act act) {}

    record Folder(@Compliant Decision decision) {}

    record Dossier(
            @Compliant Decision decision,
            @jakarta.validation.constraints.NotNull String school) {}

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(ActValidationAutoConfiguration.class, ValidationAutoConfiguration.class));

    @Test
    void validator_asksTheChecksOfAnAct() {
        runner.run(context -> assertThat(context.getBean(Validator.class).validate(FAR_COURT))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString("remedies.value.court")));
    }

    @Test
    void validator_asksThemOfAnActInABean_too() {
        runner.run(context -> assertThat(context.getBean(Validator.class).validate(new Folder(FAR_COURT)))
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getPropertyPath()).hasToString("decision.remedies.value.court")));
    }

    @Test
    void validator_asksThemBesideOtherConstraints() {
        runner.run(context -> assertThat(context.getBean(Validator.class).validate(new Dossier(FAR_COURT, null)))
                .hasSize(2));
    }

    @Test
    void validator_doesNotAskThem_ifItIsToldSo() {
        runner.withPropertyValues("actes-locaux.validate-acts=false")
                .run(context -> assertThat(context.getBean(Validator.class).validate(FAR_COURT))
                        .isEmpty());
    }

    @Test
    void today_isThatOfTheClockOfTheApplication() {
        Challenge challenge = new Challenge(Acts.rodezEnt2024());
        runner.withBean(Clock.class, () -> Clock.fixed(Instant.parse("2024-08-05T12:00:00Z"), ZoneOffset.UTC))
                .run(context -> assertThat(context.getBean(Validator.class).validate(challenge))
                        .isEmpty());
        runner.withBean(Clock.class, () -> Clock.fixed(Instant.parse("2024-08-06T12:00:00Z"), ZoneOffset.UTC))
                .run(context -> assertThat(context.getBean(Validator.class).validate(challenge))
                        .hasSize(1));
    }

    @Test
    void checks_lookFromTheDayOfTheContextOfTheApplication() {
        runner.run(context -> assertThat(context.getBean(Validator.class).validate(new Kept(FORGOTTEN)))
                .isEmpty());
        runner.withBean(LegalContext.class, () -> LegalContext.standard().asOf(LocalDate.of(2060, 1, 1)))
                .run(context -> assertThat(context.getBean(Validator.class).validate(new Kept(FORGOTTEN)))
                        .isNotEmpty());
    }

    @Test
    void configuration_stepsBack_withoutHibernateValidator() {
        runner.withClassLoader(new FilteredClassLoader("org.hibernate.validator"))
                .run(context -> assertThat(context).doesNotHaveBean(ActValidationAutoConfiguration.class));
    }
}
