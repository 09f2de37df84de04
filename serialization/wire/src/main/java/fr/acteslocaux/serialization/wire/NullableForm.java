package fr.acteslocaux.serialization.wire;

import java.util.List;
import java.util.Optional;

/** A value that may be unknown, and is null then. */
final class NullableForm<T> extends WireForm<Optional<T>> {

    private final WireForm<T> form;

    NullableForm(WireForm<T> form) {
        this.form = form;
    }

    @Override
    public void push(Optional<T> value, JsonSink sink) {
        if (value.isPresent()) {
            form.push(value.get(), sink);
        } else {
            sink.nothing();
        }
    }

    @Override
    Optional<T> pull(JsonSource source) {
        return source.current() == JsonSource.Token.NULL ? Optional.empty() : Optional.of(form.pull(source));
    }

    @Override
    Optional<Optional<T>> read(JsonTree tree, Reading reading) {
        if (tree instanceof JsonTree.NullNode) {
            return Optional.of(Optional.empty());
        }
        Optional<T> value = form.read(tree, reading);
        return value.isPresent() ? Optional.of(value) : Optional.empty();
    }

    @Override
    JsonTree schema(SchemaWriter schemas) {
        return SchemaWriter.object(
                "anyOf",
                new JsonTree.ArrayNode(
                        List.of(form.schema(schemas), SchemaWriter.object("type", new JsonTree.TextNode("null")))));
    }
}
