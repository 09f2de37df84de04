package fr.acteslocaux.ctes.message;

import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.Received;
import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.ctes.xml.MessageXml;
import fr.acteslocaux.ctes.xml.Part;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads messages of either edition.
 * <p>
 * Whatever is XML is read: what a message lacks is absent in it, what is malformed or stands elsewhere is listed beside it.
 * Nothing is repaired without saying so. For example, a receipt of 3 June 2024 that misses the classification of the prefecture
 * is a receipt of that day, with one deviation.
 */
public final class MessageReader {

    private MessageReader() {}

    /**
     * Reads a message.
     *
     * @param message  the bytes, in the encoding that they name
     * @return the message, and what it deviates in
     * @throws UnreadableMessageException if the bytes are no XML, declare a document type, or are larger than any message
     */
    public static Received<Message> read(byte[] message) {
        return MessageXml.read(message, MessageReader::message);
    }

    /**
     * Reads a message from a stream, no further than a message may be long.
     *
     * @param message  the bytes, in the encoding that they name; the stream is not closed
     * @return the message, and what it deviates in
     * @throws UnreadableMessageException if the bytes are no XML, declare a document type, or are larger than any message
     * @throws IOException if the stream cannot be read
     */
    public static Received<Message> read(InputStream message) throws IOException {
        return read(message.readNBytes(MessageXml.LONGEST + 1));
    }

    private static Message message(Part part) {
        return switch (MessageKind.ofElement(part.name())) {
            case ACT -> ActReading.sent(part);
            case ACT_RECEIPT -> ActReading.receipt(part);
            case ACT_ANOMALY -> ActReading.anomaly(part);
            case LETTER -> LetterReading.withDocument(part, SimpleLetter.Written::new);
            case LETTER_ANSWER -> LetterReading.withDocument(part, SimpleLetter.Answered::new);
            case DOCUMENTS_REQUEST -> LetterReading.request(part);
            case DOCUMENTS_REQUEST_RECEIPT -> new DocumentsMessage.RequestReceipt(Fields.letter(part));
            case DOCUMENTS_REFUSAL -> LetterReading.withDocument(part, DocumentsMessage.Refused::new);
            case DOCUMENTS -> LetterReading.documents(part);
            case DOCUMENTS_RECEIPT -> LetterReading.documentsReceipt(part);
            case OBSERVATIONS -> LetterReading.observations(part);
            case OBSERVATIONS_RECEIPT -> new ObservationsMessage.MadeReceipt(Fields.letter(part));
            case OBSERVATIONS_REJECTION -> LetterReading.withDocument(part, ObservationsMessage.Rejected::new);
            case OBSERVATIONS_ANSWER -> LetterReading.withDocument(part, ObservationsMessage.Answered::new);
            case OBSERVATIONS_ANSWER_RECEIPT -> LetterReading.observationsReceipt(part);
            case COURT_REFERRAL -> LetterReading.courtReferral(part);
            case CANCELLATION -> new CancellationMessage.Asked(Fields.identifier(part));
            case CANCELLATION_RECEIPT -> LetterReading.cancelled(part);
            case CLASSIFICATION_REQUEST -> ClassificationReading.request(part);
            case CLASSIFICATION_UNCHANGED ->
                new ClassificationMessage.Unchanged(Fields.day(part, "DateClassification"));
            case CLASSIFICATION -> ClassificationReading.classification(part);
            case ENVELOPE -> EnvelopeReading.fromAuthority(part);
            case STATE_ENVELOPE -> EnvelopeReading.fromState(part);
            case ENVELOPE_ANOMALY -> EnvelopeReading.anomaly(part);
            case UNKNOWN -> unknown(part);
        };
    }

    private static Message unknown(Part part) {
        part.text().deviates(Deviation.Kind.UNKNOWN_MESSAGE, Words.of("root"), Words.quoted(part.name()));
        part.anything();
        return new UnknownMessage(part.name());
    }
}
