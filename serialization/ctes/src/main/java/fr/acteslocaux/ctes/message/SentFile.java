package fr.acteslocaux.ctes.message;

import fr.acteslocaux.ctes.file.FileName;
import fr.acteslocaux.ctes.file.MessageFileName;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that a message names.
 *
 * @param name  its name, as it stands
 * @param isSigned  whether a signature stands beside it in the message
 */
public record SentFile(String name, boolean isSigned) {

    public SentFile {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Reads what the name says.
     *
     * @return the parts of the name, empty if it is no name of @CTES
     */
    public Optional<FileName> parts() {
        return FileName.tryParse(name);
    }

    /**
     * Returns the type of the document, which stands before its name.
     *
     * @return such as {@code 99_DE}, empty if it has none
     */
    public Optional<String> pieceType() {
        return parts().map(parts -> parts instanceof MessageFileName file ? file : null)
                .flatMap(MessageFileName::pieceType);
    }
}
