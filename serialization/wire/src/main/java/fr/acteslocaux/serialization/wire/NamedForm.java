package fr.acteslocaux.serialization.wire;

import java.util.Optional;

/** A form with a name, under which schemas define it once; it reads and writes as the form does. */
final class NamedForm<T> extends WireForm<T> {

    private final String name;
    private final WireForm<T> form;

    NamedForm(String name, WireForm<T> form) {
        this.name = name;
        this.form = form;
    }

    @Override
    public boolean isText() {
        return form.isText();
    }

    @Override
    public Optional<String> name() {
        return Optional.of(name);
    }

    @Override
    public void push(T value, JsonSink sink) {
        form.push(value, sink);
    }

    @Override
    T pull(JsonSource source) {
        return form.pull(source);
    }

    @Override
    Optional<T> read(JsonTree tree, Reading reading) {
        return form.read(tree, reading);
    }

    @Override
    JsonTree schema(SchemaWriter schemas) {
        return schemas.reference(name, name, this, () -> (JsonTree.ObjectNode) form.schema(schemas));
    }
}
