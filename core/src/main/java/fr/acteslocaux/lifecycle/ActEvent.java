package fr.acteslocaux.lifecycle;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.Written;
import java.time.LocalDate;
import java.util.Objects;

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
     * The act was published: on line, or as the law of its day wanted it.
     *
     * @legal.term publication
     * @legal.source CGCT-L2131-1
     * @param on  the day
     */
    record Published(LocalDate on) implements ActEvent {

        public Published {
            Objects.requireNonNull(on, "on");
        }
    }
}
