package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.text.Malformation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of several objects, told apart by their property {@code type}.
 *
 * @param <T>  the type that all have in common
 */
public final class UnionForm<T> extends WireForm<T> {

    /** The property that tells the variants apart. */
    public static final String DISCRIMINATOR = "type";

    private final String name;
    private final List<Variant<T, ?>> variants;

    private UnionForm(String name, List<Variant<T, ?>> variants) {
        this.name = name;
        this.variants = variants;
    }

    private record Variant<T, V extends T>(Class<V> type, String tag, ObjectForm<V> form) {

        JsonTree write(T value) {
            return form.write(type.cast(value));
        }

        Optional<T> read(JsonTree tree, Reading reading) {
            return form.read(tree, reading).map(value -> value);
        }
    }

    /**
     * Begins to declare a union.
     *
     * @param <T>  the type that all variants have in common
     * @param name  the name of the form in the schema
     * @return a union without variants
     */
    public static <T> UnionForm<T> named(String name) {
        return new UnionForm<>(name, List.of());
    }

    /**
     * Declares a variant.
     *
     * @param <V>  the type of the variant
     * @param type  the class of the variant
     * @param form  how it is written, with a constant for the property {@code type}
     * @return the union with it
     */
    public <V extends T> UnionForm<T> with(Class<V> type, ObjectForm<V> form) {
        List<Variant<T, ?>> more = new ArrayList<>(variants);
        more.add(new Variant<>(type, form.constant(DISCRIMINATOR).orElseThrow(), form));
        return new UnionForm<>(name, more);
    }

    @Override
    public JsonTree write(T value) {
        return variants.stream()
                .filter(variant -> variant.type().isInstance(value))
                .findFirst()
                .orElseThrow()
                .write(value);
    }

    @Override
    Optional<T> read(JsonTree tree, Reading reading) {
        if (!(tree instanceof JsonTree.ObjectNode object)) {
            return wrongType(tree, "object", reading);
        }
        Optional<JsonTree> tag = object.find(DISCRIMINATOR);
        if (tag.isEmpty()) {
            reading.report(object.place(), ProblemTexts.of("missing-property", DISCRIMINATOR));
            return Optional.empty();
        }
        if (!(tag.get() instanceof JsonTree.TextNode text)) {
            return wrongType(tag.get(), "string", reading.at(DISCRIMINATOR));
        }
        Optional<Variant<T, ?>> found = variants.stream()
                .filter(variant -> variant.tag().equals(text.text()))
                .findFirst();
        if (found.isEmpty()) {
            String tags = String.join(", ", variants.stream().map(Variant::tag).toList());
            reading.at(DISCRIMINATOR)
                    .report(text.place(), ProblemTexts.of("unknown-choice", Malformation.quoted(text.text()), tags));
            return Optional.empty();
        }
        return found.get().read(tree, reading);
    }

    @Override
    JsonTree schema(SchemaWriter schemas) {
        return schemas.reference(
                name,
                () -> SchemaWriter.object(
                        "oneOf",
                        new JsonTree.ArrayNode(variants.stream()
                                .map(variant -> variant.form().schema(schemas))
                                .toList())));
    }
}
