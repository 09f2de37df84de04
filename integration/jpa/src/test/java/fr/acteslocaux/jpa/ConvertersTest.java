package fr.acteslocaux.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.Percentage;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.testing.Acts;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same for both providers, on the database that {@code acteslocaux.database} names. */
class ConvertersTest {

    private static final String HIBERNATE = "org.hibernate.jpa.HibernatePersistenceProvider";
    private static final String ECLIPSELINK = "org.eclipse.persistence.jpa.PersistenceProvider";

    private static final String DATABASE = System.getProperty("acteslocaux.database");

    private static Dossier dossier() {
        Dossier dossier = new Dossier();
        dossier.id = 1;
        dossier.school = Uai.parse("0120612A");
        dossier.siren = Siren.parse("211202023");
        dossier.siret = Siret.parse("21120202300019");
        dossier.commune = CommuneCode.parse("2A004");
        dossier.department = DepartmentCode.parse("2A");
        dossier.number = ActNumber.parse("DEC2024/0126");
        dossier.transmissionNumber = TransmissionNumber.parse("DEC20240126");
        dossier.nature = ActNature.AU;
        dossier.matter = ActMatter.parse("8.1");
        dossier.identifier = ActIdentifier.parse("012-211202023-20240603-DEC20240126-AU");
        dossier.reference = LegalReference.parse("CGCT L.2122-22 4°");
        dossier.references = LegalReferences.parse("CGCT L.2131-1 à L.2131-11");
        dossier.amount = Amount.parse("24428.25 € TTC");
        dossier.euros = Euros.parse("24428.20");
        dossier.rate = Percentage.parse("3.45");
        dossier.price = UnitPrice.parse("45 € TTC/élève");
        dossier.schoolYear = SchoolYear.parse("2024-2025");
        dossier.length = Length.parse("P1Y6M");
        dossier.decision = Acts.rodezEnt2024();
        dossier.act = Acts.rodezEnt2024();
        return dossier;
    }

    @ParameterizedTest
    @ValueSource(strings = {HIBERNATE, ECLIPSELINK})
    void values_areReadAsTheyWereKept(String provider) {
        inDatabase(provider, kept -> {
            Dossier read = kept.find(Dossier.class, 1L);
            assertThat(read).usingRecursiveComparison().isEqualTo(dossier());
            assertThat(read).hasNoNullFieldsOrProperties();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {HIBERNATE, ECLIPSELINK})
    void nothing_isReadAsNothing(String provider) {
        inDatabase(provider, kept -> {
            Dossier nothing = new Dossier();
            nothing.id = 2;
            kept.persist(nothing);
            kept.flush();
            kept.clear();
            assertThat(kept.find(Dossier.class, 2L)).hasAllNullFieldsOrPropertiesExcept("id");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {HIBERNATE, ECLIPSELINK})
    void queries_askByValues(String provider) {
        inDatabase(provider, kept -> {
            assertThat(kept.createQuery(
                                    "select d from Dossier d where d.identifier = :identifier and d.school = :school"
                                            + " and d.schoolYear >= :year and d.euros > :least",
                                    Dossier.class)
                            .setParameter("identifier", ActIdentifier.parse("012-211202023-20240603-DEC20240126-AU"))
                            .setParameter("school", Uai.parse("0120612A"))
                            .setParameter("year", SchoolYear.parse("2023-2024"))
                            .setParameter("least", Euros.parse("9000"))
                            .getResultList())
                    .hasSize(1);
            assertThat(kept.createQuery("select d from Dossier d where d.school = :school", Dossier.class)
                            .setParameter("school", Uai.parse("0750652B"))
                            .getResultList())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {HIBERNATE, ECLIPSELINK})
    void columns_areReadableByOthers(String provider) {
        inDatabase(provider, kept -> {
            assertThat(asked(kept, "act_number")).isEqualTo("DEC2024/0126");
            assertThat(asked(kept, "amount")).isEqualTo("24428.25 € TTC");
            assertThat(asked(kept, "school_year")).isEqualTo("2024-2025");
            assertThat((BigDecimal) asked(kept, "sum(euros) + 0")).isEqualByComparingTo("24428.20");
        });
    }

    private static Object asked(EntityManager kept, String what) {
        return kept.createNativeQuery("select " + what + " from Dossier").getSingleResult();
    }

    @ParameterizedTest
    @ValueSource(strings = {HIBERNATE, ECLIPSELINK})
    void actThatSomebodyChangedInTheDatabase_isRefusedWithItsProblems(String provider) {
        inDatabase(provider, kept -> {
            kept.createNativeQuery("update Dossier set decision = replace(decision, '\"object\"', '\"objet\"')")
                    .executeUpdate();
            assertThatThrownBy(() -> kept.find(Dossier.class, 1L))
                    .hasStackTraceContaining("property \"object\" is missing")
                    .hasStackTraceContaining("unknown property \"objet\"");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {HIBERNATE, ECLIPSELINK})
    void identifierThatSomebodyChangedInTheDatabase_isRefused(String provider) {
        inDatabase(provider, kept -> {
            kept.createNativeQuery("update Dossier set school = '0120612B'").executeUpdate();
            assertThatThrownBy(() -> kept.find(Dossier.class, 1L))
                    .hasStackTraceContaining("expected 'A' after 0120612, found 'B'");
        });
    }

    private static void inDatabase(String provider, Consumer<EntityManager> question) {
        PersistenceConfiguration unit = new PersistenceConfiguration("town")
                .provider(provider)
                .mappingFile("META-INF/actes-locaux-orm.xml")
                .managedClass(Dossier.class)
                .property(PersistenceConfiguration.JDBC_URL, DATABASE)
                .property(PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION, "drop-and-create")
                .property("eclipselink.logging.level", "SEVERE")
                .property("eclipselink.weaving", "false")
                .property("eclipselink.cache.shared.default", "false");
        try (EntityManagerFactory factory = unit.createEntityManagerFactory();
                EntityManager kept = factory.createEntityManager()) {
            kept.getTransaction().begin();
            kept.persist(dossier());
            kept.flush();
            kept.clear();
            question.accept(kept);
            kept.getTransaction().rollback();
        }
    }
}
