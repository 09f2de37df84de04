package fr.acteslocaux.ctes.tar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.GZIPOutputStream;

/**
 * Writes regular files with short names, as {@code tar.gz}. The names of @CTES have fewer than a hundred characters of ASCII, so
 * that the oldest form of such archives is enough, and no library is needed for it.
 */
public final class TarWriter {

    private final GZIPOutputStream archive;
    private final long time;

    /**
     * Begins an archive.
     *
     * @param archive  where to
     * @param on  the day that all files bear
     * @throws IOException if it cannot be written
     */
    public TarWriter(OutputStream archive, LocalDate on) throws IOException {
        this.archive = new GZIPOutputStream(archive);
        this.time = Math.max(0, on.atStartOfDay(ZoneOffset.UTC).toEpochSecond());
    }

    /**
     * Adds a file.
     *
     * @param name  its name
     * @param size  how many bytes it has
     * @param content  its bytes
     * @throws IOException if they cannot be read or written, or are more or fewer
     */
    public void add(String name, long size, InputStream content) throws IOException {
        archive.write(header(name, size));
        byte[] buffer = new byte[Tar.BLOCK];
        long left = size;
        while (left > 0) {
            int read = content.readNBytes(buffer, 0, (int) Math.min(buffer.length, left));
            if (read == 0) {
                throw new IOException(name + " has fewer than " + size + " bytes");
            }
            archive.write(buffer, 0, read);
            left -= read;
        }
        if (content.read() >= 0) {
            throw new IOException(name + " has more than " + size + " bytes");
        }
        archive.write(new byte[Tar.padding(size)]);
    }

    private byte[] header(String name, long size) {
        byte[] header = new byte[Tar.BLOCK];
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length > Tar.NAME.length()) {
            throw new IllegalArgumentException("Argument 'name' must have at most 100 characters, found " + name);
        }
        System.arraycopy(bytes, 0, header, 0, bytes.length);
        Tar.MODE.put(header, 0644);
        Tar.OWNER.put(header, 0);
        Tar.GROUP.put(header, 0);
        Tar.SIZE.put(header, size);
        Tar.TIME.put(header, time);
        header[Tar.TYPE] = '0';
        byte[] magic = "ustar\00000".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(magic, 0, header, Tar.MAGIC, magic.length);
        Tar.CHECKSUM.put(header, Tar.checksum(header));
        return header;
    }

    /**
     * Ends the archive; what it is written to is not closed.
     *
     * @throws IOException if it cannot be written
     */
    public void finish() throws IOException {
        archive.write(new byte[2 * Tar.BLOCK]);
        archive.finish();
    }
}
