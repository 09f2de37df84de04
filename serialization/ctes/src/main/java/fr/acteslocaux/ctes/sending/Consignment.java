package fr.acteslocaux.ctes.sending;

import fr.acteslocaux.ctes.file.ArchiveFileName;
import fr.acteslocaux.ctes.file.EnvelopeFileName;
import fr.acteslocaux.ctes.file.MessageFileName;
import fr.acteslocaux.ctes.message.MessageKind;
import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.tar.TarWriter;
import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.ctes.xml.XmlText;
import fr.acteslocaux.ctes.xml.XmlText.Attributes;
import fr.acteslocaux.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Messages that go to the prefecture together: an envelope that lists them, and an archive of all of it.
 *
 * @param sender  the authority
 * @param on  the day on which it is sent
 * @param serial  its number among those of the authority on that day, from 1 on
 * @param files  the messages with their documents, in order
 */
public record Consignment(Sender sender, LocalDate on, int serial, List<OutgoingFile> files) {

    /** The most bytes of all files, those of the envelope apart: 150 MB. */
    public static final long MOST_BYTES = 150_000_000;

    private static final String APPLICATION = "EACT";

    public Consignment {
        Objects.requireNonNull(sender, "sender");
        Objects.requireNonNull(on, "on");
        files = List.copyOf(files);
    }

    /**
     * Names the envelope.
     *
     * @return such as {@code EACT--211202023--20240603-1.xml}
     */
    public EnvelopeFileName envelopeName() {
        return new EnvelopeFileName(false, APPLICATION, sender.siren().toString(), "", on, serial);
    }

    /**
     * Names the archive.
     *
     * @param operator  the three letters of the operator, such as {@code SLO}
     * @return such as {@code SLO-EACT--211202023--20240603-1.tar.gz}
     */
    public ArchiveFileName archiveName(String operator) {
        return new ArchiveFileName(Optional.of(operator), envelopeName());
    }

    /**
     * Tells what keeps it from being sent.
     *
     * @return all of it
     * @throws UncheckedIOException if the size of a document cannot be read
     */
    public List<Deviation> lacks() {
        Lacks lacks = new Lacks();
        lacks.addAll(sender.lacks());
        if (serial < 1) {
            lacks.add(Deviation.Kind.VALUE, "/serial", Words.of("whole-number"), Localized.untranslated(serial));
        }
        if (messages().isEmpty()) {
            lacks.add(Deviation.Kind.MISSING_ELEMENT, "/files", Words.of("root"), Words.of("nothing"));
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            String name = files.get(i).name().toString();
            if (!names.add(name)) {
                lacks.add(Deviation.Kind.REPEATED_ELEMENT, "/files/" + i, Words.of("once", name), Words.of("again"));
            }
            if (!(files.get(i).name() instanceof MessageFileName file && isOfSender(file))) {
                lacks.add(
                        Deviation.Kind.FILE_NAME,
                        "/files/" + i,
                        Words.of("file-of-siren", sender.siren()),
                        Words.quoted(name));
            }
        }
        lacks.limit(size(), MOST_BYTES, "/files", "bytes");
        return lacks.all();
    }

    private boolean isOfSender(MessageFileName file) {
        return file.siren().equals(sender.siren().toString())
                && file.department().equals(sender.department().toThreeCharacters());
    }

    private List<OutgoingFile> messages() {
        return files.stream()
                .filter(file -> file.name() instanceof MessageFileName name && name.isMessage())
                .toList();
    }

    private long size() {
        try {
            long size = 0;
            for (OutgoingFile file : files) {
                size += file.content().size();
            }
            return size;
        } catch (IOException failure) {
            throw new UncheckedIOException("A document cannot be read", failure);
        }
    }

    /**
     * Writes the envelope.
     *
     * @return the envelope
     * @throws IncompleteMessageException if something keeps the messages from being sent
     */
    public OutgoingFile envelope() {
        IncompleteMessageException.refuse(lacks());
        return new OutgoingFile(
                envelopeName(),
                Piece.Content.of(XmlText.of(MessageKind.ENVELOPE.element(), Attributes.none(), this::envelope)));
    }

    private void envelope(XmlText xml) {
        xml.element(
                "Emetteur",
                Attributes.none(),
                within -> within.element(
                        "IDCL",
                        Attributes.none()
                                .andSiren(sender.siren())
                                .and("Departement", sender.department().toThreeCharacters())
                                .and("Arrondissement", sender.arrondissement())
                                .and("Nature", sender.nature()),
                        none -> {}));
        xml.element(
                "AdressesRetour",
                Attributes.none(),
                within -> sender.returnAddresses().forEach(address -> within.element("Email", address)));
        xml.element(
                "FormulairesEnvoyes",
                Attributes.none(),
                within -> messages()
                        .forEach(message -> within.element(
                                "Formulaire", Attributes.none(), form -> form.element("NomFichier", message.name()))));
    }

    /**
     * Writes the archive: the envelope, then the files, as {@code tar.gz}. The same files make the same bytes.
     *
     * @param archive  where to; it is not closed
     * @throws IncompleteMessageException if something keeps the messages from being sent; nothing is written then
     * @throws IOException if a document cannot be read, or the archive not be written
     */
    public void writeTo(OutputStream archive) throws IOException {
        OutgoingFile envelope = envelope();
        TarWriter tar = new TarWriter(archive, on);
        add(tar, envelope);
        for (OutgoingFile file : files) {
            add(tar, file);
        }
        tar.finish();
    }

    private static void add(TarWriter tar, OutgoingFile file) throws IOException {
        try (InputStream content = file.content().open()) {
            tar.add(file.name().toString(), file.content().size(), content);
        }
    }
}
