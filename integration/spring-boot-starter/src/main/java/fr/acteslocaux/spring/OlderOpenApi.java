package fr.acteslocaux.spring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Says in OpenAPI 3.0, which has an older draft of JSON Schema, what it lacks: constants, several examples, null. */
final class OlderOpenApi {

    private OlderOpenApi() {}

    static void adapt(JsonNode tree) {
        tree.forEach(OlderOpenApi::adapt);
        if (!(tree instanceof ObjectNode schema)) {
            return;
        }
        if (schema.path("const").isTextual()) {
            schema.putArray("enum").add(schema.remove("const"));
        }
        if (schema.path("examples").isArray()) {
            schema.set("example", schema.remove("examples").get(0));
        }
        if (schema.path("anyOf") instanceof ArrayNode choices && choices.size() == 2 && isNull(choices.get(1))) {
            choices.remove(1);
            schema.put("nullable", true);
        }
    }

    private static boolean isNull(JsonNode schema) {
        return schema.path("type").asText().equals("null");
    }
}
