package fr.acteslocaux.ctes;

import fr.acteslocaux.ctes.file.EnvelopeFileName;
import fr.acteslocaux.ctes.message.EnvelopeMessage;
import fr.acteslocaux.ctes.message.EnvelopeMessage.AuthoritySender;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The envelopes in which messages travelled, by the names of the files that they list. */
final class Envelopes {

    private final Map<String, List<Travelled>> byForm = new HashMap<>();

    private Envelopes() {}

    /** An envelope, and the day in its name. */
    private record Travelled(EnvelopeMessage envelope, Optional<LocalDate> on) {}

    static Envelopes of(List<ReceivedFile> messages) {
        Envelopes envelopes = new Envelopes();
        for (ReceivedFile message : messages) {
            if (message.message() instanceof EnvelopeMessage envelope) {
                Travelled travelled = new Travelled(
                        envelope,
                        message.parts()
                                .map(name -> name instanceof EnvelopeFileName ofEnvelope ? ofEnvelope : null)
                                .map(EnvelopeFileName::on));
                envelope.forms()
                        .forEach(form -> envelopes
                                .byForm
                                .computeIfAbsent(form.name(), none -> new ArrayList<>())
                                .add(travelled));
            }
        }
        return envelopes;
    }

    private List<Travelled> of(ReceivedFile message) {
        return byForm.getOrDefault(message.name(), List.of());
    }

    /** Tells when a message was sent: the day of its envelope, that of an envelope that came back included. */
    Optional<LocalDate> sentOn(ReceivedFile message) {
        return of(message).stream().map(Travelled::on).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    /** Finds the refusals of the envelopes in which a message was. */
    List<ActEvent> refusals(ReceivedFile message) {
        return of(message).stream()
                .map(travelled -> travelled.envelope().event())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Finds the authority that sent a message. */
    Optional<AuthoritySender> sender(ReceivedFile message) {
        return of(message).stream()
                .map(Travelled::envelope)
                .map(envelope -> envelope instanceof EnvelopeMessage.FromAuthority own
                        ? Optional.of(own)
                        : envelope instanceof EnvelopeMessage.Anomaly anomaly
                                ? anomaly.envelope()
                                : Optional.<EnvelopeMessage.FromAuthority>empty())
                .flatMap(Optional::stream)
                .map(EnvelopeMessage.FromAuthority::sender)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
