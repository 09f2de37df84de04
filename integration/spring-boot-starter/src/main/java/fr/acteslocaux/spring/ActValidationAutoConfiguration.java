package fr.acteslocaux.spring;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.validation.hibernate.ActConstraints;
import java.time.Clock;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * Makes {@code @Valid Decision} ask {@link fr.acteslocaux.validation.Compliant}, unless {@value #VALIDATE_ACTS} is false.
 * <p>
 * The validator takes its day from the {@link Clock} of the application, and the law and the calendar from its
 * {@link LegalContext}, where there is one such bean.
 */
@AutoConfiguration
@ConditionalOnClass({HibernateValidator.class, ValidationConfigurationCustomizer.class})
public class ActValidationAutoConfiguration {

    /** The property that lets whole acts be validated; it is true if it is absent. */
    public static final String VALIDATE_ACTS = "actes-locaux.validate-acts";

    private static final String CONTRIBUTORS = "hibernate.validator.constraint_mapping_contributors";

    /** Makes the configuration; Spring does. */
    public ActValidationAutoConfiguration() {}

    @Bean
    @ConditionalOnBooleanProperty(name = VALIDATE_ACTS, matchIfMissing = true)
    ValidationConfigurationCustomizer actesLocauxActConstraints() {
        return configuration -> configuration.addProperty(CONTRIBUTORS, ActConstraints.class.getName());
    }

    @Bean
    ValidationConfigurationCustomizer actesLocauxContext(
            ObjectProvider<Clock> clock, ObjectProvider<LegalContext> context) {
        return configuration -> {
            clock.ifUnique(unique -> configuration.clockProvider(() -> unique));
            if (configuration instanceof HibernateValidatorConfiguration hibernate) {
                context.ifUnique(hibernate::constraintValidatorPayload);
            }
        };
    }
}
