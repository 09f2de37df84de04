package fr.acteslocaux.authority;

import fr.acteslocaux.message.Message;
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
        Optional<Capacity> signingCapacity,
        Optional<String> mention) {

    /**
     * By what right a person signs for an authority, whatever the document prints under the name.
     *
     * @legal.term qualité du signataire
     * @legal.source CGCT-L2122-17, CGCT-L2122-18, CGCT-L2122-19, CGCT-L2122-23
     */
    public enum Capacity {
        /** The mayor or president signs (<i>titulaire</i>). */
        HOLDER,
        /** A deputy or councillor signs what was delegated to them (<i>délégation de fonctions, subdélégation</i>). */
        SUBDELEGATE,
        /** A deputy stands in for a mayor who is prevented (<i>suppléance</i>). */
        SUBSTITUTE,
        /** An agent signs in the name of the mayor (<i>délégation de signature</i>). */
        SIGNATURE_DELEGATE;

        /**
         * Returns the name.
         *
         * @return such as {@code signature-delegate}
         */
        @Override
        public String toString() {
            return Message.hyphenated(this);
        }
    }

    public Signature {
        Objects.requireNonNull(signatory, "signatory");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(signingCapacity, "signingCapacity");
        Objects.requireNonNull(mention, "mention");
    }

    /**
     * Makes a signature of which no more is said.
     *
     * @param name  the name of who signed, as printed
     * @param capacity  in what capacity, as printed, such as {@code Maire}
     * @param day  the day
     * @return the signature
     */
    public static Signature of(String name, String capacity, LocalDate day) {
        return of(Signatory.of(name, capacity)).dated(day);
    }

    /**
     * Makes a signature of which neither place nor day is said.
     *
     * @param signatory  who signed
     * @return the signature
     */
    public static Signature of(Signatory signatory) {
        return new Signature(signatory, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Says on which day, all else kept.
     *
     * @param day  the day
     * @return the signature
     */
    public Signature dated(LocalDate day) {
        return new Signature(signatory, place, Optional.of(day), signingCapacity, mention);
    }

    /**
     * Says by what right, all else kept.
     *
     * @param right  the right
     * @return the signature
     */
    public Signature by(Capacity right) {
        return new Signature(signatory, place, on, Optional.of(right), mention);
    }
}
