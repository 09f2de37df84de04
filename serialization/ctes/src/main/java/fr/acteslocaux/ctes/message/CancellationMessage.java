package fr.acteslocaux.ctes.message;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The authority takes the sending of an act back, and the prefecture takes note. The act itself stays. */
public sealed interface CancellationMessage extends Message {

    /**
     * The authority cancels the sending.
     *
     * @legal.term annulation de la transmission (6-1)
     * @param identifier  the identifier of the act, as it stands
     */
    record Asked(Optional<AsPrinted<ActIdentifier>> identifier) implements CancellationMessage {

        public Asked {
            Objects.requireNonNull(identifier, "identifier");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.CANCELLATION;
        }
    }

    /**
     * The prefecture received the cancellation.
     *
     * @legal.term accusé de réception de l'annulation (6-2)
     * @param identifier  the identifier of the act, as it stands
     * @param received  the day of reception
     */
    record Receipt(Optional<AsPrinted<ActIdentifier>> identifier, Optional<LocalDate> received)
            implements CancellationMessage {

        public Receipt {
            Objects.requireNonNull(identifier, "identifier");
            Objects.requireNonNull(received, "received");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.CANCELLATION_RECEIPT;
        }
    }
}
