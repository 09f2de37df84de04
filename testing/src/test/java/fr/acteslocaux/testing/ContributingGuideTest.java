package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.deadline.TriggerKind;
import fr.acteslocaux.law.Law;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The worked examples of CONTRIBUTING.md, done. */
class ContributingGuideTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern BLOCK = Pattern.compile("(?s)```(?:tsv)\n(.*?)```");
    private static final Pattern PIECE = Pattern.compile("in `([^`]+)`:\n\n```\\w+\n((?s:.*?))```");

    private static String textOf(String file) throws IOException {
        return Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void newWording_isTheRowAndItsCase() throws IOException {
        List<String> blocks = BLOCK.matcher(textOf("CONTRIBUTING.md"))
                .results()
                .map(result -> result.group(1))
                .toList();
        Law law = Law.standard().with("CONTRIBUTING.md", new StringReader(blocks.get(0)));
        String[] row = blocks.get(1).strip().split("\t", -1);
        Trigger trigger = new Trigger(TriggerKind.named(row[1]).orElseThrow(), LocalDate.parse(row[2]));
        LocalDate lastDay = LocalDate.parse(row[row.length - 1]);
        assertThat(ContentiousAppeal.after(trigger)
                        .deadline(LegalContext.standard().under(law))
                        .lastDay())
                .contains(lastDay);
        assertThat(ContentiousAppeal.after(trigger)
                        .deadline(LegalContext.standard())
                        .lastDay())
                .as("before the reform")
                .isPresent()
                .get()
                .isNotEqualTo(lastDay);
    }

    @Test
    void newCheck_standsInTheFilesAsItIsShown() throws IOException {
        List<MatchResult> pieces =
                PIECE.matcher(textOf("CONTRIBUTING.md")).results().toList();
        assertThat(pieces).hasSize(5);
        for (MatchResult piece : pieces) {
            assertThat(withoutBlanks(textOf(piece.group(1))))
                    .as(piece.group(1))
                    .contains(withoutBlanks(piece.group(2)));
        }
    }
}
