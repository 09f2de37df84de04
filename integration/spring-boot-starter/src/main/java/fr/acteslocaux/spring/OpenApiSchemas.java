package fr.acteslocaux.spring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.jackson3.TypeSchemas;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The schemas of the library in the words of OpenAPI, 3.1 or 3.0.
 */
final class OpenApiSchemas {

    private static final String DEFINITIONS = "$defs";

    private final boolean isOpenapi31;
    private final ObjectMapper mapper;

    OpenApiSchemas(boolean isOpenapi31) {
        this.isOpenapi31 = isOpenapi31;
        this.mapper = isOpenapi31 ? Json31.mapper() : Json.mapper();
    }

    boolean isOpenapi31() {
        return isOpenapi31;
    }

    /**
     * The schema of a type.
     *
     * @param name  which of the definitions it is
     * @param definitions  it and those that it refers to, as schemas of the whole description
     */
    record Described(String name, Map<String, ObjectNode> definitions) {

        ObjectNode itself() {
            return Objects.requireNonNull(definitions.get(name), name);
        }
    }

    Optional<Described> of(Class<?> type) {
        return TypeSchemas.of(type).map(this::described);
    }

    private Described described(String document) {
        ObjectNode schema = read(document.replace("#/" + DEFINITIONS + "/", Components.COMPONENTS_SCHEMAS_REF));
        Map<String, ObjectNode> definitions = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> definition : schema.get(DEFINITIONS).properties()) {
            definitions.put(definition.getKey(), (ObjectNode) definition.getValue());
        }
        String reference = schema.get("$ref").textValue();
        return new Described(reference.substring(Components.COMPONENTS_SCHEMAS_REF.length()), definitions);
    }

    private ObjectNode read(String document) {
        try {
            return (ObjectNode) mapper.readTree(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A schema of the library is not JSON", impossible);
        }
    }

    Schema<?> written(ObjectNode schema) {
        if (!isOpenapi31) {
            OlderOpenApi.adapt(schema);
        }
        try {
            return mapper.treeToValue(schema, Schema.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A schema of the library is none of OpenAPI", impossible);
        }
    }
}
