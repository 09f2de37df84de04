package fr.acteslocaux.ctes.message;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The prefect says what he finds wrong, and what becomes of it. The message does not tell whether the letter is a gracious appeal. */
public sealed interface ObservationsMessage extends Message {

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
     * The prefect made observations.
     *
     * @legal.term lettre d'observations (4-1)
     * @param letter  the letter
     * @param grounds  the grounds, in words
     * @param document  the letter itself
     */
    record Made(LetterReference letter, String grounds, Optional<SentFile> document) implements ObservationsMessage {

        public Made {
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(grounds, "grounds");
            Objects.requireNonNull(document, "document");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.OBSERVATIONS;
        }
    }

    /**
     * The authority received them. The message does not say on which day.
     *
     * @legal.term accusé de réception de la lettre (4-2)
     * @param letter  the letter
     */
    record MadeReceipt(LetterReference letter) implements ObservationsMessage {

        public MadeReceipt {
            Objects.requireNonNull(letter, "letter");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.OBSERVATIONS_RECEIPT;
        }
    }

    /**
     * The authority refused to answer.
     *
     * @legal.term refus explicite de répondre (4-3)
     * @param letter  the letter
     * @param document  the answer itself
     */
    record Rejected(LetterReference letter, Optional<SentFile> document) implements ObservationsMessage {

        public Rejected {
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(document, "document");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.OBSERVATIONS_REJECTION;
        }
    }

    /**
     * The authority answered.
     *
     * @legal.term réponse à une lettre d'observations (4-4)
     * @param letter  the letter
     * @param document  the answer itself
     */
    record Answered(LetterReference letter, Optional<SentFile> document) implements ObservationsMessage {

        public Answered {
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(document, "document");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.OBSERVATIONS_ANSWER;
        }
    }

    /**
     * The prefect received the answer, or the refusal to give one.
     *
     * @legal.term accusé de réception de la réponse ou du refus
     * @param letter  the letter
     * @param received  the day of reception
     */
    record AnswerReceipt(LetterReference letter, Optional<LocalDate> received) implements ObservationsMessage {

        public AnswerReceipt {
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(received, "received");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.OBSERVATIONS_ANSWER_RECEIPT;
        }
    }
}
