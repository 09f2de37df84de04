package fr.acteslocaux.ctes.sending;

import fr.acteslocaux.ctes.file.MessageFileName;
import fr.acteslocaux.ctes.message.MessageKind;
import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.ctes.xml.XmlText;
import fr.acteslocaux.ctes.xml.XmlText.Attributes;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.TransmissionNumber;
import java.time.LocalDate;
import java.util.Optional;

/** Writes the messages that have no documents, by the edition of 2018. An act is sent by an {@link ActDraft}. */
public final class MessageWriter {

    private MessageWriter() {}

    /**
     * Cancels the sending of an act.
     *
     * @legal.term annulation de la transmission (6-1)
     * @param act  the identifier of the act
     * @return the message
     * @throws IncompleteMessageException if the number of the act has hyphens or blanks, which the edition of 2018 has not
     */
    public static OutgoingFile cancellation(ActIdentifier act) {
        Lacks lacks = new Lacks();
        if (!act.number().fits(TransmissionNumber.Profile.SCHEMA_2018)) {
            lacks.add(Deviation.Kind.VALUE, "/identifier", Words.of("number-of.2018"), Words.quoted(act.toString()));
        }
        IncompleteMessageException.refuse(lacks.all());
        return new OutgoingFile(
                MessageFileName.of(act, MessageKind.CANCELLATION.code().orElseThrow(), 0, "xml"),
                Piece.Content.of(XmlText.of(
                        MessageKind.CANCELLATION.element(), Attributes.none().and("IDActe", act), none -> {})));
    }

    /**
     * Asks for the classification of the prefecture.
     *
     * @legal.term demande de classification (7-1)
     * @param sender  the authority
     * @param known  the day of the classification that the authority has, empty to be sent the whole of it
     * @return the message
     */
    public static OutgoingFile classificationRequest(Sender sender, Optional<LocalDate> known) {
        return new OutgoingFile(
                MessageFileName.ofNoAct(
                        sender.department(),
                        sender.siren(),
                        MessageKind.CLASSIFICATION_REQUEST.code().orElseThrow(),
                        0),
                Piece.Content.of(XmlText.of(
                        MessageKind.CLASSIFICATION_REQUEST.element(),
                        Attributes.none(),
                        xml -> known.ifPresent(day -> xml.element("DateClassification", day)))));
    }
}
