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
 * @param signingCapacity  by what right, empty if unknown
 * @param mention  what is printed beside it, such as {@code Acte dématérialisé}, empty if nothing is
 */
public record Signature(
        Signatory signatory,
        Optional<String> place,
        Optional<LocalDate> on,
        Optional<SigningCapacity> signingCapacity,
        Optional<String> mention) {

    public Signature {
        Objects.requireNonNull(signatory, "signatory");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(signingCapacity, "signingCapacity");
        Objects.requireNonNull(mention, "mention");
    }

    /**
     * Makes a signature of which nobody says by what right it was given.
     *
     * @param signatory  who signed
     * @param place  where, as printed, empty if the document does not say
     * @param on  the day, empty if the document does not say
     */
    public Signature(Signatory signatory, Optional<String> place, Optional<LocalDate> on) {
        this(signatory, place, on, Optional.empty(), Optional.empty());
    }
}
