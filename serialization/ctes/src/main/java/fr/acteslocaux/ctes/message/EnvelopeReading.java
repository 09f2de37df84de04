package fr.acteslocaux.ctes.message;

import fr.acteslocaux.ctes.message.EnvelopeMessage.AuthoritySender;
import fr.acteslocaux.ctes.message.EnvelopeMessage.Contact;
import fr.acteslocaux.ctes.message.EnvelopeMessage.StateSender;
import fr.acteslocaux.ctes.message.EnvelopeMessage.StateSender.Office;
import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.ctes.xml.Part;
import fr.acteslocaux.ctes.xml.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads envelopes. */
final class EnvelopeReading {

    private static final Pattern ONE_DIGIT = Pattern.compile("\\s*[0-9]\\s*");
    private static final Pattern TWO_DIGITS = Pattern.compile("\\s*[0-9]{2}\\s*");
    private static final Pattern EMAIL =
            Pattern.compile("[_a-zA-Z0-9-]+(?:\\.[_a-zA-Z0-9-]+)*+@[a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)*\\.[a-zA-Z]{2,6}");
    private static final Set<Integer> ANOMALIES = Set.of(1, 2, 3, 4, 5, 100);

    private EnvelopeReading() {}

    static EnvelopeMessage.FromAuthority fromAuthority(Part part) {
        Optional<Part> sender = part.required("Emetteur");
        var senderAndContact = sender.map(within -> within.read(EnvelopeReading::authorityAndContact));
        return new EnvelopeMessage.FromAuthority(
                senderAndContact.flatMap(SenderAndContact::sender),
                senderAndContact.flatMap(SenderAndContact::contact),
                part.required("AdressesRetour")
                        .map(addresses -> addresses.read(EnvelopeReading::addresses))
                        .orElse(List.of()),
                forms(part));
    }

    private record SenderAndContact<S>(Optional<S> sender, Optional<Contact> contact) {}

    private static SenderAndContact<AuthoritySender> authorityAndContact(Part part) {
        return new SenderAndContact<>(
                part.required("IDCL").map(authority -> authority.read(EnvelopeReading::authority)), contact(part));
    }

    private static AuthoritySender authority(Part part) {
        return new AuthoritySender(
                Fields.siren(part),
                Fields.department(part),
                arrondissement(part),
                Fields.attribute(part, "Nature").map(value -> {
                    value.mustMatch(TWO_DIGITS, Words.of("two-digits"));
                    return value.trimmed();
                }));
    }

    private static Optional<String> arrondissement(Part part) {
        return Fields.attribute(part, "Arrondissement").map(value -> {
            value.mustMatch(ONE_DIGIT, Words.of("one-digit"));
            return value.trimmed();
        });
    }

    private static Optional<Contact> contact(Part part) {
        return part.optional("Referent")
                .map(contact -> contact.read(within -> new Contact(
                        Fields.optionalText(within, "Nom"),
                        Fields.optionalText(within, "Telephone"),
                        within.optional("Email").map(EnvelopeReading::email).filter(email -> !email.isBlank()))));
    }

    private static List<String> addresses(Part part) {
        List<String> addresses =
                part.all("Email").stream().map(EnvelopeReading::email).toList();
        if (addresses.isEmpty()) {
            part.missing("Email");
        }
        return addresses;
    }

    private static String email(Part part) {
        Value email = part.read(Part::text);
        if (!EMAIL.matcher(email.text()).matches()) {
            // The address of a person is not repeated.
            email.deviates(Deviation.Kind.VALUE, Words.of("email"), Words.of("other-text"));
        }
        return email.text();
    }

    private static List<SentFile> forms(Part part) {
        return part.required("FormulairesEnvoyes")
                .map(forms -> forms.read(within -> {
                    List<SentFile> files = within.all("Formulaire").stream()
                            .map(Fields::namedFile)
                            .toList();
                    if (files.isEmpty()) {
                        within.missing("Formulaire");
                    }
                    return files;
                }))
                .orElse(List.of());
    }

    static EnvelopeMessage.FromState fromState(Part part) {
        var sender = part.required("Emetteur").map(within -> within.read(EnvelopeReading::officeAndContact));
        return new EnvelopeMessage.FromState(
                sender.flatMap(SenderAndContact::sender),
                sender.flatMap(SenderAndContact::contact),
                forms(part),
                part.required("Destinataire").flatMap(addressee -> addressee.read(Fields::siren)));
    }

    private static SenderAndContact<StateSender> officeAndContact(Part part) {
        Map<Office, Optional<Part>> offices = new EnumMap<>(Office.class);
        offices.put(Office.REGIONAL_SECRETARIAT, part.optional("IDSGAR"));
        offices.put(Office.PREFECTURE, part.optional("IDPref"));
        offices.put(Office.SUB_PREFECTURE, part.optional("IDSousPref"));
        List<StateSender> senders = offices.entrySet().stream()
                .flatMap(office ->
                        office.getValue().stream().map(found -> found.read(within -> office(office.getKey(), within))))
                .toList();
        if (senders.isEmpty()) {
            part.missing("IDSGAR | IDPref | IDSousPref");
        }
        return new SenderAndContact<>(senders.stream().findFirst(), contact(part));
    }

    private static StateSender office(Office office, Part part) {
        return new StateSender(
                office,
                Fields.department(part),
                office == Office.SUB_PREFECTURE ? arrondissement(part) : Optional.empty());
    }

    static EnvelopeMessage.Anomaly anomaly(Part part) {
        return new EnvelopeMessage.Anomaly(
                Fields.day(part, "Date"),
                code(part),
                Fields.optionalText(part, "Detail"),
                part.required("EnveloppeRecue").map(envelope -> envelope.read(EnvelopeReading::fromAuthority)));
    }

    private static String code(Part part) {
        Optional<Value> code = part.required("Nature").map(nature -> nature.read(Part::text));
        code.ifPresent(value -> {
            OptionalInt number = value.asNumber();
            if (number.isPresent() && !ANOMALIES.contains(number.getAsInt())) {
                value.deviates(Deviation.Kind.VALUE, Words.of("envelope-anomaly"), Words.quoted(value.trimmed()));
            }
        });
        return code.map(Value::trimmed).orElse("");
    }
}
