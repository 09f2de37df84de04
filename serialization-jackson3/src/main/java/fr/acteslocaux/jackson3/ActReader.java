package fr.acteslocaux.jackson3;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.serialization.form.ActForms;
import fr.acteslocaux.serialization.wire.JsonTree;

/**
 * Reads acts from their JSON documents.
 * <p>
 * A document is read whole or not at all: it gives the act, or all its problems, each with its JSON pointer. What was only
 * stamped or printed by others may be malformed: it is kept as it stands, and is for the checks to find.
 */
public final class ActReader {

    private ActReader() {}

    /**
     * Reads a document.
     *
     * @param document  the bytes, in UTF-8 without byte order mark
     * @return the act, or all problems of the document; never an exception, whatever the bytes are
     */
    public static ReadResult<Act> read(byte[] document) {
        ReadResult<JsonTree> tree = JsonReader.read(document);
        return tree.value().map(ActForms.ACT::read).orElseGet(() -> ReadResult.failed(tree.problems()));
    }
}
