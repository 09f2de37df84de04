package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.serialization.document.Place;
import java.util.List;
import java.util.Optional;

/**
 * A JSON document, whoever read it. Members keep their order, and may repeat a name. No text holds a lone surrogate, half of
 * a character: UTF-8 cannot write it.
 */
public sealed interface JsonTree {

    /**
     * Says whether UTF-8 can write a text.
     *
     * @param text  the text
     * @return false if it holds a lone surrogate
     */
    static boolean isWritable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int character = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(character)) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * Refuses a text that UTF-8 cannot write.
     *
     * @param text  the text
     * @throws IllegalArgumentException if it holds half of a character
     */
    static void requireWritable(String text) {
        if (!isWritable(text)) {
            throw new IllegalArgumentException("Text " + FormatFaults.quoted(text) + " holds a lone surrogate");
        }
    }

    /**
     * Returns where it begins.
     *
     * @return the place
     */
    Place place();

    /**
     * Writes the tree.
     *
     * @param sink  where it is written
     */
    default void push(JsonSink sink) {
        if (this instanceof ObjectNode object) {
            sink.startObject();
            for (Member member : object.members()) {
                sink.name(member.name());
                member.value().push(sink);
            }
            sink.endObject();
        } else if (this instanceof ArrayNode array) {
            sink.startArray();
            array.items().forEach(item -> item.push(sink));
            sink.endArray();
        } else if (this instanceof TextNode text) {
            sink.text(text.text());
        } else if (this instanceof NumberNode number) {
            sink.number(number.literal());
        } else if (this instanceof BooleanNode truth) {
            sink.truth(truth.value());
        } else {
            sink.nothing();
        }
    }

    /**
     * An object.
     *
     * @param members  the members, in order
     * @param place  where it begins
     */
    record ObjectNode(List<Member> members, Place place) implements JsonTree {

        public ObjectNode {
            members = List.copyOf(members);
        }

        /**
         * Makes an object that was not read.
         *
         * @param members  the members, in order
         */
        public ObjectNode(List<Member> members) {
            this(members, Place.NONE);
        }

        /**
         * Finds the first member of a name.
         *
         * @param name  the name
         * @return its value, or empty
         */
        public Optional<JsonTree> find(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .map(Member::value)
                    .findFirst();
        }
    }

    /**
     * A member of an object.
     *
     * @param name  the name
     * @param value  the value
     * @param place  where the name stands
     */
    record Member(String name, JsonTree value, Place place) {

        public Member {
            requireWritable(name);
        }

        /**
         * Makes a member that was not read.
         *
         * @param name  the name
         * @param value  the value
         */
        public Member(String name, JsonTree value) {
            this(name, value, Place.NONE);
        }
    }

    /**
     * An array.
     *
     * @param items  the items, in order
     * @param place  where it begins
     */
    record ArrayNode(List<JsonTree> items, Place place) implements JsonTree {

        public ArrayNode {
            items = List.copyOf(items);
        }

        /**
         * Makes an array that was not read.
         *
         * @param items  the items, in order
         */
        public ArrayNode(List<JsonTree> items) {
            this(items, Place.NONE);
        }
    }

    /**
     * A string.
     *
     * @param text  the characters
     * @param place  where it begins
     */
    record TextNode(String text, Place place) implements JsonTree {

        public TextNode {
            requireWritable(text);
        }

        /**
         * Makes a string that was not read.
         *
         * @param text  the characters
         */
        public TextNode(String text) {
            this(text, Place.NONE);
        }
    }

    /**
     * A number, as it is spelled.
     *
     * @param literal  the characters
     * @param place  where it begins
     */
    record NumberNode(String literal, Place place) implements JsonTree {

        /**
         * Makes a whole number that was not read.
         *
         * @param number  the number
         */
        public NumberNode(long number) {
            this(String.valueOf(number), Place.NONE);
        }
    }

    /**
     * True or false.
     *
     * @param value  which
     * @param place  where it begins
     */
    record BooleanNode(boolean value, Place place) implements JsonTree {

        /**
         * Makes a truth value that was not read.
         *
         * @param value  which
         */
        public BooleanNode(boolean value) {
            this(value, Place.NONE);
        }
    }

    /**
     * Null.
     *
     * @param place  where it stands
     */
    record NullNode(Place place) implements JsonTree {}
}
