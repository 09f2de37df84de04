package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LawPagesTest {

    private static final Function<Law, String> RULES = LawPages::rules;
    private static final Function<Law, String> DEADLINES = LawPages::deadlines;
    private static final Function<Law, String> LAW = LawPages::law;

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("rules.md", RULES), Arguments.of("deadlines.md", DEADLINES), Arguments.of("law.md", LAW));
    }

    /** The pages are made anew with {@code -Dacteslocaux.update=true}. */
    @ParameterizedTest
    @MethodSource("pages")
    void page_isMadeFromTheLaw(String name, Function<Law, String> page) throws IOException {
        Path kept = Run.ROOT.resolve("docs").resolve(name);
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.writeString(kept, page.apply(Law.standard()), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(kept, StandardCharsets.UTF_8)).isEqualTo(page.apply(Law.standard()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_showsAReform(String name, Function<Law, String> page) {
        Law reform = Law.standard()
                .with(Rules.APPEAL_CLEAR_MONTHS
                        .on(LocalDate.of(2026, 12, 31))
                        .orElseThrow()
                        .changed(LocalDate.of(2027, 1, 1), Parameter.of(Unit.MONTHS, 3)));
        assertThat(page.apply(reform))
                .as(name)
                .contains("from 2027-01-01: 3 months (CJA, art. R. 421-1;")
                .contains("from 2001-01-01 until 2026-12-31: 2 months (CJA, art. R. 421-1;");
    }

    @Test
    void lawRules_saysDayWordingsAndNumbersOfARule() {
        assertThat(Run.of("law", "rules", "convening.of-large-commune").out()).isEqualTo("""
                convening.of-large-commune
                  droit du jour de l'envoi de la convocation
                  depuis le 1996-02-24 : 5 jours, 3500 habitants (CGCT, art. L. 2121-12)
                """);
        assertThat(Run.of("law", "rules", "--format", "json", "withdrawal.period")
                        .json()
                        .get(0))
                .hasToString("{\"id\":\"withdrawal.period\",\"governingDay\":\"adoption\",\"wordings\":[{\"from\":"
                        + "\"2016-01-01\",\"until\":null,\"sources\":[\"CRPA, art. L. 242-1\","
                        + "\"délai du retrait, ni franc ni reporté : aucune décision trouvée\"],\"links\":["
                        + "\"https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031367657\"],"
                        + "\"parameters\":{\"months\":\"4\"}}],\"replaces\":[\"withdrawal.four-months\"],"
                        + "\"standing\":\"unverified\"}");
    }

    @Test
    void lawRules_saysSeveritiesFormerNamesAndWhatIsUnverified() {
        assertThat(Run.of("law", "rules", "withdrawal.period").out()).isEqualTo("""
                withdrawal.period
                  droit du jour de l'adoption de l'acte
                  depuis le 2016-01-01 : 4 mois (CRPA, art. L. 242-1 ; délai du retrait, ni
                  franc ni reporté : aucune décision trouvée, non vérifié)
                  autrefois withdrawal.four-months
                """);
        assertThat(Run.of("law", "rules", "--lang", "en", "publicity.insufficient")
                        .out())
                .startsWith("""
                        publicity.insufficient
                          severity: not checked (draft, signed act), warning (transmitted act), error
                          (published act, archived act)
                          law of the day of adoption of the act
                          from 2022-07-01 (CGCT, art. L. 2131-1)
                        """);
        assertThat(Run.of("law", "rules", "fee.sum").out()).contains("même droit quel que soit le jour");
    }

    @Test
    void until_isTheLastDayInTextAndTheFirstOneNoLongerInForceInJson() {
        assertThat(Run.of("law", "rules", "publicity.insufficient").out())
                .contains("depuis le 2015-08-09 jusqu'au 2022-06-30 (");
        assertThat(Run.of("law", "rules", "--format", "json", "publicity.insufficient")
                        .json()
                        .get(0)
                        .at("/wordings/1/until")
                        .asText())
                .isEqualTo("2022-07-01");
        for (String[] command : new String[][] {{"law", "rules"}, {"check"}, {"rules"}}) {
            String[] help =
                    Stream.concat(Stream.of(command), Stream.of("--help")).toArray(String[]::new);
            assertThat(Run.of(help).out().replaceAll("\\s+", " ")).contains("until est le premier jour hors vigueur");
        }
    }

    @Test
    void lawRules_saysWhatAReplacedIdIsNow() {
        Run run = Run.of("law", "rules", "appeal.two-clear-months");
        assertThat(run.err()).contains("c'est maintenant appeal.clear-months");
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(Run.of("law", "rules", "--lang", "en", "appeal.two-clear-months")
                        .err())
                .isEqualTo("actes: unknown rule \"appeal.two-clear-months\"; it is now appeal.clear-months\n");
        assertThat(Run.of("law", "rules", "--lang", "en", "appeal.none").err())
                .isEqualTo("actes: unknown rule \"appeal.none\"; expected a name such as appeal.clear-months\n");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_marksWhatIsUnverified(String name, Function<Law, String> page) {
        assertThat(page.apply(Law.standard())).as(name).contains(", unverified");
    }
}
