package fr.acteslocaux.ctes;

import fr.acteslocaux.ctes.file.FileName;
import fr.acteslocaux.ctes.file.MessageFileName;
import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import fr.acteslocaux.ctes.tar.TarReader;
import fr.acteslocaux.ctes.xml.MessageXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An archive in which messages travelled. The messages are read; of the documents, names and sizes are kept.
 * <p>
 * It is read in constant memory, and nothing of it is written: an archive of more than 160 MB, one that names files outside its
 * folder, the same file twice, links or devices, or that ends too early, is refused.
 *
 * @param folder  the messages
 * @param documents  the documents, in the order of the archive
 */
public record ReceivedArchive(MessageFolder folder, List<Document> documents) {

    /**
     * A document in an archive.
     *
     * @param name  its name, without folders
     * @param size  how many bytes it has
     */
    public record Document(String name, long size) {

        public Document {
            Objects.requireNonNull(name, "name");
        }
    }

    public ReceivedArchive {
        Objects.requireNonNull(folder, "folder");
        documents = List.copyOf(documents);
    }

    /**
     * Reads an archive.
     *
     * @param archive  the bytes of a {@code tar.gz}; the stream is not closed
     * @return its messages, and what goes with them
     * @throws UnreadableMessageException if it is no archive, or would do harm
     * @throws IOException if it cannot be read
     */
    public static ReceivedArchive read(InputStream archive) throws IOException {
        TarReader files = new TarReader(archive);
        List<ReceivedFile> messages = new ArrayList<>();
        List<UnreadableFile> unreadable = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        for (Optional<TarReader.Entry> next = files.next(); next.isPresent(); next = files.next()) {
            String name = next.get().name();
            if (!isMessage(name)) {
                documents.add(new Document(name, next.get().size()));
                continue;
            }
            byte[] content = files.content(MessageXml.LONGEST + 1);
            try {
                messages.add(ReceivedFile.read(name, content));
            } catch (UnreadableMessageException refusal) {
                unreadable.add(new UnreadableFile(name, refusal));
            }
        }
        return new ReceivedArchive(new MessageFolder(messages, unreadable), documents);
    }

    /** Documents in XML have names of documents. */
    private static boolean isMessage(String name) {
        return FileName.tryParse(name)
                .map(parts -> !(parts instanceof MessageFileName file) || file.isMessage())
                .orElseGet(() -> name.toLowerCase(Locale.ROOT).endsWith(".xml"));
    }
}
