package fr.acteslocaux.jpa;

import java.util.List;

/**
 * The converters as classes, for who makes a persistence unit by program. EclipseLink wants them so; for Hibernate ORM the mapping
 * file {@code META-INF/actes-locaux-orm.xml} names the same.
 */
public final class Converters {

    /** All of them. */
    public static final List<Class<?>> ALL = List.of(
            ActConverter.class,
            ActIdentifierConverter.class,
            ActMatterConverter.class,
            ActNatureConverter.class,
            ActNumberConverter.class,
            AmountConverter.class,
            CommuneCodeConverter.class,
            DecisionConverter.class,
            DeliberationConverter.class,
            DepartmentCodeConverter.class,
            EurosConverter.class,
            LegalReferenceConverter.class,
            LegalReferencesConverter.class,
            LengthConverter.class,
            OrderConverter.class,
            PercentageConverter.class,
            SchoolYearConverter.class,
            SirenConverter.class,
            SiretConverter.class,
            TransmissionNumberConverter.class,
            UaiConverter.class,
            UnitPriceConverter.class);

    private Converters() {}
}
