package fr.acteslocaux.serialization.wire;

import java.util.List;
import java.util.Optional;

/**
 * True or false. What may be unknown too is an optional property.
 */
public final class BooleanForm extends WireForm<Boolean> {

    private BooleanForm() {}

    /**
     * Declares a truth value.
     *
     * @return the form
     */
    public static BooleanForm of() {
        return new BooleanForm();
    }

    @Override
    public JsonTree write(Boolean value) {
        return new JsonTree.BooleanNode(value);
    }

    @Override
    Optional<Boolean> read(JsonTree tree, Reading reading) {
        return tree instanceof JsonTree.BooleanNode node
                ? Optional.of(node.value())
                : wrongType(tree, "boolean", reading);
    }

    @Override
    JsonTree schema(SchemaWriter schemas) {
        return SchemaWriter.typed("boolean", List.of());
    }
}
