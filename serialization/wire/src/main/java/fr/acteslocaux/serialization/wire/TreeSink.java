package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a tree of what is written. */
final class TreeSink implements JsonSink {

    /** An object or array that is still open. */
    private static final class Open {

        private final List<JsonTree.Member> members = new ArrayList<>();
        private final List<JsonTree> items = new ArrayList<>();
        private @Nullable String name;
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable JsonTree whole;

    JsonTree tree() {
        return Objects.requireNonNull(whole, "whole");
    }

    private void add(JsonTree value) {
        Open parent = open.peek();
        if (parent == null) {
            whole = value;
        } else if (parent.name == null) {
            parent.items.add(value);
        } else {
            parent.members.add(new JsonTree.Member(parent.name, value));
            parent.name = null;
        }
    }

    @Override
    public void startObject() {
        open.push(new Open());
    }

    @Override
    public void endObject() {
        add(new JsonTree.ObjectNode(open.pop().members));
    }

    @Override
    public void startArray() {
        open.push(new Open());
    }

    @Override
    public void endArray() {
        add(new JsonTree.ArrayNode(open.pop().items));
    }

    @Override
    public void name(String name) {
        Objects.requireNonNull(open.peek()).name = name;
    }

    @Override
    public void text(String text) {
        add(new JsonTree.TextNode(text));
    }

    @Override
    public void number(int number) {
        add(new JsonTree.NumberNode(number));
    }

    @Override
    public void number(String literal) {
        add(new JsonTree.NumberNode(literal, Place.NONE));
    }

    @Override
    public void truth(boolean truth) {
        add(new JsonTree.BooleanNode(truth));
    }

    @Override
    public void nothing() {
        add(new JsonTree.NullNode(Place.NONE));
    }
}
