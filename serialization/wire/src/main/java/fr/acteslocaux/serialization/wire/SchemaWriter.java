package fr.acteslocaux.serialization.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Writes a JSON Schema in which each named form is defined once. */
final class SchemaWriter {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, JsonTree> definitions = new TreeMap<>();
    private final Set<WireForm<?>> defined = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Descriptions words;

    SchemaWriter(Descriptions words) {
        this.words = words;
    }

    JsonTree document(String id, String title, WireForm<?> form) {
        JsonTree reference = form.schema(this);
        List<JsonTree.Member> members = new ArrayList<>();
        members.add(new JsonTree.Member("$schema", new JsonTree.TextNode(DRAFT)));
        members.add(new JsonTree.Member("$id", new JsonTree.TextNode(id)));
        members.add(new JsonTree.Member("title", new JsonTree.TextNode(title)));
        members.addAll(((JsonTree.ObjectNode) reference).members());
        members.add(new JsonTree.Member(
                "$defs",
                new JsonTree.ObjectNode(definitions.entrySet().stream()
                        .map(entry -> new JsonTree.Member(entry.getKey(), entry.getValue()))
                        .toList())));
        return new JsonTree.ObjectNode(members);
    }

    /** Refers to a named form, and defines it the first time. A form may refer to itself, but two may not share a name. */
    JsonTree reference(String name, String family, WireForm<?> form, Supplier<JsonTree.ObjectNode> definition) {
        if (defined.add(form)) {
            JsonTree current = described(definition.get(), name, family);
            JsonTree previous = definitions.putIfAbsent(name, current);
            if (previous != null && !previous.equals(current)) {
                throw new IllegalStateException("Two different forms are named '" + name + "'");
            }
        }
        return object("$ref", new JsonTree.TextNode("#/$defs/" + name));
    }

    /** Adds the words of the first key that has any. */
    JsonTree described(JsonTree schema, String... keys) {
        List<JsonTree.Member> members = ((JsonTree.ObjectNode) schema).members();
        return Arrays.stream(keys)
                .flatMap(key -> words.of(key).stream())
                .findFirst()
                .<JsonTree>map(description ->
                        new JsonTree.ObjectNode(and(members, "description", new JsonTree.TextNode(description))))
                .orElse(schema);
    }

    static JsonTree.ObjectNode object(String keyword, JsonTree value) {
        return new JsonTree.ObjectNode(List.of(new JsonTree.Member(keyword, value)));
    }

    static JsonTree.ObjectNode typed(String type, List<JsonTree.Member> more) {
        List<JsonTree.Member> members = new ArrayList<>();
        members.add(new JsonTree.Member("type", new JsonTree.TextNode(type)));
        members.addAll(more);
        return new JsonTree.ObjectNode(members);
    }

    static List<JsonTree.Member> and(List<JsonTree.Member> members, String keyword, JsonTree value) {
        List<JsonTree.Member> more = new ArrayList<>(members);
        more.add(new JsonTree.Member(keyword, value));
        return List.copyOf(more);
    }
}
