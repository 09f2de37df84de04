package fr.acteslocaux.ctes.message;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The sending of an act, and what is answered. */
public sealed interface ActMessage extends Message {

    /**
     * Returns what the message says of the act.
     *
     * @return the act, empty if an answer leaves it out
     */
    Optional<SentAct> about();

    /**
     * An act is sent.
     *
     * @legal.term transmission d'un acte (1-1)
     * @param act  the act
     */
    record Sent(SentAct act) implements ActMessage {

        public Sent {
            Objects.requireNonNull(act, "act");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.ACT;
        }

        @Override
        public Optional<SentAct> about() {
            return Optional.of(act);
        }
    }

    /**
     * The prefecture received the act.
     *
     * @legal.term accusé de réception d'un acte (1-2)
     * @param identifier  the identifier of the act, as it stands
     * @param received  the day of reception
     * @param about  what was received
     * @param classificationDate  the day of the classification that the prefecture accepts
     */
    record Receipt(
            Optional<AsPrinted<ActIdentifier>> identifier,
            Optional<LocalDate> received,
            Optional<SentAct> about,
            Optional<LocalDate> classificationDate)
            implements ActMessage {

        public Receipt {
            Objects.requireNonNull(identifier, "identifier");
            Objects.requireNonNull(received, "received");
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(classificationDate, "classificationDate");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.ACT_RECEIPT;
        }

        @Override
        public Optional<ActEvent> event() {
            return received.map(day -> new ActEvent.Acknowledged(day, identifier));
        }
    }

    /**
     * The act was not taken. The message has no identifier: that is in the name of its file, or follows from the act.
     *
     * @legal.term anomalie d'un acte (1-3)
     * @param on  the day
     * @param code  the code of the anomaly, as it stands, such as {@code 002}
     * @param detail  what it says, empty if it says nothing
     * @param about  what was received
     * @param classificationDate  the day of the classification that the prefecture accepts
     */
    record Anomaly(
            Optional<LocalDate> on,
            String code,
            Optional<String> detail,
            Optional<SentAct> about,
            Optional<LocalDate> classificationDate)
            implements ActMessage {

        public Anomaly {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(detail, "detail");
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(classificationDate, "classificationDate");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.ACT_ANOMALY;
        }

        @Override
        public Optional<ActEvent> event() {
            return on.map(day -> new ActEvent.Refused(day, code, detail));
        }
    }
}
