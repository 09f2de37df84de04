package fr.acteslocaux.cli;

import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.scdl.DeliberationProfile;
import fr.acteslocaux.scdl.DeliberationRow;
import fr.acteslocaux.scdl.PublishedAct;
import fr.acteslocaux.scdl.TableReader;
import fr.acteslocaux.scdl.TableWriter;
import fr.acteslocaux.scdl.UnreadableTableException;
import fr.acteslocaux.testing.Acts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes and reads long tables, which are never whole in memory. */
final class ManyRows {

    private static final Siret RODEZ = Siret.parse("21120202300019");

    private ManyRows() {}

    /**
     * Writes and reads them.
     *
     * @param arguments  how many rows, and how many bytes one cell has
     */
    public static void main(String[] arguments) {
        int rows = Integer.parseInt(arguments[0]);
        write(rows);
        read(rows);
        readCell(Long.parseLong(arguments[1]));
    }

    private static void write(int rows) {
        DeliberationRow row = PublishedAct.row(Acts.rodezEnt2024(), RODEZ);
        try (TableWriter<DeliberationRow> writer =
                TableWriter.deliberations(OutputStream.nullOutputStream(), DeliberationProfile.ALL_ACTS)) {
            for (int i = 0; i < rows; i++) {
                writer.write(row);
            }
        }
    }

    private static void read(int rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter<DeliberationRow> writer = TableWriter.deliberations(bytes, DeliberationProfile.ALL_ACTS)) {
            writer.write(PublishedAct.row(Acts.rodezEnt2024(), RODEZ));
        }
        String[] lines = bytes.toString(StandardCharsets.UTF_8).split("\r\n", -1);
        InputStream table =
                after(lines[0] + "\r\n", repeated((lines[1] + "\r\n").getBytes(StandardCharsets.UTF_8), rows));
        try (TableReader<DeliberationRow> reader = TableReader.deliberations(table)) {
            long read = 0;
            while (reader.hasNext()) {
                read += reader.next().row().siret().equals(Optional.of(RODEZ)) ? 1 : 0;
            }
            if (read != rows) {
                throw new IllegalStateException("Of " + rows + " rows only " + read + " were read");
            }
        }
    }

    private static void readCell(long bytes) {
        InputStream cell = after("COLL_NOM,DELIB_OBJET\nRodez,\"", repeated(new byte[] {'x'}, bytes));
        try (TableReader<DeliberationRow> reader = TableReader.deliberations(cell)) {
            throw new IllegalStateException("A cell of " + bytes + " bytes was read: " + reader.hasNext());
        } catch (UnreadableTableException expected) {
            // It is what must happen.
        }
    }

    private static InputStream after(String beginning, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)), rest);
    }

    private static InputStream repeated(byte[] bytes, long times) {
        return new InputStream() {

            private final long length = bytes.length * times;
            private long place;

            @Override
            public int read() {
                return place == length ? -1 : bytes[(int) (place++ % bytes.length)] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int count) {
                if (place == length) {
                    return -1;
                }
                int start = (int) (place % bytes.length);
                int taken = Math.min(count, bytes.length - start);
                System.arraycopy(bytes, start, target, offset, taken);
                place += taken;
                return taken;
            }
        };
    }
}
