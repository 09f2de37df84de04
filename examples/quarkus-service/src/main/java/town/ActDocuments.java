package town;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.acteslocaux.serialization.databind.ActesLocauxModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Teaches the mapper of Quarkus, which looks for no modules, the documents of acts; the sentences of timelines are French. */
@Singleton
public class ActDocuments implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new ActesLocauxModule()).setLocale(Locale.FRANCE);
    }
}
