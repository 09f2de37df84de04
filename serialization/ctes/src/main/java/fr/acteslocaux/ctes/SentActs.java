package fr.acteslocaux.ctes;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Attachment;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.ctes.message.EnvelopeMessage.AuthoritySender;
import fr.acteslocaux.ctes.message.SentAct;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Acts made of what messages say. A message knows no kinds of acts but natures: DE and BF are what a council votes, AR and AI
 * orders, CC and AU what an executive decides otherwise; who knows better adds the events to the act that he has, with
 * {@link ActLife#addTo}. The number as printed, the text, the signatory and the publicity are in no message.
 */
public final class SentActs {

    private static final Map<String, LocalAuthority.Kind> KINDS = Map.of(
            "11", LocalAuthority.Kind.REGION,
            "21", LocalAuthority.Kind.DEPARTMENT,
            "31", LocalAuthority.Kind.COMMUNE,
            "41", LocalAuthority.Kind.INTERMUNICIPAL,
            "42", LocalAuthority.Kind.OPEN_MIXED_SYNDICATE,
            "44", LocalAuthority.Kind.COMMUNITY,
            "45", LocalAuthority.Kind.COMMUNITY,
            "46", LocalAuthority.Kind.COMMUNITY);

    private SentActs() {}

    /**
     * Makes the authority that an envelope names. Its name is in no message: its SIREN stands for it.
     *
     * @param sender  what the envelope says
     * @return the authority, empty if its SIREN is malformed or its kind is none that the library knows
     */
    public static Optional<LocalAuthority> authority(AuthoritySender sender) {
        return sender.nature()
                .map(KINDS::get)
                .flatMap(kind -> sender.siren().flatMap(AsPrinted::value).map(siren -> {
                    LocalAuthority.Builder authority =
                            LocalAuthority.builder().kind(kind).siren(siren).name("SIREN " + siren);
                    sender.department().flatMap(AsPrinted::value).ifPresent(authority::department);
                    return authority.build();
                }));
    }

    /**
     * Makes an act.
     *
     * @param sent  what the message says
     * @param authority  whose act it is
     * @return the act, signed or voted on the day that the message gives; empty if that day or the nature is missing
     */
    public static Optional<Act> act(SentAct sent, LocalAuthority authority) {
        return sent.nature()
                .flatMap(nature -> sent.date()
                        .map(day -> filled(begun(nature, day), sent, nature)
                                .authority(authority)
                                .build()));
    }

    private static Act.Builder<?, ?> begun(ActNature nature, LocalDate day) {
        return switch (nature) {
            case DE, BF -> Deliberation.builder().sitting(Sitting.on(day));
            case AR -> Order.builder().character(ActCharacter.REGULATORY).event(new ActEvent.Signed(day));
            case AI -> Order.builder().character(ActCharacter.INDIVIDUAL).event(new ActEvent.Signed(day));
            case CC, AU -> Decision.builder().event(new ActEvent.Signed(day));
        };
    }

    private static Act.Builder<?, ?> filled(Act.Builder<?, ?> act, SentAct sent, ActNature nature) {
        act.nature(nature).object(sent.object());
        sent.number().flatMap(AsPrinted::value).ifPresent(act::transmissionNumber);
        sent.matter().flatMap(AsPrinted::value).ifPresent(act::matter);
        act.attachments(sent.annexes().stream()
                .map(annex -> new Attachment(annex.name(), annex.pieceType(), Optional.of(annex.name())))
                .toList());
        return act;
    }
}
