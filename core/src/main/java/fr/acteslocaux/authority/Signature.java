package fr.acteslocaux.authority;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A signature at the foot of a document.
 *
 * @legal.term signature
 * @param signatory  who signed
 * @param place  where, as printed, empty if the document does not say
 * @param on  the day, empty if the document does not say
 */
public record Signature(Signatory signatory, Optional<String> place, Optional<LocalDate> on) {

    public Signature {
        Objects.requireNonNull(signatory, "signatory");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(on, "on");
    }
}
