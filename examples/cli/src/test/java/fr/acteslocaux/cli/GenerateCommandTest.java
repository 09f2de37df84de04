package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.serialization.document.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GenerateCommandTest {

    /** Changes only with a note in the changelog: fixtures of others are made from seeds. */
    private static final String FIRST_THOUSAND = "d4f08a1ef2b650cb797ed2b8fd44aed287f60c44a87dcecdf17603568ce12d5c";

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java machine has SHA-256", impossible);
        }
    }

    private static Run firstThousand() {
        return Run.of("generate", "--count", "1000", "--seed", "1");
    }

    private static List<Act> acts(Run run) {
        try (Stream<ReadResult<Act>> acts =
                ActReader.readLines(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)))) {
            return acts.map(result -> result.value().orElseThrow()).toList();
        }
    }

    @Test
    void firstThousandActs_areTheSameForEver() {
        Run run = firstThousand();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(1000).doesNotHaveDuplicates();
        assertThat(digest(run.out())).isEqualTo(FIRST_THOUSAND);
    }

    /** In another machine with its own language, zone and encoding. */
    @Test
    void firstThousandActs_areTheSameInAnyLocale() throws Exception {
        for (List<String> settings : List.of(
                List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.extensions=u-ca-buddhist-nu-thai"),
                List.of("-Duser.language=ar", "-Duser.timezone=Pacific/Apia", "-Dfile.encoding=ISO-8859-1"),
                List.of("-Duser.language=tr", "-Duser.timezone=America/Adak"))) {
            assertThat(SmallHeap.output(GenerateCommandTest.class, settings)).isEqualTo(FIRST_THOUSAND);
        }
    }

    /**
     * Prints the digest of the first thousand acts.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.print(digest(firstThousand().out()));
        }
    }

    @Test
    void shorterRun_isTheBeginningOfALongerOne() {
        assertThat(firstThousand().out())
                .startsWith(Run.of("generate", "--count", "10", "--seed", "1").out())
                .isNotEqualTo(
                        Run.of("generate", "--count", "1000", "--seed", "2").out());
    }

    @Test
    void acts_areLawful() {
        assertThat(acts(Run.of("generate", "--count", "200", "--seed", "-7")))
                .hasSize(200)
                .allSatisfy(act -> assertThat(Compliance.check(act, Policies.PUBLISHED, LegalContext.standard())
                                .findings())
                        .isEmpty());
    }

    @Test
    void fault_isTheOnlyFinding() {
        assertThat(acts(Run.of("generate", "--count", "50", "--seed", "1", "--fault", "fee.total-mismatch")))
                .hasSize(50)
                .allSatisfy(act -> assertThat(Compliance.check(act, Policies.PUBLISHED, LegalContext.standard())
                                .findings())
                        .extracting(Finding::id)
                        .containsExactly("fee.total-mismatch"));
    }

    @Test
    void noActs_areNothing() {
        assertThat(Run.of("generate", "--count", "0", "--seed", "1")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void argumentsThatCannotBeUsed_areNamed() {
        Run negative = Run.of("generate", "--count", "-1", "--seed", "1");
        assertThat(negative.exitCode()).isEqualTo(2);
        assertThat(negative.err()).contains("--count -1");
        Run unknown = Run.of("generate", "--count", "1", "--seed", "1", "--fault", "fee.total");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err().lines()).hasSize(1);
        assertThat(unknown.err()).contains("'fee.total'").contains("fee.total-mismatch");
        assertThat(Run.of("generate", "--count", "many", "--seed", "1").exitCode())
                .isEqualTo(2);
        assertThat(Run.of("generate", "--count", "1").err()).contains("--seed");
    }

    /** As {@code actes generate … | head} does. */
    @Test
    void writing_endsWhenNobodyReads() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        int exitCode = Actes.run(
                new ByteArrayInputStream(new byte[0]),
                closed,
                OutputStream.nullOutputStream(),
                "generate",
                "--count",
                String.valueOf(Integer.MAX_VALUE),
                "--seed",
                "1");
        assertThat(exitCode).isZero();
    }
}
