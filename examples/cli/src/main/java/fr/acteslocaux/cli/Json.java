package fr.acteslocaux.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Step;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.text.Language;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The JSON that answers have in common. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String line(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("A tree could not be written", impossible);
        }
    }

    static void putDeadline(ObjectNode target, Deadline deadline, Language language) {
        target.put("status", Deadlines.statusOf(deadline));
        putDay(target, "lastDay", deadline.lastDay());
        putDay(target, "safeDay", deadline.safeDay());
        target.put("debated", deadline.isDebated());
        target.set("waitsFor", facts(deadline.waitsFor()));
        target.set("steps", steps(deadline.steps(), language));
    }

    static void putDay(ObjectNode target, String name, Optional<LocalDate> day) {
        target.put(name, day.map(LocalDate::toString).orElse(null));
    }

    static ArrayNode facts(List<Fact> facts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        facts.forEach(fact -> array.add(fact.id()));
        return array;
    }

    static ArrayNode sources(Collection<LegalSource> sources) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        sources.forEach(source -> array.add(source.citation()));
        return array;
    }

    static ArrayNode steps(List<? extends Step<?>> steps, Language language) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Step<?> step : steps) {
            array.addObject()
                    .put("rule", step.reason().rule())
                    .put("before", step.before().toString())
                    .put("after", step.after().toString())
                    .put("text", Explanations.sentence(language, step))
                    .<ObjectNode>set("sources", sources(step.reason().sources()))
                    .put("standing", step.reason().standing().name().toLowerCase(Locale.ROOT));
        }
        return array;
    }
}
