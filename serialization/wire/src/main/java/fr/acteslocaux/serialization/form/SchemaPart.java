package fr.acteslocaux.serialization.form;

import fr.acteslocaux.serialization.wire.JsonTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of the schema of a type, for those who describe types otherwise than in JSON Schema. What is inside a property that is
 * an object itself, the schema alone says.
 */
public final class SchemaPart {

    private static final String REFERENCE = "#/$defs/";

    /** What a value is in JSON. */
    public enum Kind {
        /** A string. */
        TEXT,
        /** A string that is a day. */
        DAY,
        /** A number without decimals. */
        WHOLE_NUMBER,
        /** True or false. */
        TRUTH,
        /** An array. */
        LIST,
        /** An object. */
        OBJECT,
        /** One of several of these. */
        ANY
    }

    /**
     * A property of an object.
     *
     * @param name  its name
     * @param isRequired  whether every object has it
     * @param value  what it holds
     */
    public record Property(String name, boolean isRequired, SchemaPart value) {}

    private final JsonTree.ObjectNode schema;
    private final JsonTree.ObjectNode definitions;

    private SchemaPart(JsonTree schema, JsonTree.ObjectNode definitions) {
        this.definitions = definitions;
        this.schema = resolved(asObject(schema), definitions);
    }

    static SchemaPart of(JsonTree document) {
        return new SchemaPart(
                document, asObject(asObject(document).find("$defs").orElseThrow()));
    }

    private static JsonTree.ObjectNode resolved(JsonTree.ObjectNode schema, JsonTree.ObjectNode definitions) {
        return text(schema, "$ref")
                .map(reference -> asObject(definitions
                        .find(reference.substring(REFERENCE.length()))
                        .orElseThrow()))
                .orElse(schema);
    }

    /**
     * Returns what the value is.
     *
     * @return the kind
     */
    public Kind kind() {
        if (!constants().isEmpty()) {
            return Kind.TEXT;
        }
        return switch (text(schema, "type").orElse("")) {
            case "string" -> text(schema, "format").filter("date"::equals).isPresent() ? Kind.DAY : Kind.TEXT;
            case "integer" -> Kind.WHOLE_NUMBER;
            case "boolean" -> Kind.TRUTH;
            case "array" -> Kind.LIST;
            case "object" -> Kind.OBJECT;
            default -> Kind.ANY;
        };
    }

    /**
     * Returns the only texts that the value may be.
     *
     * @return the texts; none if it is no text, or any
     */
    public Set<String> constants() {
        Stream<JsonTree> constants = Stream.concat(schema.find("const").stream(), items("enum"));
        return constants
                .filter(JsonTree.TextNode.class::isInstance)
                .map(constant -> ((JsonTree.TextNode) constant).text())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns what an object holds.
     *
     * @return its properties, in order; none if it is no object
     */
    public List<Property> properties() {
        Set<JsonTree> required = items("required").collect(Collectors.toUnmodifiableSet());
        return schema.find("properties").stream()
                .flatMap(properties -> asObject(properties).members().stream())
                .map(member -> new Property(
                        member.name(),
                        required.contains(new JsonTree.TextNode(member.name())),
                        new SchemaPart(member.value(), definitions)))
                .toList();
    }

    private Stream<JsonTree> items(String keyword) {
        return schema.find(keyword).stream().flatMap(list -> ((JsonTree.ArrayNode) list).items().stream());
    }

    private static Optional<String> text(JsonTree.ObjectNode schema, String keyword) {
        return schema.find(keyword).map(text -> ((JsonTree.TextNode) text).text());
    }

    private static JsonTree.ObjectNode asObject(JsonTree schema) {
        return (JsonTree.ObjectNode) schema;
    }
}
