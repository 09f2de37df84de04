package fr.acteslocaux.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.serialization.databind.ActesLocauxModule;
import fr.acteslocaux.text.Language;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The JSON that answers have in common. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ActesLocauxModule()).build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Writes a tree, or a value of the library. */
    static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("A value could not be written", impossible);
        }
    }

    /** Makes a tree of a value of the library. */
    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Reads the objects that a command answered, one a line. */
    static List<JsonNode> trees(String lines) {
        return lines.lines()
                .map(line -> {
                    try {
                        return MAPPER.readTree(line);
                    } catch (JsonProcessingException impossible) {
                        throw new UncheckedIOException("An answer could not be read", impossible);
                    }
                })
                .toList();
    }

    static void putDay(ObjectNode target, String name, Optional<LocalDate> day) {
        target.put(name, day.map(LocalDate::toString).orElse(null));
    }

    static ArrayNode sources(Collection<LegalSource> sources, Language language) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        sources.forEach(source -> array.add(source.in(language)));
        return array;
    }
}
