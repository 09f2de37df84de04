package fr.acteslocaux.ctes.message;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The prefect asks for documents that the act lacks, and what becomes of it. Asked for in time, they move the start of the referral. */
public sealed interface DocumentsMessage extends Message {

    /**
     * Returns which letter it is, or answers.
     *
     * @return the act and the day of the letter
     */
    LetterReference letter();

    @Override
    default Optional<AsPrinted<ActIdentifier>> identifier() {
        return letter().identifier();
    }

    /**
     * The prefect asked for documents.
     *
     * @legal.term demande de pièces complémentaires (3-1)
     * @param letter  the letter
     * @param description  which documents, in words
     * @param document  the letter itself
     */
    record Requested(LetterReference letter, String description, Optional<SentFile> document)
            implements DocumentsMessage {

        public Requested {
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(document, "document");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.DOCUMENTS_REQUEST;
        }
    }

    /**
     * The authority received the request. The message does not say on which day.
     *
     * @legal.term accusé de réception de la demande (3-2)
     * @param letter  the letter
     */
    record RequestReceipt(LetterReference letter) implements DocumentsMessage {

        public RequestReceipt {
            Objects.requireNonNull(letter, "letter");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.DOCUMENTS_REQUEST_RECEIPT;
        }
    }

    /**
     * The authority refused to send them.
     *
     * @legal.term refus explicite (3-3)
     * @param letter  the letter
     * @param document  the answer itself
     */
    record Refused(LetterReference letter, Optional<SentFile> document) implements DocumentsMessage {

        public Refused {
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(document, "document");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.DOCUMENTS_REFUSAL;
        }
    }

    /**
     * The authority sent them.
     *
     * @legal.term transmission de pièces complémentaires (3-4)
     * @param letter  the letter
     * @param documents  the documents, in order
     */
    record Sent(LetterReference letter, List<SentFile> documents) implements DocumentsMessage {

        public Sent {
            Objects.requireNonNull(letter, "letter");
            documents = List.copyOf(documents);
        }

        @Override
        public MessageKind kind() {
            return MessageKind.DOCUMENTS;
        }
    }

    /**
     * The prefect received the documents, or the refusal to send them.
     *
     * @legal.term accusé de réception des pièces ou du refus
     * @param letter  the letter
     * @param received  the day of reception
     */
    record AnswerReceipt(LetterReference letter, Optional<LocalDate> received) implements DocumentsMessage {

        public AnswerReceipt {
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(received, "received");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.DOCUMENTS_RECEIPT;
        }
    }
}
