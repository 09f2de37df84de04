package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.serialization.document.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

        void push(T value, JsonSink sink) {
            form.push(type.cast(value), sink);
        }

        T pull(JsonSource source, int constantsRead) {
            return form.pullFrom(source, constantsRead);
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
        String tag = form.constant(DISCRIMINATOR)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A variant of " + name + " needs a constant '" + DISCRIMINATOR + "'"));
        if (variants.stream().anyMatch(variant -> variant.tag().equals(tag))) {
            throw new IllegalArgumentException("Two variants of " + name + " have the type '" + tag + "'");
        }
        List<Variant<T, ?>> more = new ArrayList<>(variants);
        more.add(new Variant<>(type, tag, form));
        return new UnionForm<>(name, more);
    }

    /**
     * Returns how a variant is written.
     *
     * @param type  the class of the variant
     * @return its form, empty if there is no such variant
     */
    public Optional<WireForm<? extends T>> variant(Class<?> type) {
        return variants.stream()
                .filter(variant -> variant.type().equals(type))
                .<WireForm<? extends T>>map(Variant::form)
                .findFirst();
    }

    /**
     * Says that a document is one of another variant.
     *
     * @param expected  the class of the variant that it should be of
     * @param document  the document, which was read
     * @return the problem, where the document says what it is
     */
    public Problem otherThan(Class<?> expected, JsonTree document) {
        JsonTree.TextNode tag = (JsonTree.TextNode)
                ((JsonTree.ObjectNode) document).find(DISCRIMINATOR).orElseThrow();
        String tags = variants.stream()
                .filter(variant -> variant.type().equals(expected))
                .map(Variant::tag)
                .collect(Collectors.joining());
        ProblemText what = unknown(tag, tags);
        return new Problem("/" + DISCRIMINATOR, tag.place(), what.key(), what);
    }

    private static ProblemText unknown(JsonTree.TextNode tag, String expected) {
        return ProblemText.of("unknown-choice", FormatFaults.quoted(tag.text()), expected);
    }

    @Override
    public Optional<String> name() {
        return Optional.of(name);
    }

    @Override
    public void push(T value, JsonSink sink) {
        for (Variant<T, ?> variant : variants) {
            if (variant.type().isInstance(value)) {
                variant.push(value, sink);
                return;
            }
        }
        throw new IllegalArgumentException(value.getClass().getName() + " is no variant of " + name);
    }

    /** What tells the variants apart is usually written first, behind constants that all of them have. */
    @Override
    T pull(JsonSource source) {
        NotReadQuickly.unless(source.current() == JsonSource.Token.START_OBJECT);
        List<ObjectForm.Constant> shared = variants.get(0).form().constants();
        for (int before = 0; source.next() == JsonSource.Token.NAME; before++) {
            if (source.text().equals(DISCRIMINATOR)) {
                source.next();
                return variantOf(source, before).pull(source, before + 1);
            }
            NotReadQuickly.unless(before < shared.size());
            ObjectForm.pullConstant(shared.get(before), source);
        }
        throw new NotReadQuickly();
    }

    private Variant<T, ?> variantOf(JsonSource source, int constantsBefore) {
        NotReadQuickly.unless(source.current() == JsonSource.Token.TEXT);
        String tag = source.text();
        for (Variant<T, ?> variant : variants) {
            if (variant.tag().equals(tag)) {
                List<ObjectForm.Constant> constants = variant.form().constants();
                NotReadQuickly.unless(constants.size() > constantsBefore
                        && constants.get(constantsBefore).name().equals(DISCRIMINATOR)
                        && constants
                                .subList(0, constantsBefore)
                                .equals(variants.get(0).form().constants().subList(0, constantsBefore)));
                return variant;
            }
        }
        throw new NotReadQuickly();
    }

    @Override
    Optional<T> read(JsonTree tree, Reading reading) {
        if (!(tree instanceof JsonTree.ObjectNode object)) {
            return wrongType(tree, "object", reading);
        }
        if (ObjectForm.isOfOtherVersion(sharedConstants(), object, reading)) {
            return Optional.empty();
        }
        Optional<Variant<T, ?>> variant = variantOf(object, reading);
        if (variant.isEmpty()) {
            sharedConstants().forEach(constant -> ObjectForm.readConstant(constant, object, reading));
        }
        return variant.flatMap(found -> found.read(tree, reading));
    }

    private Optional<Variant<T, ?>> variantOf(JsonTree.ObjectNode object, Reading reading) {
        Optional<JsonTree> tag = object.find(DISCRIMINATOR);
        if (tag.isEmpty()) {
            reading.report(object.place(), ProblemText.of("missing-property", DISCRIMINATOR));
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
            reading.at(DISCRIMINATOR).report(text.place(), unknown(text, tags));
        }
        return found;
    }

    /** Returns what all variants say of themselves, such as the version: it is checked even where the type is unknown. */
    private List<ObjectForm.Constant> sharedConstants() {
        return variants.stream()
                .limit(1)
                .flatMap(variant -> variant.form().constants().stream())
                .filter(constant -> variants.stream()
                        .allMatch(variant -> variant.form().constants().contains(constant)))
                .filter(constant -> !constant.name().equals(DISCRIMINATOR))
                .toList();
    }

    @Override
    JsonTree schema(SchemaWriter schemas) {
        return schemas.reference(
                name,
                name,
                this,
                () -> SchemaWriter.object(
                        "oneOf",
                        new JsonTree.ArrayNode(variants.stream()
                                .map(variant -> variant.form().schema(schemas))
                                .toList())));
    }
}
