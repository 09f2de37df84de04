package fr.acteslocaux.scdl;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Characters of a file whose encoding nobody says: UTF-8, and where bytes are none, Windows-1252, so that files of two
 * encodings, which were glued together, are read too. UTF-16 is known by its byte order mark.
 */
final class ForgivingReader extends Reader {

    private static final int SIZE = 1 << 16;
    private static final int LONGEST_MARK = 3;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final InputStream bytes;
    private final ByteBuffer buffer = ByteBuffer.allocate(SIZE).flip();
    private final CharBuffer decoded = CharBuffer.allocate(SIZE).flip();
    private final CharsetDecoder decoder;
    private final List<Deviation.Kind> deviations = new ArrayList<>();
    private boolean ended;

    ForgivingReader(InputStream bytes) throws IOException {
        this.bytes = Objects.requireNonNull(bytes, "bytes");
        while (buffer.remaining() < LONGEST_MARK && !ended) {
            fill();
        }
        this.decoder = marked().newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** What of the encoding deviates, as far as was read. */
    List<Deviation.Kind> deviations() {
        return List.copyOf(deviations);
    }

    private Charset marked() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            deviations.add(Deviation.Kind.BYTE_ORDER_MARK);
            buffer.position(LONGEST_MARK);
            return StandardCharsets.UTF_8;
        }
        boolean little = startsWith(0xFF, 0xFE);
        if (little || startsWith(0xFE, 0xFF)) {
            deviations.add(Deviation.Kind.UTF_16);
            buffer.position(2);
            return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private boolean startsWith(int... mark) {
        if (buffer.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((buffer.get(buffer.position() + i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private void fill() throws IOException {
        buffer.compact();
        int count = bytes.read(buffer.array(), buffer.position(), buffer.remaining());
        ended |= count < 0;
        buffer.position(buffer.position() + Math.max(0, count)).flip();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!decoded.hasRemaining()) {
            if (ended && !buffer.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    private void decode() throws IOException {
        decoded.clear();
        CoderResult result = decoder.decode(buffer, decoded, ended);
        if (result.isError()) {
            readOther(result.length());
        } else if (result.isUnderflow() && !ended) {
            fill();
        }
        decoded.flip();
    }

    /** Takes bytes that are not UTF-8 for Windows-1252, whose five holes stay what they are in Latin-1. */
    private void readOther(int length) {
        if (!deviations.contains(Deviation.Kind.NOT_UTF_8)) {
            deviations.add(Deviation.Kind.NOT_UTF_8);
        }
        for (int i = 0; i < length && decoded.hasRemaining(); i++) {
            byte single = buffer.get();
            char character =
                    WINDOWS.decode(ByteBuffer.wrap(new byte[] {single})).get();
            decoded.put(character == '\uFFFD' ? (char) (single & 0xFF) : character);
        }
        decoder.reset();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
