package fr.acteslocaux.ctes;

import fr.acteslocaux.ctes.file.FileName;
import fr.acteslocaux.ctes.file.MessageFileName;
import fr.acteslocaux.ctes.message.ActMessage;
import fr.acteslocaux.ctes.message.Message;
import fr.acteslocaux.ctes.message.MessageReader;
import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.Place;
import fr.acteslocaux.ctes.reading.Received;
import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.AsPrinted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A message and the name of its file, which says what the message leaves out: an act that is sent has its department and its
 * SIREN in the name alone.
 *
 * @param name  the name of the file, without folders
 * @param received  the message, and what it deviates in
 */
public record ReceivedFile(String name, Received<Message> received) {

    public ReceivedFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(received, "received");
    }

    /**
     * Reads a file.
     *
     * @param name  its name, without folders
     * @param content  its bytes
     * @return the message with its name
     * @throws UnreadableMessageException if the bytes are no XML, declare a document type, or are larger than any message
     */
    public static ReceivedFile read(String name, byte[] content) {
        return new ReceivedFile(name, MessageReader.read(content));
    }

    /**
     * Returns the message.
     *
     * @return the message
     */
    public Message message() {
        return received.value();
    }

    /**
     * Reads what the name says.
     *
     * @return the parts of the name, empty if it is no name of @CTES
     */
    public Optional<FileName> parts() {
        return FileName.tryParse(name);
    }

    private Optional<MessageFileName> ofMessage() {
        return parts().map(parts -> parts instanceof MessageFileName file ? file : null);
    }

    /**
     * Returns the identifier of the act: as the message has it, or within the name of a file that it has instead; else as it follows from the act in the message, with the
     * department and the SIREN of the name; else as the name has it.
     *
     * @return the identifier as it stands, empty if the message is about no act, or nothing tells about which
     */
    public Optional<AsPrinted<ActIdentifier>> identifier() {
        return message()
                .identifier()
                .map(ReceivedFile::withoutSuffix)
                .or(this::identifierOfAct)
                .or(this::identifierInName);
    }

    private static AsPrinted<ActIdentifier> withoutSuffix(AsPrinted<ActIdentifier> printed) {
        return printed.isWellFormed()
                ? printed
                : FileName.tryParse(printed.text())
                        .or(() -> FileName.tryParse(printed.text() + ".xml"))
                        .flatMap(name -> name instanceof MessageFileName file ? file.identifier() : Optional.empty())
                        .orElse(printed);
    }

    private Optional<AsPrinted<ActIdentifier>> identifierOfAct() {
        return message() instanceof ActMessage about
                ? about.about()
                        .flatMap(act -> ofMessage().flatMap(file -> act.identifier(file.department(), file.siren())))
                : Optional.empty();
    }

    private Optional<AsPrinted<ActIdentifier>> identifierInName() {
        return ofMessage().flatMap(MessageFileName::identifier);
    }

    /**
     * Lists in what the message deviates, and its name from it.
     *
     * @return the deviations of the message in the order of the document, then those of the name
     */
    public List<Deviation> deviations() {
        List<Deviation> all = new ArrayList<>(received.deviations());
        ofMessage().ifPresent(file -> {
            message()
                    .kind()
                    .code()
                    .filter(Predicate.not(file.code()::equals))
                    .ifPresent(code -> all.add(ofName(code, file.code())));
            Optional<String> own = message()
                    .identifier()
                    .map(ReceivedFile::withoutSuffix)
                    .or(this::identifierOfAct)
                    .map(AsPrinted::text);
            Optional<String> named = file.identifier().map(AsPrinted::text);
            if (own.isPresent() && named.isPresent() && !own.equals(named)) {
                all.add(ofName(own.get(), named.get()));
            }
        });
        return List.copyOf(all);
    }

    private Deviation ofName(String expected, String found) {
        return new Deviation(Deviation.Kind.FILE_NAME, Place.of(name), Words.quoted(expected), Words.quoted(found));
    }
}
