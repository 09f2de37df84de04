package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.ReadResult;
import java.util.ArrayList;
import java.util.List;

/** Reads documents as trees, in which every part knows its place. */
final class TreeReader {

    private TreeReader() {}

    /**
     * Reads a document.
     *
     * @param document  the bytes, in UTF-8 without byte order mark
     * @param library  what takes them apart
     * @return the tree, or the one problem at which reading stopped
     */
    static ReadResult<JsonTree> read(byte[] document, JsonLibrary library) {
        ReadResult<DocumentText> text = DocumentText.of(document);
        return text.value().map(found -> read(found, library)).orElseGet(() -> ReadResult.failed(text.problems()));
    }

    private static ReadResult<JsonTree> read(DocumentText text, JsonLibrary library) {
        try (JsonSource source = library.careful(text.reader())) {
            if (source.next() == JsonSource.Token.END) {
                return Limits.unreadable(source.place(), ProblemText.of("empty-document"));
            }
            JsonTree tree = value(source);
            return source.next() == JsonSource.Token.END
                    ? ReadResult.of(tree)
                    : Limits.unreadable(source.place(), ProblemText.of("trailing-content"));
        } catch (JsonFault fault) {
            return switch (fault.kind()) {
                case LONE_SURROGATE -> Limits.unreadable(fault.place(), ProblemText.of("lone-surrogate"));
                case TOO_LARGE -> Limits.unreadable(fault.place(), Limits.passed(fault.getCause()));
                case TRUNCATED -> Limits.unreadable(fault.place(), ProblemText.of("truncated"));
                case MALFORMED -> text.malformedAt(fault.place(), before -> endsTooEarly(before, library));
            };
        }
    }

    private static boolean endsTooEarly(DocumentText text, JsonLibrary library) {
        try (JsonSource source = library.careful(text.reader())) {
            JsonSource.Token token = source.next();
            while (token != JsonSource.Token.END) {
                token = source.next();
            }
            return false;
        } catch (JsonFault fault) {
            return fault.kind() == JsonFault.Kind.TRUNCATED;
        }
    }

    /**
     * Reads the value on whose first token a source stands, and leaves the source on its last token.
     *
     * @param source  the source
     * @return the tree
     * @throws JsonFault if the value cannot be read, or holds half of a character
     */
    static JsonTree value(JsonSource source) {
        Place place = source.place();
        return switch (source.current()) {
            case START_OBJECT -> object(source, place);
            case START_ARRAY -> array(source, place);
            case TEXT -> new JsonTree.TextNode(text(source), place);
            case NUMBER -> new JsonTree.NumberNode(source.text(), place);
            case TRUE, FALSE -> new JsonTree.BooleanNode(source.current() == JsonSource.Token.TRUE, place);
            case NULL -> new JsonTree.NullNode(place);
            case END_OBJECT, END_ARRAY, NAME, END ->
                throw new IllegalStateException("Token " + source.current() + " begins no value");
        };
    }

    private static JsonTree object(JsonSource source, Place place) {
        List<JsonTree.Member> members = new ArrayList<>();
        while (source.next() != JsonSource.Token.END_OBJECT) {
            Place namePlace = source.place();
            String name = text(source);
            source.next();
            members.add(new JsonTree.Member(name, value(source), namePlace));
        }
        return new JsonTree.ObjectNode(members, place);
    }

    private static JsonTree array(JsonSource source, Place place) {
        List<JsonTree> items = new ArrayList<>();
        while (source.next() != JsonSource.Token.END_ARRAY) {
            items.add(value(source));
        }
        return new JsonTree.ArrayNode(items, place);
    }

    private static String text(JsonSource source) {
        String text = source.text();
        if (!JsonTree.isWritable(text)) {
            throw new JsonFault(JsonFault.Kind.LONE_SURROGATE, source.place(), null);
        }
        return text;
    }
}
