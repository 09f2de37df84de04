package fr.acteslocaux.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.acteslocaux.ctes.ReceivedArchive;
import fr.acteslocaux.ctes.reading.UnreadableMessageException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.provider.MethodSource;

/** The fuzzer changes archives before they are packed: what it changed in packed ones would only be damaged. */
class ArchiveFuzzTest {

    @MethodSource("fr.acteslocaux.fuzz.Seeds#archives")
    @FuzzTest(maxDuration = "2m")
    void archive_isRead_orRefused(byte[] archive) throws IOException {
        try {
            ReceivedArchive.read(new ByteArrayInputStream(packed(archive)));
        } catch (UnreadableMessageException refusal) {
            // The promise: nothing else is thrown.
        }
    }

    private static byte[] packed(byte[] archive) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(archive);
        }
        return packed.toByteArray();
    }
}
