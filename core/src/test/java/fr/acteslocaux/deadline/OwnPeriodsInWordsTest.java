package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LawTable;
import fr.acteslocaux.deadline.OwnPeriodsLawTest.Case;
import fr.acteslocaux.explain.Explanations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cases of periods in words, as a clerk and a lawyer read them. */
class OwnPeriodsInWordsTest {

    private static final String TABLE = "own-period-explanations.tsv";

    /** Made anew with {@code -Dacteslocaux.update=true}, and read before they are kept. */
    @Test
    void explanations_areThoseThatWereRead() throws IOException {
        Map<String, Deadline> answers = OwnPeriodsLawTest.cases().collect(Collectors.toMap(Case::id, Case::answer));
        String written = Stream.concat(
                        Stream.of("case\tfrench\tenglish"),
                        LawTable.rows(TABLE).stream().map(row -> row.get(0)).map(id -> line(id, answers::get)))
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.writeString(
                    Path.of(System.getProperty("acteslocaux.root"), "core/src/test/resources/law", TABLE), written);
        } else {
            assertThat(LawTable.text(TABLE)).isEqualTo(written);
        }
    }

    private static String line(String id, Function<String, Deadline> answers) {
        Deadline answer = answers.apply(id);
        return id + "\t" + Explanations.french(answer) + "\t" + Explanations.english(answer);
    }
}
