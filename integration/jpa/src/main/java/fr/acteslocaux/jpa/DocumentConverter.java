package fr.acteslocaux.jpa;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.jackson3.ActReader;
import fr.acteslocaux.jackson3.ActWriter;
import jakarta.persistence.AttributeConverter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an act in a column as its JSON document, on one line. When it is read the document is checked as one from outside: what
 * somebody changed in the database to something that is no act is an
 * {@link fr.acteslocaux.serialization.document.UnreadableDocumentException} with all its problems.
 *
 * @param <A>  the kind of act
 */
abstract class DocumentConverter<A extends Act> implements AttributeConverter<A, String> {

    private final Class<A> type;

    DocumentConverter(Class<A> type) {
        this.type = type;
    }

    @Override
    public final @Nullable String convertToDatabaseColumn(@Nullable A act) {
        return act == null ? null : new String(ActWriter.writeLine(act), StandardCharsets.UTF_8).strip();
    }

    @Override
    public final @Nullable A convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        Act act = ActReader.read(column.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        if (!type.isInstance(act)) {
            throw new IllegalStateException("The column of a " + type.getSimpleName() + " has a "
                    + act.getClass().getSimpleName() + ", " + act.number());
        }
        return type.cast(act);
    }
}
