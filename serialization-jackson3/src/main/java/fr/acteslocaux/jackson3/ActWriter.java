package fr.acteslocaux.jackson3;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.form.ActForms;
import java.nio.charset.StandardCharsets;

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
     * Writes a document on one line, as in NDJSON.
     *
     * @param act  the act
     * @return the bytes, which end with a newline
     */
    public static byte[] writeLine(Act act) {
        return (JsonWriter.compact(ActForms.ACT.write(act)) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
