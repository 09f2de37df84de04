package fr.acteslocaux.ctes.message;

import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An envelope, which lists the messages that travel with it; its own day is in the name of its file. */
public sealed interface EnvelopeMessage extends Message {

    /**
     * Returns the messages that travel with it.
     *
     * @return their files, in order
     */
    List<SentFile> forms();

    /**
     * Whom to ask.
     *
     * @param name  the name, empty if none is given
     * @param telephone  the number, empty if none is given
     * @param email  the address, empty if none is given
     */
    record Contact(Optional<String> name, Optional<String> telephone, Optional<String> email) {

        public Contact {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(telephone, "telephone");
            Objects.requireNonNull(email, "email");
        }

        /** Leaves out the person: a contact does not belong in logs. */
        @Override
        public String toString() {
            return "Contact";
        }
    }

    /**
     * The authority that sends.
     *
     * @param siren  its SIREN, as it stands
     * @param department  its department, on three characters, as it stands
     * @param arrondissement  the number of its arrondissement, as it stands
     * @param nature  the two digits of the kind of authority, such as {@code 31} for a commune, as they stand
     */
    record AuthoritySender(
            Optional<AsPrinted<Siren>> siren,
            Optional<AsPrinted<DepartmentCode>> department,
            Optional<String> arrondissement,
            Optional<String> nature) {

        public AuthoritySender {
            Objects.requireNonNull(siren, "siren");
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(arrondissement, "arrondissement");
            Objects.requireNonNull(nature, "nature");
        }
    }

    /**
     * The office of the State that sends.
     *
     * @param kind  which office
     * @param department  its department, on three characters, as it stands
     * @param arrondissement  the number of the arrondissement of a sub-prefecture, as it stands
     */
    record StateSender(Office kind, Optional<AsPrinted<DepartmentCode>> department, Optional<String> arrondissement) {

        /** The offices of the State. */
        public enum Office {
            /** The general secretariat of a region (<i>SGAR</i>). */
            REGIONAL_SECRETARIAT,
            /** A prefecture. */
            PREFECTURE,
            /** A sub-prefecture. */
            SUB_PREFECTURE
        }

        public StateSender {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(department, "department");
            Objects.requireNonNull(arrondissement, "arrondissement");
        }
    }

    /**
     * The envelope of an authority.
     *
     * @legal.term enveloppe (collectivité vers l'État)
     * @param sender  the authority
     * @param contact  whom to ask there
     * @param returnAddresses  the addresses to which answers are sent, in order
     * @param forms  the files of its messages, in order
     */
    record FromAuthority(
            Optional<AuthoritySender> sender,
            Optional<Contact> contact,
            List<String> returnAddresses,
            List<SentFile> forms)
            implements EnvelopeMessage {

        public FromAuthority {
            Objects.requireNonNull(sender, "sender");
            Objects.requireNonNull(contact, "contact");
            returnAddresses = List.copyOf(returnAddresses);
            forms = List.copyOf(forms);
        }

        @Override
        public MessageKind kind() {
            return MessageKind.ENVELOPE;
        }
    }

    /**
     * The envelope of the State.
     *
     * @legal.term enveloppe (État vers collectivité)
     * @param sender  the office
     * @param contact  whom to ask there
     * @param forms  the files of its messages, in order
     * @param addressee  the SIREN of the authority, as it stands
     */
    record FromState(
            Optional<StateSender> sender,
            Optional<Contact> contact,
            List<SentFile> forms,
            Optional<AsPrinted<Siren>> addressee)
            implements EnvelopeMessage {

        public FromState {
            Objects.requireNonNull(sender, "sender");
            Objects.requireNonNull(contact, "contact");
            forms = List.copyOf(forms);
            Objects.requireNonNull(addressee, "addressee");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.STATE_ENVELOPE;
        }
    }

    /**
     * An envelope was not taken, and with it none of the messages that it lists.
     *
     * @legal.term anomalie d'une enveloppe
     * @param on  the day
     * @param code  the code of the anomaly, as it stands, such as {@code 5}
     * @param detail  what it says, empty if it says nothing
     * @param envelope  the envelope as it was received
     */
    record Anomaly(Optional<LocalDate> on, String code, Optional<String> detail, Optional<FromAuthority> envelope)
            implements EnvelopeMessage {

        public Anomaly {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(detail, "detail");
            Objects.requireNonNull(envelope, "envelope");
        }

        @Override
        public MessageKind kind() {
            return MessageKind.ENVELOPE_ANOMALY;
        }

        @Override
        public List<SentFile> forms() {
            return envelope.map(FromAuthority::forms).orElse(List.of());
        }

        @Override
        public Optional<ActEvent> event() {
            return on.map(day -> new ActEvent.Refused(day, code, detail));
        }
    }
}
