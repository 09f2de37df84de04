package fr.acteslocaux.serialization.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list, written as an array.
 *
 * @param <E>  the type of the items
 */
public final class ListForm<E> extends WireForm<List<E>> {

    private final WireForm<E> item;

    private ListForm(WireForm<E> item) {
        this.item = item;
    }

    /**
     * Declares a list.
     *
     * @param <E>  the type of the items
     * @param item  how each item is written
     * @return the form
     */
    public static <E> ListForm<E> of(WireForm<E> item) {
        return new ListForm<>(item);
    }

    @Override
    public JsonTree write(List<E> value) {
        return new JsonTree.ArrayNode(value.stream().map(item::write).toList());
    }

    @Override
    Optional<List<E>> read(JsonTree tree, Reading reading) {
        if (!(tree instanceof JsonTree.ArrayNode array)) {
            return wrongType(tree, "array", reading);
        }
        List<E> items = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            item.read(array.items().get(i), reading.at(i)).ifPresent(items::add);
        }
        return items.size() == array.items().size() ? Optional.of(List.copyOf(items)) : Optional.empty();
    }

    @Override
    JsonTree schema(SchemaWriter schemas) {
        return SchemaWriter.typed("array", List.of(new JsonTree.Member("items", item.schema(schemas))));
    }
}
