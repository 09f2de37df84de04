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
    private final int least;

    private ListForm(WireForm<E> item, int least) {
        this.item = item;
        this.least = least;
    }

    /**
     * Declares a list, which may be empty.
     *
     * @param <E>  the type of the items
     * @param item  how each item is written
     * @return the form
     */
    public static <E> ListForm<E> of(WireForm<E> item) {
        return new ListForm<>(item, 0);
    }

    /**
     * Declares how many items there must be.
     *
     * @param items  the least number of items
     * @return the form
     */
    public ListForm<E> atLeast(int items) {
        return new ListForm<>(item, items);
    }

    @Override
    public void push(List<E> value, JsonSink sink) {
        sink.startArray();
        for (E each : value) {
            item.push(each, sink);
        }
        sink.endArray();
    }

    @Override
    List<E> pull(JsonSource source) {
        NotReadQuickly.unless(source.current() == JsonSource.Token.START_ARRAY);
        List<E> items = new ArrayList<>();
        while (source.next() != JsonSource.Token.END_ARRAY) {
            items.add(item.pull(source));
        }
        NotReadQuickly.unless(items.size() >= least);
        return List.copyOf(items);
    }

    @Override
    Optional<List<E>> read(JsonTree tree, Reading reading) {
        if (!(tree instanceof JsonTree.ArrayNode array)) {
            return wrongType(tree, "array", reading);
        }
        int count = array.items().size();
        if (count < least) {
            reading.report(tree.place(), ProblemText.of("too-few-items", least, count));
        }
        List<E> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            item.read(array.items().get(i), reading.at(i)).ifPresent(items::add);
        }
        return count >= least && items.size() == count ? Optional.of(List.copyOf(items)) : Optional.empty();
    }

    @Override
    JsonTree schema(SchemaWriter schemas) {
        List<JsonTree.Member> members = List.of(new JsonTree.Member("items", item.schema(schemas)));
        return SchemaWriter.typed(
                "array", least == 0 ? members : SchemaWriter.and(members, "minItems", new JsonTree.NumberNode(least)));
    }
}
