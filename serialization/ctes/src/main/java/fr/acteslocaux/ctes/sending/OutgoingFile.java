package fr.acteslocaux.ctes.sending;

import fr.acteslocaux.ctes.file.FileName;
import java.util.Objects;

/**
 * A file to be sent: a message, a document, or an envelope.
 *
 * @param name  its name
 * @param content  its bytes
 */
public record OutgoingFile(FileName name, Piece.Content content) {

    public OutgoingFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }
}
