package fr.acteslocaux.serialization;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.form.ActForms;
import fr.acteslocaux.serialization.jackson.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes acts as JSON documents, the same act always in the same bytes.
 */
public final class ActWriter {

    private ActWriter() {}

    /**
     * Writes a document: UTF-8, LF, two blanks of indent, a final newline.
     *
     * @param act  the act
     * @return the bytes
     */
    public static byte[] write(Act act) {
        return JsonWriter.pretty(ActForms.ACT.write(act)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes acts in one document, an array.
     *
     * @param acts  the acts, in their order
     * @return the bytes
     */
    public static byte[] writeArray(List<? extends Act> acts) {
        return JsonWriter.pretty(ActForms.ACTS.write(List.copyOf(acts))).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a document on one line, as in NDJSON.
     *
     * @param act  the act
     * @return the bytes, which end with a newline
     */
    public static byte[] writeLine(Act act) {
        return (JsonWriter.compact(ActForms.ACT.write(act)) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
