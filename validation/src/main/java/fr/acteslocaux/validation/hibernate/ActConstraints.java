package fr.acteslocaux.validation.hibernate;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.validation.CompliancePolicy;
import fr.acteslocaux.validation.Compliant;
import fr.acteslocaux.validation.Stages;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;

/**
 * Puts {@link Compliant} on acts and conventions: {@code validator.validate(decision)} asks the policy of the stage that the
 * decision has reached, {@code validator.validate(decision, Stages.Published.class)} that of published acts.
 * <p>
 * Hibernate Validator takes it from its property {@code hibernate.validator.constraint_mapping_contributors}, which names this
 * class.
 */
public final class ActConstraints implements ConstraintMappingContributor {

    private static final Map<Class<?>, CompliancePolicy> POLICIES = Map.of(
            Default.class, CompliancePolicy.REACHED,
            Stages.Draft.class, CompliancePolicy.DRAFT,
            Stages.Signed.class, CompliancePolicy.SIGNED,
            Stages.Transmitted.class, CompliancePolicy.TRANSMITTED,
            Stages.Published.class, CompliancePolicy.PUBLISHED,
            Stages.Archived.class, CompliancePolicy.ARCHIVED);

    /** Makes the contributor; Hibernate Validator does. */
    public ActConstraints() {}

    @Override
    public void createConstraintMappings(ConstraintMappingBuilder builder) {
        ConstraintMapping mapping = builder.addConstraintMapping();
        for (Class<?> type : List.of(Decision.class, Deliberation.class, Order.class, Convention.class)) {
            var constraints = mapping.type(type);
            POLICIES.forEach((group, policy) -> constraints.constraint(new GenericConstraintDef<>(Compliant.class)
                    .param("policy", policy)
                    .groups(group)));
        }
    }
}
