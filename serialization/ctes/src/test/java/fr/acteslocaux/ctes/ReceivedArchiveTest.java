package fr.acteslocaux.ctes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedArchiveTest {

    private static final String SENT = OwnMessages.ACT + "-1-1_0.xml";

    /** An archive made by hand, of which each header may lie. */
    private static final class Archive {

        private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
        private final GZIPOutputStream bytes;

        Archive() throws IOException {
            bytes = new GZIPOutputStream(packed);
        }

        Archive with(String name, byte[] content) throws IOException {
            return with(name, '0', Integer.toOctalString(content.length), content);
        }

        Archive with(String name, char type, String size, byte[] content) throws IOException {
            byte[] header = new byte[512];
            put(header, 0, name);
            put(header, 124, size);
            header[156] = (byte) type;
            put(header, 257, "ustar");
            put(header, 148, "        ");
            int sum = 0;
            for (byte one : header) {
                sum += one & 0xFF;
            }
            put(header, 148, Integer.toOctalString(sum) + "\0");
            bytes.write(header);
            bytes.write(content);
            bytes.write(new byte[(512 - content.length % 512) % 512]);
            return this;
        }

        private static void put(byte[] header, int from, String text) {
            byte[] ascii = text.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(ascii, 0, header, from, ascii.length);
        }

        /** Adds zeros, which pack into a thousandth. */
        void zeros(String name, int megabytes) throws IOException {
            with(name, '0', Integer.toOctalString(megabytes << 20), new byte[0]);
            for (int i = 0; i < megabytes; i++) {
                bytes.write(new byte[1 << 20]);
            }
        }

        byte[] packed() throws IOException {
            bytes.close();
            return packed.toByteArray();
        }

        static byte[] pack(byte[] bytes) throws IOException {
            Archive archive = new Archive();
            archive.bytes.write(bytes);
            return archive.packed();
        }
    }

    private static ReceivedArchive read(byte[] archive) throws IOException {
        return ReceivedArchive.read(new ByteArrayInputStream(archive));
    }

    private static void assertRefused(byte[] archive, String why) {
        assertThatThrownBy(() -> read(archive))
                .isInstanceOfSatisfying(
                        UnreadableMessageException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(UnreadableMessageException.Cause.ARCHIVE))
                .hasMessageContaining(why);
    }

    @Test
    void messages_areRead_andDocumentsAreNamed() throws IOException {
        ReceivedArchive archive = read(new Archive()
                .with("./", '5', "0", new byte[0])
                .with("./retour/" + SENT, OwnMessages.bytes(SENT))
                .with("99_AU-" + OwnMessages.ACT + "-1-1_1.pdf", new byte[1000])
                .with("99_BU-" + OwnMessages.ACT + "-1-1_2.xml", "<Document>".getBytes(StandardCharsets.US_ASCII))
                .with("abime.xml", "<x>".getBytes(StandardCharsets.US_ASCII))
                .packed());
        assertThat(archive.folder().messages()).extracting(ReceivedFile::name).containsExactly(SENT);
        assertThat(archive.folder().unreadable())
                .extracting(UnreadableFile::name)
                .containsExactly("abime.xml");
        assertThat(archive.documents())
                .containsExactly(
                        new ReceivedArchive.Document("99_AU-" + OwnMessages.ACT + "-1-1_1.pdf", 1000),
                        new ReceivedArchive.Document("99_BU-" + OwnMessages.ACT + "-1-1_2.xml", 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.xml", "a/../../x.xml", "/etc/x.xml", "..", "a\\..\\x.xml", "C:x.xml", "a\nb.xml"})
    void file_thatLeavesItsFolder_isRefused(String name) throws IOException {
        assertRefused(new Archive().with(name, new byte[1]).packed(), "leaves its folder");
    }

    @ParameterizedTest
    @ValueSource(chars = {'1', '2', '3', '4', '6', '7', 'L', 'x', 'g'})
    void linksDevicesAndLongNames_areRefused(char type) throws IOException {
        assertRefused(new Archive().with("x.xml", type, "0", new byte[0]).packed(), "is not a file");
    }

    @Test
    void size_thatIsNotTrue_isRefused() throws IOException {
        assertRefused(new Archive().with("x.pdf", '0', "7777", new byte[512]).packed(), "ends too early");
        assertRefused(new Archive().with("x.pdf", '0', "-1", new byte[512]).packed(), "no number");
        assertRefused(
                new Archive().with("x.pdf", '0', "\u0080\u00FF", new byte[512]).packed(), "no number");
        assertRefused(
                new Archive().with("x.pdf", '0', "77777777777", new byte[512]).packed(), "more than 160000000");
    }

    @Test
    void file_namedTwice_isRefused() throws IOException {
        assertRefused(
                new Archive()
                        .with("a/x.pdf", new byte[1])
                        .with("b/x.pdf", new byte[1])
                        .packed(),
                "twice");
    }

    @Test
    void otherBytes_areNoArchive() throws IOException {
        assertRefused(new byte[0], "not a gzip file");
        assertRefused("PK".getBytes(StandardCharsets.US_ASCII), "not a gzip file");
        assertRefused(Archive.pack("x".repeat(600).getBytes(StandardCharsets.US_ASCII)), "a header is none");
        byte[] whole = new Archive().with(SENT, OwnMessages.bytes(SENT)).packed();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "ends too early");
        assertThat(read(Archive.pack(new byte[1024])).documents()).isEmpty();
    }

    @Test
    void bomb_isUnpackedNoFurtherThanArchivesMayBeLarge() throws IOException {
        Archive bomb = new Archive();
        for (int i = 0; i < 4; i++) {
            bomb.zeros(i + ".pdf", 50);
        }
        assertRefused(bomb.packed(), "more than 160000000 bytes");
    }

    @Test
    void manyFiles_areRefused() throws IOException {
        Archive many = new Archive();
        for (int i = 0; i <= 10_000; i++) {
            many.with(i + ".pdf", new byte[0]);
        }
        assertRefused(many.packed(), "more than 10000 files");
    }

    @Test
    void failureOfTheStream_isNoFaultOfTheArchive() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatThrownBy(() -> ReceivedArchive.read(broken)).isInstanceOf(IOException.class);
    }
}
