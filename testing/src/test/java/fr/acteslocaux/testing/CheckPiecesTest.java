package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Violation;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a check of the library needs; each piece that is missing is named. */
class CheckPiecesTest {

    private static final Violation ANY = new Violation("", Localized.verbatim("1"), Localized.verbatim("2"));

    static Stream<Check> checks() {
        return Catalogue.standard().checks().stream();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void check_hasItsRowItsSeveritiesItsWordsAndItsFault(Check check) {
        List<String> missing = new ArrayList<>();
        need(
                missing,
                "a row in rules.tsv",
                () -> Law.standard().rule(check.id()).orElseThrow().wordings().get(0));
        Policies.all()
                .forEach(policy -> need(
                        missing,
                        "a severity under " + policy.name() + " in rules.tsv",
                        () -> policy.severities().entrySet().stream()
                                .filter(entry -> entry.getKey().equals(check.id()))
                                .findFirst()
                                .orElseThrow()));
        Map.of(Language.FRENCH, "checks_fr.properties", Language.ENGLISH, "checks_en.properties")
                .forEach((language, bundle) -> {
                    need(missing, "a question in " + bundle, () -> worded(check, check.question(language)));
                    need(missing, "an answer in " + bundle, () -> worded(check, check.answer(ANY, language)));
                });
        need(missing, "a fault in the kit", () -> Acts.with(check.id(), 1));
        assertThat(missing).as(check.id()).isEmpty();
    }

    private static String worded(Check check, String text) {
        if (text.startsWith(check.id())) {
            throw new IllegalStateException("No words for " + check.id());
        }
        return text;
    }

    private interface Piece {
        Object look();
    }

    private static void need(List<String> missing, String name, Piece piece) {
        try {
            piece.look();
        } catch (RuntimeException absent) {
            missing.add(name);
        }
    }

    @Test
    void severity_isOfACheckOfTheCatalogue() {
        List<String> ids = checks().map(Check::id).toList();
        assertThat(Policies.all())
                .allSatisfy(policy -> assertThat(ids)
                        .containsAll(policy.severities().keySet().stream()
                                .filter(id -> !id.equals("check.failed"))
                                .toList()));
    }
}
