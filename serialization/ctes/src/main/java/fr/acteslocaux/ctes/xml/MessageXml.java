package fr.acteslocaux.ctes.xml;

import fr.acteslocaux.ctes.reading.Received;
import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import fr.acteslocaux.ctes.words.Words;
import java.util.function.Function;

/** Messages as XML. */
public final class MessageXml {

    /** The namespace of all elements and attributes but one. */
    public static final String NAMESPACE = "http://www.interieur.gouv.fr/ACTES#v1.1-20040216";

    /** The namespace of the SIREN. */
    public static final String SIREN_NAMESPACE = "http://xml.insee.fr/schema";

    /** The longest message, in bytes: documents are not in messages but beside them. */
    public static final int LONGEST = 4 * 1024 * 1024;

    private MessageXml() {}

    /**
     * Reads a message.
     *
     * @param <T>  the type of what it says
     * @param document  the bytes
     * @param reader  reads the root
     * @return what it says, and what it deviates in
     * @throws UnreadableMessageException if the bytes are no XML, or would do harm
     */
    public static <T> Received<T> read(byte[] document, Function<Part, T> reader) {
        if (document.length > LONGEST) {
            throw new UnreadableMessageException(
                    UnreadableMessageException.Cause.TOO_LARGE, Words.of("limit.bytes", LONGEST));
        }
        XmlTree.Read read = XmlTree.read(document);
        Notes notes = new Notes();
        read.deviations().forEach(notes::add);
        return notes.received(new Part(read.root(), null, 0, notes).read(reader));
    }
}
