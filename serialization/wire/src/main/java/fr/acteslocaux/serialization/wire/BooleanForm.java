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
    public void push(Boolean value, JsonSink sink) {
        sink.truth(value);
    }

    @Override
    Boolean pull(JsonSource source) {
        NotReadQuickly.unless(source.current() == JsonSource.Token.TRUE || source.current() == JsonSource.Token.FALSE);
        return source.current() == JsonSource.Token.TRUE;
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
