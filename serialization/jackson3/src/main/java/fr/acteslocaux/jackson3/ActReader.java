package fr.acteslocaux.jackson3;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.form.ActForms;
import fr.acteslocaux.serialization.wire.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads acts from their JSON documents.
 * <p>
 * A document is read whole or not at all: it gives the act, or all its problems, each with its JSON pointer. What was only
 * stamped or printed by others may be malformed: it is kept as it stands, and is for the checks to find.
 */
public final class ActReader {

    private static final Documents<Act> ACT = new Documents<>(ActForms.ACT, JacksonLibrary.INSTANCE);
    private static final Documents<List<Act>> ACTS = new Documents<>(ActForms.ACTS, JacksonLibrary.INSTANCE);

    private ActReader() {}

    /**
     * Reads a document.
     *
     * @param document  the bytes, in UTF-8 without byte order mark
     * @return the act, or all problems of the document; never an exception, whatever the bytes are
     */
    public static ReadResult<Act> read(byte[] document) {
        return ACT.read(document);
    }

    /**
     * Reads a document that may have been written by a later release, and passes over properties that this one does not know. What
     * they say is lost: who writes the act again writes less.
     *
     * @param document  the bytes, in UTF-8 without byte order mark
     * @return the act with a warning for each such property, or all problems of the document; never an exception
     */
    public static ReadResult<Act> readLeniently(byte[] document) {
        return ACT.readLeniently(document);
    }

    /**
     * Reads a document from a stream, no further than a document may be long.
     *
     * @param document  the bytes, in UTF-8 without byte order mark; the stream is not closed
     * @return the act, or all problems of the document
     * @throws IOException if the stream cannot be read
     */
    public static ReadResult<Act> read(InputStream document) throws IOException {
        return ACT.read(document);
    }

    /**
     * Reads a document that is an array of acts. The limits of a document hold for the whole of it: many acts are better
     * written one a line.
     *
     * @param document  the bytes, in UTF-8 without byte order mark
     * @return all acts, or all problems of the document; never an exception, whatever the bytes are
     */
    public static ReadResult<List<Act>> readArray(byte[] document) {
        return ACTS.read(document);
    }

    /**
     * Reads a document that is an array of acts from a stream, no further than a document may be long.
     *
     * @param document  the bytes, in UTF-8 without byte order mark; the stream is not closed
     * @return all acts, or all problems of the document
     * @throws IOException if the stream cannot be read
     */
    public static ReadResult<List<Act>> readArray(InputStream document) throws IOException {
        return ACTS.read(document);
    }

    /**
     * Reads documents one a line (NDJSON), any number of them: one is in memory at a time, and no more is read than is asked
     * for. Empty lines are passed over.
     *
     * @param lines  the lines; closed with the stream
     * @return an act or the problems of each line, whose places count the lines of the whole; it throws an
     *     {@link java.io.UncheckedIOException} if the input cannot be read
     */
    public static Stream<ReadResult<Act>> readLines(InputStream lines) {
        return ACT.readLines(lines);
    }
}
