package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.message.FormatFaults;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of a few constants, each written as a string.
 *
 * @param <T>  the type of the constants
 */
public final class ChoiceForm<T> extends WireForm<T> {

    private final Map<String, T> byName = new LinkedHashMap<>();
    private final Map<T, String> names = new HashMap<>();

    private ChoiceForm(List<T> constants, Function<? super T, String> name) {
        for (T constant : constants) {
            String written = name.apply(constant);
            names.put(constant, written);
            if (byName.put(written, constant) != null) {
                throw new IllegalArgumentException("Two constants are written \"" + written + "\"");
            }
        }
    }

    /**
     * Declares the constants.
     *
     * @param <T>  the type of the constants
     * @param constants  the constants
     * @param name  how each is written
     * @return the form
     */
    public static <T> ChoiceForm<T> of(List<T> constants, Function<? super T, String> name) {
        return new ChoiceForm<>(constants, name);
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public void push(T value, JsonSink sink) {
        sink.text(Objects.requireNonNull(names.get(value), "value"));
    }

    @Override
    T pull(JsonSource source) {
        NotReadQuickly.unless(source.current() == JsonSource.Token.TEXT);
        return NotReadQuickly.unlessNull(byName.get(source.text()));
    }

    @Override
    Optional<T> read(JsonTree tree, Reading reading) {
        if (!(tree instanceof JsonTree.TextNode node)) {
            return wrongType(tree, "string", reading);
        }
        Optional<T> constant = Optional.ofNullable(byName.get(node.text()));
        if (constant.isEmpty()) {
            reading.report(
                    tree.place(),
                    ProblemText.of(
                            "unknown-choice", FormatFaults.quoted(node.text()), String.join(", ", byName.keySet())));
        }
        return constant;
    }

    @Override
    JsonTree schema(SchemaWriter schemas) {
        return SchemaWriter.object(
                "enum",
                new JsonTree.ArrayNode(byName.keySet().stream()
                        .<JsonTree>map(JsonTree.TextNode::new)
                        .toList()));
    }
}
