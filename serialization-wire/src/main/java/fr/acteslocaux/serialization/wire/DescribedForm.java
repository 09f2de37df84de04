package fr.acteslocaux.serialization.wire;

import java.util.List;
import java.util.Optional;

/** A form with words for the readers of the schema; it reads and writes as the form does. */
final class DescribedForm<T> extends WireForm<T> {

    private final WireForm<T> form;
    private final String french;
    private final String english;

    DescribedForm(WireForm<T> form, String french, String english) {
        this.form = form;
        this.french = french;
        this.english = english;
    }

    @Override
    public boolean isText() {
        return form.isText();
    }

    @Override
    public JsonTree write(T value) {
        return form.write(value);
    }

    @Override
    Optional<T> read(JsonTree tree, Reading reading) {
        return form.read(tree, reading);
    }

    @Override
    JsonTree schema(SchemaWriter schemas) {
        List<JsonTree.Member> members = ((JsonTree.ObjectNode) form.schema(schemas)).members();
        return new JsonTree.ObjectNode(
                SchemaWriter.and(members, "description", SchemaWriter.bilingual(french, english)));
    }
}
