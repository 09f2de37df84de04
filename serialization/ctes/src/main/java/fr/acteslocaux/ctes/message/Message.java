package fr.acteslocaux.ctes.message;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import java.util.Optional;

/**
 * A message of @CTES, as it was written: what is missing or malformed in it is absent here, and among the deviations of what was
 * {@link fr.acteslocaux.ctes.reading.Received}.
 *
 * @legal.source CTES-ACTE
 */
public sealed interface Message
        permits ActMessage,
                SimpleLetter,
                DocumentsMessage,
                ObservationsMessage,
                CourtReferral,
                CancellationMessage,
                ClassificationMessage,
                EnvelopeMessage,
                UnknownMessage {

    /**
     * Tells what message it is.
     *
     * @return the kind
     */
    MessageKind kind();

    /**
     * Returns the identifier of the act that it names.
     *
     * @return the identifier as it stands, empty if the message has none: an act and its anomaly have it in the names of their
     *     files only
     */
    default Optional<AsPrinted<ActIdentifier>> identifier() {
        return Optional.empty();
    }

    /**
     * Tells what happened to the act by this message.
     *
     * @return the event: a receipt acknowledges, an anomaly refuses; empty for all others, and if the day is missing
     */
    default Optional<ActEvent> event() {
        return Optional.empty();
    }
}
