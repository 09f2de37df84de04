package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong weekday, wherever an act may say it. */
class WeekdayPlacesTest {

    /** It was a Monday. */
    private static final String WRONG = "le mardi 3 juin 2024";

    private static final Decision PLAIN = DecisionRecipe.any().make(bound -> 0);

    private static Article article(String number, String heading, String text, Article... parts) {
        return new Article(
                Optional.of(number), Optional.of(heading), Optional.of(text), Optional.empty(), List.of(parts));
    }

    private static Arguments place(String path, UnaryOperator<Decision.Builder> change) {
        return Arguments.of(path, change.apply(PLAIN.toBuilder()).build());
    }

    private static Arguments inConvention(String path, UnaryOperator<Convention.Builder> change) {
        Convention convention =
                change.apply(PLAIN.conventions().get(0).toBuilder()).build();
        return Arguments.of(
                "/conventions/0" + path,
                PLAIN.toBuilder().conventions(List.of(convention)).build());
    }

    static Stream<Arguments> places() {
        Article fine = article("1", "Objet", "Rien");
        return Stream.of(
                place("/object", act -> act.object(WRONG)),
                place(
                        "/citations/1/text",
                        act -> act.citations(List.of(
                                new Citation.OfLaw("Vu la loi", List.of()),
                                new Citation.OfAct(WRONG, LocalDate.of(2024, 1, 8))))),
                place("/recitals/1/text", act -> act.recitals(List.of(new Recital("Rien"), new Recital(WRONG)))),
                place("/articles/1/heading", act -> act.articles(List.of(fine, article("2", WRONG, "Rien")))),
                place("/articles/1/text", act -> act.articles(List.of(fine, article("2", "Rien", WRONG)))),
                place(
                        "/articles/0/parts/1/parts/0/text",
                        act -> act.articles(List.of(article(
                                "1",
                                "Objet",
                                "Rien",
                                fine,
                                article("1.2", "Rien", "Rien", article("1.2.1", "Rien", WRONG)))))),
                place("/certificate", act -> act.certificate(WRONG)),
                inConvention("/title", convention -> convention.title(WRONG)),
                inConvention("/preamble", convention -> convention.preamble(WRONG)),
                inConvention(
                        "/articles/1/text",
                        convention -> convention.articles(List.of(fine, article("2", "Rien", WRONG)))));
    }

    private static List<String> paths(Act act) {
        return Compliance.check(act, Policies.PUBLISHED, LegalContext.standard()).findings().stream()
                .filter(finding -> finding.id().equals("text.weekday-mismatch"))
                .map(finding -> finding.violation().path())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void wrongWeekday_isFoundWhereItStands(String path, Act act) {
        assertThat(paths(act)).containsExactly(path);
    }

    @Test
    void plainAct_hasNone() {
        assertThat(paths(PLAIN)).isEmpty();
    }
}
