package fr.acteslocaux.ctes.message;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The prefect referred the act to the administrative court.
 *
 * @legal.term déféré au tribunal administratif (5-1)
 * @param identifier  the identifier of the act, as it stands
 * @param filed  the day on which it was filed
 * @param illegality  what is wrong with the act, in words
 * @param pieces  the documents, in order
 */
public record CourtReferral(
        Optional<AsPrinted<ActIdentifier>> identifier,
        Optional<LocalDate> filed,
        String illegality,
        List<SentFile> pieces)
        implements Message {

    public CourtReferral {
        Objects.requireNonNull(identifier, "identifier");
        Objects.requireNonNull(filed, "filed");
        Objects.requireNonNull(illegality, "illegality");
        pieces = List.copyOf(pieces);
    }

    @Override
    public MessageKind kind() {
        return MessageKind.COURT_REFERRAL;
    }
}
