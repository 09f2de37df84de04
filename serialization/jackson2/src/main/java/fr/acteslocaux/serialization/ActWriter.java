package fr.acteslocaux.serialization;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.form.ActForms;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.wire.Documents;
import java.util.List;

/**
 * Writes acts as JSON documents, the same act always in the same bytes. What the reader would refuse for its size, its depth or half
 * a character in a text is an {@link IllegalArgumentException}, so that whatever is written is read again.
 */
public final class ActWriter {

    private static final Documents<Act> ACT = new Documents<>(ActForms.ACT, JacksonLibrary.INSTANCE);
    private static final Documents<List<Act>> ACTS = new Documents<>(ActForms.ACTS, JacksonLibrary.INSTANCE);

    private ActWriter() {}

    /**
     * Writes a document: UTF-8, LF, two blanks of indent, a final newline.
     *
     * @param act  the act
     * @return the bytes
     */
    public static byte[] write(Act act) {
        return ACT.write(act);
    }

    /**
     * Writes acts in one document, an array.
     *
     * @param acts  the acts, in their order
     * @return the bytes
     */
    public static byte[] writeArray(List<? extends Act> acts) {
        return ACTS.write(List.copyOf(acts));
    }

    /**
     * Writes a document on one line, as in NDJSON.
     *
     * @param act  the act
     * @return the bytes, which end with a newline
     */
    public static byte[] writeLine(Act act) {
        return ACT.writeLine(act);
    }
}
