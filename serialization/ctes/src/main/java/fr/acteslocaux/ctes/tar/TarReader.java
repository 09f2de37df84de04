package fr.acteslocaux.ctes.tar;

import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import fr.acteslocaux.ctes.words.Words;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads {@code tar.gz} archives without harm: regular files only, with names that stay in their folder, of sizes that are theirs,
 * each named once, and no more of them than messages need. Nothing is written anywhere.
 */
public final class TarReader {

    /** The most bytes that are unpacked: an archive of messages has 150 MB, and some for the messages themselves. */
    public static final long MOST_BYTES = 160_000_000;

    /** The most files. */
    public static final int MOST_FILES = 10_000;

    private final InputStream archive;
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private long left;
    private int padding;

    /**
     * A file in an archive.
     *
     * @param name  its name, without folders
     * @param size  how many bytes it has
     */
    public record Entry(String name, long size) {}

    /**
     * Opens an archive.
     *
     * @param archive  the bytes
     * @throws UnreadableMessageException if they are not packed
     * @throws IOException if they cannot be read
     */
    public TarReader(InputStream archive) throws IOException {
        try {
            this.archive = new GZIPInputStream(archive);
        } catch (ZipException | EOFException notPacked) {
            throw refused("archive.not-packed");
        }
    }

    private static UnreadableMessageException refused(String why, Object... arguments) {
        return new UnreadableMessageException(
                UnreadableMessageException.Cause.ARCHIVE, Words.of("archive", Words.of(why, arguments)));
    }

    /**
     * Goes on to the next file; what was not read of the one before is passed over.
     *
     * @return the file, empty at the end
     * @throws UnreadableMessageException if the archive is not one, or would do harm
     * @throws IOException if it cannot be read
     */
    public Optional<Entry> next() throws IOException {
        while (true) {
            skip(left + padding);
            left = 0;
            padding = 0;
            byte[] header = new byte[Tar.BLOCK];
            int read = readSome(header, header.length);
            if (read == 0 || isEnd(header)) {
                return Optional.empty();
            }
            if (read < header.length) {
                throw refused("archive.truncated");
            }
            Optional<Entry> entry = entry(header);
            if (entry.isPresent()) {
                return entry;
            }
        }
    }

    private static boolean isEnd(byte[] header) {
        for (byte one : header) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    /** Reads a header; folders are none, and all that is neither file nor folder is refused. */
    private Optional<Entry> entry(byte[] header) {
        if (Tar.CHECKSUM.number(header) != Tar.checksum(header)) {
            throw refused("archive.header");
        }
        long size = Tar.SIZE.number(header);
        if (size < 0) {
            throw refused("archive.size");
        }
        char type = (char) header[Tar.TYPE];
        String path = path(header);
        if (type == '5' && size == 0) {
            baseOf(path);
            return Optional.empty();
        }
        if (type != '0' && type != 0) {
            throw refused("archive.type", Words.quoted(path));
        }
        String name = baseOf(path);
        if (!names.add(name)) {
            throw refused("archive.twice", Words.quoted(name));
        }
        if (names.size() > MOST_FILES) {
            throw refused("archive.files", MOST_FILES);
        }
        if (size > MOST_BYTES - unpacked) {
            throw refused("archive.bytes", MOST_BYTES);
        }
        unpacked += size;
        left = size;
        padding = Tar.padding(size);
        return Optional.of(new Entry(name, size));
    }

    private static String path(byte[] header) {
        boolean hasPrefix = header[Tar.MAGIC] == 'u' && header[Tar.MAGIC + 5] == 0;
        String prefix = hasPrefix ? Tar.PREFIX.text(header) : "";
        return prefix.isEmpty() ? Tar.NAME.text(header) : prefix + "/" + Tar.NAME.text(header);
    }

    /** Takes the folders off a path that stays below where it begins. */
    private static String baseOf(String path) {
        boolean isAbsolute = path.startsWith("/");
        boolean climbs = false;
        String last = "";
        for (String step : path.split("/", -1)) {
            climbs |= step.equals("..");
            last = step.isEmpty() || step.equals(".") ? last : step;
        }
        boolean isForeign = path.chars().anyMatch(character -> character < ' ' || "\\:".indexOf(character) >= 0);
        if (isAbsolute || climbs || isForeign) {
            throw refused("archive.path", Words.quoted(path));
        }
        return last;
    }

    /**
     * Reads the whole of the file that is next.
     *
     * @param most  the most bytes that are read of it
     * @return its bytes, no more than that
     * @throws UnreadableMessageException if the archive ends within it
     * @throws IOException if it cannot be read
     */
    public byte[] content(int most) throws IOException {
        byte[] content = new byte[(int) Math.min(left, most)];
        if (readSome(content, content.length) < content.length) {
            throw refused("archive.truncated");
        }
        left -= content.length;
        return content;
    }

    private int readSome(byte[] into, int length) throws IOException {
        try {
            return archive.readNBytes(into, 0, length);
        } catch (ZipException | EOFException damaged) {
            throw refused("archive.truncated");
        }
    }

    private void skip(long bytes) throws IOException {
        byte[] buffer = new byte[(int) Math.min(bytes, 64 * 1024)];
        for (long toSkip = bytes; toSkip > 0; ) {
            int read = readSome(buffer, (int) Math.min(buffer.length, toSkip));
            if (read == 0) {
                throw refused("archive.truncated");
            }
            toSkip -= read;
        }
    }
}
