package fr.acteslocaux.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.testing.Acts;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceConfiguration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mapping file is named in a {@code persistence.xml}, and nothing else says how values are kept. */
class PersistenceXmlTest {

    private static final Map<String, String> DATABASE = Map.of(
            PersistenceConfiguration.JDBC_URL,
            System.getProperty("acteslocaux.database"),
            PersistenceConfiguration.SCHEMAGEN_DATABASE_ACTION,
            "drop-and-create");

    @ParameterizedTest
    @ValueSource(strings = {"hibernate", "eclipselink"})
    void mappingFileNamedThere_appliesTheConverters(String unit) {
        Dossier dossier = new Dossier();
        dossier.id = 1;
        dossier.school = Uai.parse("0120612A");
        dossier.euros = Euros.parse("24428.20");
        dossier.decision = Acts.rodezEnt2024();
        try (EntityManagerFactory factory = Persistence.createEntityManagerFactory(unit, DATABASE);
                EntityManager kept = factory.createEntityManager()) {
            kept.getTransaction().begin();
            kept.persist(dossier);
            kept.flush();
            kept.clear();
            assertThat(kept.find(Dossier.class, 1L)).usingRecursiveComparison().isEqualTo(dossier);
            assertThat(kept.createNativeQuery("select school from Dossier").getSingleResult())
                    .isEqualTo("0120612A");
            kept.getTransaction().rollback();
        }
    }
}
