package fr.acteslocaux.ctes;

import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import java.util.Objects;

/**
 * A file that is no message at all.
 *
 * @param name  its name
 * @param reason  why it cannot be read
 */
public record UnreadableFile(String name, UnreadableMessageException reason) {

    public UnreadableFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }
}
