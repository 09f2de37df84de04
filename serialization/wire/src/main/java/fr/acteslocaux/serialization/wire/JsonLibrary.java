package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.ReadResult;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What a JSON library does for documents: it takes them apart into tokens, and puts them together. */
public interface JsonLibrary {

    /**
     * Takes apart bytes that are known to be sound UTF-8.
     *
     * @param document  the bytes
     * @return the tokens, within {@link Limits}; their places are not asked for
     */
    JsonSource quick(byte[] document);

    /**
     * Takes apart characters. What a hostile document names must not stay in memory after it.
     *
     * @param characters  the characters
     * @return the tokens, within {@link Limits}, with their places
     */
    JsonSource careful(Reader characters);

    /**
     * Puts a document together, always in the same bytes: over several lines with two blanks of indent and LF, or on one line.
     *
     * @param content  what is written
     * @param onOneLine  whether it is one line
     * @return the bytes, in UTF-8, with LF at the end
     */
    byte[] written(Consumer<JsonSink> content, boolean onOneLine);

    /**
     * Reads a document as a tree.
     *
     * @param document  the bytes, in UTF-8 without byte order mark
     * @return the tree, or the one problem at which reading stopped
     */
    default ReadResult<JsonTree> read(byte[] document) {
        return TreeReader.read(document, this);
    }

    /**
     * Reads the value on whose first token a source stands, and leaves the source on its last token.
     *
     * @param source  the source
     * @return the tree
     * @throws JsonFault if the value cannot be read, or holds half of a character
     */
    static JsonTree readValue(JsonSource source) {
        return TreeReader.value(source);
    }

    /**
     * Writes a tree over several lines.
     *
     * @param tree  the tree
     * @return its text, which ends with a newline
     */
    default String pretty(JsonTree tree) {
        return new String(written(tree::push, false), StandardCharsets.UTF_8);
    }

    /**
     * Writes a tree on one line.
     *
     * @param tree  the tree
     * @return its text, without a newline
     */
    default String compact(JsonTree tree) {
        return new String(written(tree::push, true), StandardCharsets.UTF_8).stripTrailing();
    }
}
