package fr.acteslocaux.jpa;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.jackson3.ActReader;
import fr.acteslocaux.jackson3.ActWriter;
import java.nio.charset.StandardCharsets;

/**
 * Acts as JSON documents, on one line. When it is read the document is checked as one from outside: what somebody changed in the
 * database to something that is no act is an {@link fr.acteslocaux.serialization.document.UnreadableDocumentException} with all its
 * problems.
 */
final class Documents {

    private Documents() {}

    static String write(Act act) {
        return new String(ActWriter.writeLine(act), StandardCharsets.UTF_8).strip();
    }

    static <A extends Act> A read(String column, Class<A> type) {
        Act act = ActReader.read(column.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        if (!type.isInstance(act)) {
            throw new IllegalStateException("The column of a " + type.getSimpleName() + " has a "
                    + act.getClass().getSimpleName() + ", " + act.number());
        }
        return type.cast(act);
    }
}
