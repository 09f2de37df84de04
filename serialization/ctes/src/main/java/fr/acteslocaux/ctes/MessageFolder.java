package fr.acteslocaux.ctes;

import fr.acteslocaux.ctes.classification.Classification;
import fr.acteslocaux.ctes.message.ClassificationMessage;
import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import fr.acteslocaux.ctes.xml.MessageXml;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.AsPrinted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Messages in any order, which together tell the lives of acts: each act with what was sent, received, refused, asked for and
 * referred to the court.
 * <p>
 * For example, the message 1-1 of decision DEC2024/0126, its envelope of Monday 3 June 2024 and the receipt of that day make an
 * act that was sent and received on that day, and that the prefect may refer until Monday 5 August 2024.
 *
 * @param messages  the messages, in the order of their names
 * @param unreadable  the files that are no messages
 */
public record MessageFolder(List<ReceivedFile> messages, List<UnreadableFile> unreadable) {

    private static final int DEPTH = 8;
    private static final int MOST_FILES = 100_000;

    public MessageFolder {
        messages = messages.stream()
                .sorted(Comparator.comparing(ReceivedFile::name))
                .toList();
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Takes messages that were read.
     *
     * @param messages  the messages, in any order
     * @return the folder
     */
    public static MessageFolder of(List<ReceivedFile> messages) {
        return new MessageFolder(messages, List.of());
    }

    /**
     * Reads the messages of a folder, of those within it, and of the archives in them. Files whose names end neither with
     * {@code .xml} nor with {@code .tar.gz} are documents, and passed over; links are not followed.
     *
     * @param folder  the folder
     * @return its messages
     * @throws IOException if the folder or a file cannot be read, or there are more than 100 000 files
     */
    public static MessageFolder read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder, DEPTH)) {
            files = found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
        }
        if (files.size() > MOST_FILES) {
            throw new IOException("The folder " + folder + " has more than " + MOST_FILES + " files");
        }
        List<ReceivedFile> messages = new ArrayList<>();
        List<UnreadableFile> unreadable = new ArrayList<>();
        for (Path file : files) {
            String name = name(file);
            boolean isArchive = hasExtension(name, ".tar.gz");
            if (!isArchive && !hasExtension(name, ".xml")) {
                continue;
            }
            try (InputStream content = Files.newInputStream(file)) {
                if (isArchive) {
                    MessageFolder packed = ReceivedArchive.read(content).folder();
                    messages.addAll(packed.messages());
                    unreadable.addAll(packed.unreadable());
                } else {
                    messages.add(ReceivedFile.read(name, content.readNBytes(MessageXml.LONGEST + 1)));
                }
            } catch (UnreadableMessageException refusal) {
                unreadable.add(new UnreadableFile(name, refusal));
            }
        }
        return new MessageFolder(messages, unreadable);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static boolean hasExtension(String name, String extension) {
        return name.toLowerCase(Locale.ROOT).endsWith(extension);
    }

    /**
     * Gathers the lives of the acts that the messages are about.
     *
     * @return a life for each identifier, in their order; what an envelope says is with each act that it lists
     */
    public List<ActLife> acts() {
        Map<String, List<ReceivedFile>> byIdentifier = new TreeMap<>();
        Map<String, AsPrinted<ActIdentifier>> identifiers = new TreeMap<>();
        for (ReceivedFile message : messages) {
            message.identifier().ifPresent(identifier -> {
                identifiers.putIfAbsent(identifier.text(), identifier);
                byIdentifier
                        .computeIfAbsent(identifier.text(), none -> new ArrayList<>())
                        .add(message);
            });
        }
        Envelopes envelopes = Envelopes.of(messages);
        return identifiers.values().stream()
                .map(identifier ->
                        new ActLife(identifier, byIdentifier.getOrDefault(identifier.text(), List.of()), envelopes))
                .toList();
    }

    /**
     * Lists the classifications that prefectures returned.
     *
     * @return the classifications, the latest first
     */
    public List<Classification> classifications() {
        return messages.stream()
                .map(ReceivedFile::message)
                .filter(ClassificationMessage.Returned.class::isInstance)
                .map(message -> ((ClassificationMessage.Returned) message).classification())
                .sorted(Comparator.comparing((Classification classification) ->
                                classification.date().map(Object::toString).orElse(""))
                        .reversed())
                .toList();
    }
}
