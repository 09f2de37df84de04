package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.LawTable;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LawOfTables;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The new wording of CONTRIBUTING.md: its lines are pasted into the tables as they stand there, and its case is tried. */
class NewWordingGuideTest {

    private static final Path ROOT = Path.of(System.getProperty("acteslocaux.root"));
    private static final String LAW = "core/src/main/resources/fr/acteslocaux/law/";
    private static final String RULES = LAW + "rules.tsv";
    private static final String SOURCES = LAW + "legal-sources.tsv";
    private static final String CASES = "core/src/test/resources/law/" + AppealCase.TABLE;
    private static final String REHEARSED = "examples/law/appeal-three-months.tsv";
    private static final Pattern PIECE = Pattern.compile("in\\s`([^`]+)`:\n\n```tsv\n((?s:.*?))```");

    private String rules = "";
    private String sources = "";
    private String row = "";

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
    }

    private static String shown(String file) throws IOException {
        return PIECE.matcher(text("CONTRIBUTING.md"))
                .results()
                .filter(piece -> piece.group(1).equals(file))
                .map(piece -> piece.group(2))
                .findFirst()
                .orElseThrow(() -> new AssertionError("CONTRIBUTING.md shows nothing in " + file));
    }

    /** Takes the tables as they are before the change, even where somebody has made it. */
    @BeforeEach
    void readTables() throws IOException {
        row = shown(RULES);
        rules = text(RULES).replace(row, "").replace(ledByTheNewSource(), "");
        sources = text(SOURCES).replace(shown(SOURCES), "");
    }

    private static String newSource() throws IOException {
        String line = shown(SOURCES);
        return line.substring(0, line.indexOf('\t'));
    }

    private String ledByTheNewSource() throws IOException {
        return row.replace("\tCJA-R421-1\t", "\t" + newSource() + "\t");
    }

    private static LegalContext under(Law law) {
        return LegalContext.standard().under(law);
    }

    private AppealCase shownCase() throws IOException {
        String table = LawTable.text(AppealCase.TABLE);
        List<AppealCase> cases = AppealCase.read(table.replace(shown(CASES), "") + shown(CASES));
        return cases.get(cases.size() - 1);
    }

    @Test
    void rowAndCase_arePastedAndComeOut() throws IOException {
        Law pasted = LawOfTables.read(sources, rules + row);
        AppealCase appealCase = shownCase();
        appealCase.requireItsLastDay(under(pasted));
        assertThat(pasted.wording(Rules.REMEDIES_PERIOD, appealCase.from())
                        .orElseThrow()
                        .parameter(Unit.MONTHS)
                        .number())
                .as("what follows the rule")
                .isEqualTo(3);
    }

    @Test
    void case_wouldNotComeOutWithoutTheRow() throws IOException {
        AppealCase appealCase = shownCase();
        LegalContext before = under(LawOfTables.read(sources, rules));
        assertThatThrownBy(() -> appealCase.requireItsLastDay(before)).isInstanceOf(AssertionError.class);
    }

    @Test
    void earlierCases_comeOutAsBefore() {
        LegalContext pasted = under(LawOfTables.read(sources, rules + row));
        AppealCase.all().forEach(appealCase -> appealCase.requireItsLastDay(pasted));
    }

    @Test
    void newSource_isALineBesidesThatTheRowNames() throws IOException {
        Law pasted = LawOfTables.read(sources + shown(SOURCES), rules + ledByTheNewSource());
        AppealCase appealCase = shownCase();
        appealCase.requireItsLastDay(under(pasted));
        assertThat(pasted.wording(Rules.APPEAL_CLEAR_MONTHS, appealCase.from())
                        .orElseThrow()
                        .leading()
                        .id())
                .isEqualTo(newSource());
    }

    @Test
    void rehearsal_isATableOfItsOwnWithTheSameAnswer() throws IOException {
        String table = shown(REHEARSED);
        assertThat(table).isEqualTo(text(REHEARSED));
        Law rehearsed = LawOfTables.read(sources, rules).with(REHEARSED, new StringReader(table));
        shownCase().requireItsLastDay(under(rehearsed));
    }
}
