package fr.acteslocaux.ctes.message;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A letter of the prefect about an act, as all messages that it leads to name it.
 *
 * @param identifier  the identifier of the act, as it stands
 * @param on  the day of the letter
 */
public record LetterReference(Optional<AsPrinted<ActIdentifier>> identifier, Optional<LocalDate> on) {

    public LetterReference {
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(on, "on");
    }
}
