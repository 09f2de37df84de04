package fr.acteslocaux.ctes;

import fr.acteslocaux.ctes.classification.Classification;
import fr.acteslocaux.ctes.message.MessageReader;
import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import fr.acteslocaux.ctes.sending.ActDraft;
import fr.acteslocaux.ctes.sending.Consignment;
import fr.acteslocaux.ctes.sending.Piece;
import fr.acteslocaux.ctes.sending.Sender;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.testing.Acts;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What would fill the memory of a careless reader, read by a machine of 64 MB. */
final class HostileInput {

    private static final int LARGE = 145_000_000;

    private HostileInput() {}

    public static void main(String[] arguments) throws IOException {
        refused("bytes are read", () -> MessageReader.read(largeObject()));
        refused("document type", () -> MessageReader.read(laughs()));
        refused("levels are read", () -> MessageReader.read(ascii("<a>".repeat(1_000_000))));
        for (String text :
                List.of("\u00E9<", "<\u00E9 a>", "<a>\u00E9x", "<a>\u00FF", "", "<", "<?xml", "\u0000<\u0000")) {
            refused("XML", () -> MessageReader.read(text.getBytes(StandardCharsets.ISO_8859_1)));
        }
        MessageReader.read(ascii("<a>" + "<b c='1'/>".repeat(24_999) + "</a>"));
        MessageReader.read(ascii("<a>" + "x".repeat(4_190_000) + "</a>"));
        MessageReader.read(ascii("<a b='" + "x".repeat(4_190_000) + "'/>"));
        refused("more than 160000000 bytes", () -> ReceivedArchive.read(new ByteArrayInputStream(bomb())));
        largeConsignment();
    }

    private interface Reading {
        Object read() throws IOException;
    }

    private static void refused(String why, Reading reading) throws IOException {
        try {
            throw new IllegalStateException("read: " + reading.read());
        } catch (UnreadableMessageException expected) {
            if (!expected.getMessage().contains(why)) {
                throw new IllegalStateException("refused otherwise", expected);
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** An act whose object has 200 MB. */
    private static InputStream largeObject() {
        return new SequenceInputStream(
                new ByteArrayInputStream(ascii("<actes:Acte xmlns:actes=\"x\"><actes:Objet>")),
                new Letters(200_000_000));
    }

    private static byte[] laughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 100; i++) {
            laughs.append("<!ENTITY l").append(i).append(" \"");
            laughs.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return ascii(laughs + "]><a>&l99;</a>");
    }

    /** Two hundred documents of a million zeros, which pack into two hundred thousand bytes. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed);
                InputStream first = new ByteArrayInputStream(consignment(1_000_000))) {
            byte[] header = new GZIPInputStream(first).readNBytes(512);
            for (int i = 0; i < 200; i++) {
                header[0] = (byte) ('a' + i % 26);
                header[1] = (byte) ('a' + i / 26);
                gzip.write(withChecksum(header));
                gzip.write(new byte[1_000_000 + 448]);
            }
        }
        return packed.toByteArray();
    }

    /** The header of the envelope, made that of a document of a million bytes. */
    private static byte[] withChecksum(byte[] header) {
        byte[] changed = header.clone();
        changed[2] = 'x';
        System.arraycopy(ascii("00003641100"), 0, changed, 124, 11);
        Arrays.fill(changed, 3, 100, (byte) 0);
        Arrays.fill(changed, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte one : changed) {
            sum += one & 0xFF;
        }
        System.arraycopy(ascii(String.format(Locale.ROOT, "%06o", sum)), 0, changed, 148, 6);
        changed[154] = 0;
        return changed;
    }

    private static byte[] consignment(int size) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        consigned(size).writeTo(archive);
        return archive.toByteArray();
    }

    private static Consignment consigned(int size) {
        Classification classification = new Classification(
                Optional.of(LocalDate.of(2019, 4, 18)),
                Classification.national().natures(),
                Classification.national().matters());
        Piece large = new Piece("99_AU", Piece.Format.PDF, new Piece.Content() {
            @Override
            public long size() {
                return size + 5L;
            }

            @Override
            public InputStream open() {
                return new SequenceInputStream(new ByteArrayInputStream(ascii("%PDF-")), new Letters(size));
            }
        });
        Sender rodez = new Sender(
                Siren.parse("211202023"), DepartmentCode.parse("12"), "2", "31", List.of("actes@mairie-rodez.fr"));
        return new Consignment(
                rodez,
                LocalDate.of(2024, 6, 3),
                1,
                ActDraft.of(Acts.rodezEnt2024(), classification, large, List.of())
                        .files());
    }

    /** An archive as large as may be, written and read at once. */
    private static void largeConsignment() throws IOException {
        PipedInputStream reader = new PipedInputStream(64 * 1024);
        PipedOutputStream writer = new PipedOutputStream(reader);
        Thread writing = new Thread(() -> {
            try (writer) {
                consigned(LARGE).writeTo(writer);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        writing.start();
        ReceivedArchive archive = ReceivedArchive.read(new BufferedInputStream(reader));
        if (archive.documents().get(0).size() != LARGE + 5
                || archive.folder().acts().size() != 1) {
            throw new IllegalStateException("not read: " + archive.documents());
        }
    }

    /** That many letters, one after the other. */
    private static final class Letters extends InputStream {

        private int left;

        Letters(int left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = Math.min(left, length);
            Arrays.fill(bytes, from, from + read, (byte) 'x');
            left -= read;
            return read;
        }
    }
}
