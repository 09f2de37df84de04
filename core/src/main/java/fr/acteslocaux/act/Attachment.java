package fr.acteslocaux.act;

import java.util.Objects;
import java.util.Optional;

/**
 * A document attached to an act. A convention that is modelled whole is not listed here.
 *
 * @legal.term annexe, pièce jointe
 * @param title  what it is called
 * @param pieceType  the code of its type for transmission, such as {@code 99_AU}, empty if none was given
 * @param file  the name of the file, empty if unknown
 */
public record Attachment(String title, Optional<String> pieceType, Optional<String> file) {

    public Attachment {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(pieceType, "pieceType");
        Objects.requireNonNull(file, "file");
    }
}
