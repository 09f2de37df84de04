package fr.acteslocaux.ctes.message;

import fr.acteslocaux.ctes.xml.Part;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads letters of the prefect, what they lead to, and cancellations. */
final class LetterReading {

    private LetterReading() {}

    static Message withDocument(Part part, BiFunction<LetterReference, Optional<SentFile>, Message> message) {
        return message.apply(Fields.letter(part), Fields.document(part));
    }

    static DocumentsMessage.Requested request(Part part) {
        return new DocumentsMessage.Requested(
                Fields.letter(part), Fields.text(part, "DescriptionPieces"), Fields.document(part));
    }

    static DocumentsMessage.Sent documents(Part part) {
        return new DocumentsMessage.Sent(
                Fields.letter(part),
                part.required("Documents")
                        .map(documents -> documents.read(within -> Fields.someFiles(within, "Document")))
                        .orElse(List.of()));
    }

    static DocumentsMessage.AnswerReceipt documentsReceipt(Part part) {
        return new DocumentsMessage.AnswerReceipt(answered(part), Fields.dayAttribute(part, "DateReception"));
    }

    static ObservationsMessage.Made observations(Part part) {
        return new ObservationsMessage.Made(Fields.letter(part), Fields.text(part, "Motif"), Fields.document(part));
    }

    static ObservationsMessage.AnswerReceipt observationsReceipt(Part part) {
        return new ObservationsMessage.AnswerReceipt(answered(part), Fields.dayAttribute(part, "DateReception"));
    }

    private static LetterReference answered(Part part) {
        return part.required("InfosCourrierPref")
                .map(letter -> letter.read(Fields::letter))
                .orElseGet(() -> new LetterReference(Optional.empty(), Optional.empty()));
    }

    static CourtReferral courtReferral(Part part) {
        return new CourtReferral(
                Fields.identifier(part),
                Fields.day(part, "DateDepot"),
                Fields.text(part, "NatureIllegalite"),
                part.required("PiecesJointes")
                        .map(pieces -> pieces.read(within -> Fields.files(within, "PieceJointe")))
                        .orElse(List.of()));
    }

    static CancellationMessage.Receipt cancelled(Part part) {
        return new CancellationMessage.Receipt(Fields.identifier(part), Fields.dayAttribute(part, "DateReception"));
    }
}
