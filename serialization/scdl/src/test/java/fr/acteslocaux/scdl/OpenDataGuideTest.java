package fr.acteslocaux.scdl;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The blocks of docs/open-data.md, as they stand there. */
class OpenDataGuideTest {

    private final List<String> said = new ArrayList<>();
    private final List<Act> judged = new ArrayList<>();

    private void log(String sentence) {
        said.add(sentence);
    }

    private void judge(Act act) {
        judged.add(act);
    }

    private void read(InputStream file) {
        try (TableReader<DeliberationRow> rows = TableReader.deliberations(file)) {
            rows.forEachRemaining(read -> {
                read.deviations().forEach(deviation -> log(deviation.in(Language.FRENCH)));
                PublishedAct.authority(read.row())
                        .flatMap(authority -> PublishedAct.act(read.row(), authority))
                        .ifPresent(act -> judge(act));
            });
        }
    }

    private static void write(OutputStream out, Act act) {
        try (TableWriter<OpenDataRow> table = TableWriter.openData(out)) {
            table.write(OpenDataRow.of(act, Siret.parse("21120202300019"), LegalContext.standard()));
        }
    }

    @Test
    void reading_logsDeviationsAndJudgesActs() {
        String table = Tables.HEADER + "\n" + Tables.ROW.replace("2024-06-03", "03/06/2024");
        read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        assertThat(said)
                .containsExactly(
                        "Ligne 2, colonne DELIB_DATE : « 03/06/2024 » est lu 2024-06-03 ; attendu : 2024-06-03.");
        assertThat(judged).extracting(Act::object).containsExactly("Convention ENT");
    }

    @Test
    void writing_gainsTheComputedDays() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, Acts.rodezEnt2024());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2024-08-05,certain");
    }

    @Test
    void blocksOfThePage_areThoseTestedHere() throws IOException {
        Path root = Path.of(System.getProperty("acteslocaux.root"));
        String page = Files.readString(root.resolve("docs/open-data.md"), StandardCharsets.UTF_8);
        String tested = words(Files.readString(
                root.resolve("serialization/scdl/src/test/java/fr/acteslocaux/scdl/OpenDataGuideTest.java"),
                StandardCharsets.UTF_8));
        List<String> blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(blocks)
                .hasSize(2)
                .allMatch(block ->
                        tested.contains(words(block.replaceFirst("```java", "").replace("```", ""))));
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
