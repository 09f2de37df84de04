package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.form.ActForms;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import fr.acteslocaux.serialization.wire.Documents;
import fr.acteslocaux.testing.Acts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A document is read in one go if it can be; what comes out is what a careful reader says of the same bytes. */
class QuickReadingProperties {

    private static final Documents<Act> ACT = new Documents<>(ActForms.ACT, JacksonLibrary.INSTANCE);
    private static final List<String> PIECES = List.of(
            "",
            "\"",
            "\\",
            "\\ud83d",
            "\\u00e9",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "1",
            "-0",
            "1.0",
            " ",
            "\n",
            "\t",
            "\u0000",
            "é",
            "\ufeff",
            "\"type\":\"order\",",
            "\"schema\":\"actes-locaux/2\",",
            "\"x\":1,",
            "00");

    @Provide
    Arbitrary<byte[]> documents() {
        Arbitrary<byte[]> whole = Arbitraries.longs()
                .between(0, 40)
                .map(seed -> ActWriter.writeLine(seed == 0 ? Acts.rodezEnt2024() : Acts.lawful(seed)));
        Arbitrary<byte[]> pieces = Arbitraries.oneOf(
                Arbitraries.of(PIECES).map(piece -> piece.getBytes(StandardCharsets.UTF_8)),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(3));
        return Combinators.combine(
                        whole,
                        Arbitraries.integers().between(0, 20_000),
                        Arbitraries.integers().between(0, 12),
                        pieces)
                .as(QuickReadingProperties::replaced);
    }

    /** Puts a piece where so many bytes were. */
    private static byte[] replaced(byte[] document, int place, int bytes, byte[] piece) {
        int from = place % document.length;
        int to = Math.min(document.length, from + bytes);
        byte[] changed = Arrays.copyOf(document, document.length - (to - from) + piece.length);
        System.arraycopy(piece, 0, changed, from, piece.length);
        System.arraycopy(document, to, changed, from + piece.length, document.length - to);
        return changed;
    }

    @Example
    void read_refusesOtherEncodingsAsACarefulReaderDoes() {
        String act = new String(ActWriter.writeLine(Acts.rodezEnt2024()), StandardCharsets.UTF_8)
                .replaceAll("[^\\x00-\\x7f]", "e");
        for (Charset charset : List.of(
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32LE"),
                Charset.forName("UTF-32BE"))) {
            byte[] document = act.getBytes(charset);
            assertThat(ACT.read(document).value()).as(charset.name()).isEmpty();
            assertThat(ACT.read(document)).isEqualTo(ACT.readCarefully(document));
        }
    }

    @Example
    void read_neverThrows() {
        for (String start :
                List.of("\0\0{\0", "\0{\0\0", "\0\0\0{\u007f\u007f\u007f\u007f", "{\0\0\0  ", "\0", "{\0")) {
            byte[] document = start.getBytes(StandardCharsets.ISO_8859_1);
            assertThat(ACT.read(document)).isEqualTo(ACT.readCarefully(document));
        }
    }

    @Property(tries = 3000)
    void read_saysWhatACarefulReaderSays(@ForAll("documents") byte[] document) {
        assertThat(ACT.read(document)).isEqualTo(ACT.readCarefully(document));
    }
}
