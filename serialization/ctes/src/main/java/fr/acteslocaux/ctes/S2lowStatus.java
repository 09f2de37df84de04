package fr.acteslocaux.ctes;

import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a transaction got, as S²LOW counts it. Only two of its numbers are something that happened to the act.
 */
public enum S2lowStatus {
    /** -1, something went wrong on the way: nobody refused the act. */
    ERROR(-1),
    /** 0, cancelled. */
    CANCELLED(0),
    /** 1, given to the operator. */
    POSTED(1),
    /** 2, waiting to be sent. */
    WAITING(2),
    /** 3, sent to the prefecture. */
    SENT(3),
    /** 4, the receipt has come. */
    ACKNOWLEDGED(4),
    /** 5, validated. */
    VALIDATED(5),
    /** 7, a document of the prefecture has come. */
    DOCUMENT_RECEIVED(7),
    /** 8, the receipt of that document has gone. */
    DOCUMENT_ACKNOWLEDGED(8),
    /** 17, waiting to be given to the operator. */
    WAITING_TO_BE_POSTED(17),
    /** 18, waiting to be signed. */
    WAITING_TO_BE_SIGNED(18);

    private final int code;

    S2lowStatus(int code) {
        this.code = code;
    }

    /**
     * Returns the number that S²LOW gives it.
     *
     * @return the number, such as 4
     */
    public int code() {
        return code;
    }

    /**
     * Finds a status by its number.
     *
     * @param code  the number
     * @return the status, empty for those of archives, and for numbers that were not seen
     */
    public static Optional<S2lowStatus> of(int code) {
        for (S2lowStatus status : values()) {
            if (status.code == code) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells what happened to the act.
     *
     * @param on  the day on which the transaction got so far
     * @return that it was sent or acknowledged; empty for what is between the authority and its operator
     */
    public Optional<ActEvent> event(LocalDate on) {
        Objects.requireNonNull(on, "on");
        return switch (this) {
            case SENT -> Optional.of(new ActEvent.Transmitted(on));
            case ACKNOWLEDGED -> Optional.of(new ActEvent.Acknowledged(on));
            default -> Optional.empty();
        };
    }
}
