package fr.acteslocaux.lifecycle;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.AsPrinted;
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
     * The representative of the State received the act: by a receipt, or by a stamp on paper that has no identifier.
     *
     * @legal.term accusé de réception
     * @param on  the day of reception
     * @param receipt  the identifier as stamped, empty if there is none
     */
    record Acknowledged(LocalDate on, Optional<AsPrinted<ActIdentifier>> receipt) implements ActEvent {

        public Acknowledged {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(receipt, "receipt");
        }

        /**
         * Takes the day of a stamp that has no identifier.
         *
         * @param on  the day of reception
         */
        public Acknowledged(LocalDate on) {
            this(on, Optional.empty());
        }

        /**
         * Takes the identifier as it was read.
         *
         * @param on  the day of reception
         * @param receipt  the identifier as stamped
         */
        public Acknowledged(LocalDate on, AsPrinted<ActIdentifier> receipt) {
            this(on, Optional.of(receipt));
        }

        /**
         * Takes the identifier as it is stamped, well formed or not.
         *
         * @param on  the day of reception
         * @param receipt  the identifier as stamped, such as {@code 012-211202023-20240603-2024_0126-DE}
         */
        public Acknowledged(LocalDate on, String receipt) {
            this(on, AsPrinted.read(receipt, ActIdentifier::parse));
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
     * A planning permit was displayed on the land, from that day on.
     *
     * @legal.term affichage sur le terrain
     * @legal.source CURB-R600-2
     * @param on  the first day
     */
    record DisplayedOnSite(LocalDate on) implements ActEvent {

        public DisplayedOnSite {
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

    /**
     * The representative of the State, or the platform, did not take the act as it was sent.
     *
     * @legal.term anomalie de transmission
     * @legal.source CTES-ACTE
     * @param on  the day
     * @param code  the code of the anomaly, such as {@code 001}
     * @param reason  what it says, empty if it says nothing
     */
    record Refused(LocalDate on, String code, Optional<String> reason) implements ActEvent {

        public Refused {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A decision taken by delegation was reported to the council.
     *
     * @legal.term compte rendu au conseil
     * @legal.source CGCT-L2122-23
     * @param on  the day of the sitting
     */
    record Reported(LocalDate on) implements ActEvent {

        public Reported {
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * Another act, or a judgment, changed the act or ended it.
     *
     * @param on  the day of that act or judgment
     * @param change  what it did
     * @param by  the other act, empty for a judgment or if unknown
     * @param effectiveOn  from when on it has effect, empty if unknown; a withdrawal or an annulment undoes the act from its
     *     own day on, unless the judgment says otherwise
     */
    record Changed(LocalDate on, Change change, Optional<ActReference> by, Optional<LocalDate> effectiveOn)
            implements ActEvent {

        /** What may be done to an act. */
        public enum Change {
            /** Undone by its author (<i>retrait</i>). */
            WITHDRAWN,
            /** Ended for the future by its author (<i>abrogation</i>). */
            REPEALED,
            /** Changed in part (<i>modification</i>). */
            AMENDED,
            /** Corrected (<i>rectification</i>). */
            RECTIFIED,
            /** Undone by the court (<i>annulation</i>). */
            ANNULLED
        }

        public Changed {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(effectiveOn, "effectiveOn");
        }
    }
}
