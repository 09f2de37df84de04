package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.testing.Acts;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** Each act takes a tenth of a second, or what a test says. */
class ProgressTest {

    private static final String ACT = new String(ActWriter.writeLine(Acts.rodezEnt2024()), StandardCharsets.UTF_8);

    private static LongSupplier each(int milliseconds) {
        AtomicLong time = new AtomicLong();
        return () -> time.getAndAdd(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    private static String told(int acts, String... arguments) {
        return Run.watched(ACT.repeat(acts), each(100), arguments).err();
    }

    private static String wiped(String line) {
        return "\r" + " ".repeat(line.length()) + "\r";
    }

    @Test
    void workOfASecond_isNotTold() {
        assertThat(told(9, "convert", "-", "--ndjson", "--to", "json")).isEmpty();
    }

    @Test
    void longerWork_isToldInOneLineSomeTimesASecond_andTheLineIsWiped() {
        assertThat(told(18, "convert", "-", "--ndjson", "--to", "json"))
                .isEqualTo("\r10 actes faits\r13 actes faits\r16 actes faits" + wiped("16 actes faits"));
    }

    @Test
    void checks_areToldInTheLanguageAskedFor() {
        assertThat(told(10, "check", "-", "--ndjson", "--as-of", "2024-06-10", "--lang", "en"))
                .isEqualTo("\r10 acts done" + wiped("10 acts done"));
    }

    @Test
    void oneAct_isSaidInTheSingular() {
        assertThat(Run.watched(ACT, each(5_000), "convert", "-", "--ndjson", "--to", "json")
                        .err())
                .startsWith("\r1 acte fait\r");
    }

    @Test
    void generatedActs_areToldToo() {
        assertThat(told(0, "generate", "--count", "10", "--seed", "1")).startsWith("\r10 actes faits\r");
    }

    @Test
    void complaint_takesThePlaceOfTheLine() {
        Run run = Run.watched(ACT.repeat(10) + "{", each(100), "convert", "-", "--ndjson", "--to", "json");
        assertThat(run.err()).startsWith("\r10 actes faits" + wiped("10 actes faits") + "actes: -:11:");
        assertThat(run.err()).endsWith("\n");
    }

    @Test
    void answers_areTheSameWhoeverWatches() {
        String[] command = {"check", "-", "--ndjson", "--as-of", "2024-06-10"};
        assertThat(Run.watched(ACT.repeat(12), each(100), command).out())
                .isEqualTo(Run.withInput(ACT.repeat(12), command).out());
    }
}
