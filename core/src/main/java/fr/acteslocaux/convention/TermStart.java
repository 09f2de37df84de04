package fr.acteslocaux.convention;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When a term begins: on a date, or with an event whose date the text does not give.
 *
 * @legal.term prise d'effet
 */
public sealed interface TermStart {

    /**
     * A date.
     *
     * @param day  the first day, included
     */
    record OnDay(LocalDate day) implements TermStart {

        public OnDay {
            Objects.requireNonNull(day, "day");
        }
    }

    /** The signature: of the last party, where there are several. */
    record AtSignature() implements TermStart {}

    /** The notification to the other party. */
    record AtNotification() implements TermStart {}

    /** The day from which the act that authorises it is executory. */
    record WhenExecutory() implements TermStart {}
}
