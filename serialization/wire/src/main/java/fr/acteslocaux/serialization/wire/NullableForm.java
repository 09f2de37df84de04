package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.Place;
import java.util.List;
import java.util.Optional;

/** A value that may be unknown, and is null then. */
final class NullableForm<T> extends WireForm<Optional<T>> {

    private final WireForm<T> form;

    NullableForm(WireForm<T> form) {
        this.form = form;
    }

    @Override
    public JsonTree write(Optional<T> value) {
        return value.map(form::write).orElseGet(() -> new JsonTree.NullNode(Place.NONE));
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
