package fr.acteslocaux.lifecycle;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.Written;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to an act on a day.
 * <p>
 * The days are those of the events, whatever a scanner or a mail server stamped.
 */
public sealed interface ActEvent {

    /**
     * Returns the day of the event.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * The act was signed.
     *
     * @param on  the day
     */
    record Signed(LocalDate on) implements ActEvent {

        public Signed {
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * The act was sent to the representative of the State.
     *
     * @legal.term transmission au représentant de l'État
     * @legal.source CGCT-L2131-2
     * @param on  the day
     */
    record Transmitted(LocalDate on) implements ActEvent {

        public Transmitted {
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * The representative of the State received the act and sent a receipt.
     *
     * @legal.term accusé de réception
     * @param on  the day of reception
     * @param receipt  the identifier as stamped
     */
    record Acknowledged(LocalDate on, Written<ActIdentifier> receipt) implements ActEvent {

        public Acknowledged {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(receipt, "receipt");
        }
    }

    /**
     * The act was published.
     *
     * @legal.term publication
     * @legal.source CGCT-L2131-1
     * @param on  the day
     * @param medium  how, empty if nobody said: then as the law of its day wanted it
     */
    record Published(LocalDate on, Optional<Medium> medium) implements ActEvent {

        /** How an act is published. */
        public enum Medium {
            /** On the site of the authority, whole, free and lasting. */
            ELECTRONIC,
            /** On paper. */
            PAPER
        }

        public Published {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(medium, "medium");
        }

        /**
         * Says that the act was published as the law of its day wanted it.
         *
         * @param on  the day
         */
        public Published(LocalDate on) {
            this(on, Optional.empty());
        }
    }

    /**
     * The act was posted.
     *
     * @legal.term affichage
     * @legal.source CGCT-L2131-1
     * @param on  the day
     */
    record Posted(LocalDate on) implements ActEvent {

        public Posted {
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * The act was notified to the person it names.
     *
     * @legal.term notification
     * @legal.source CGCT-L2131-1
     * @param on  the day
     */
    record Notified(LocalDate on) implements ActEvent {

        public Notified {
            Objects.requireNonNull(on, "on");
        }
    }
}
