package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.law.LegalReferences.Onwards;
import fr.acteslocaux.law.LegalReferences.Range;
import fr.acteslocaux.law.LegalReferences.Single;
import fr.acteslocaux.text.MalformedValueException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L. 2122-22                                  | L.2122-22",
                "articles R421-1 et R421-5                   | R.421-1, R.421-5",
                "articles R421-1 et R421-5 du Code de Justice Administrative | CJA R.421-1, R.421-5",
                "les articles L. 2131-1, L. 2131-2 ou L. 2131-3 du CGCT | CGCT L.2131-1, L.2131-2, L.2131-3",
                "articles L\u00a02131-1, L\u00a02131-2 du CGCT   | CGCT L.2131-1, L.2131-2",
                "aux articles L 2131-1 et L 2131-2           | L.2131-1, L.2131-2",
                "articles L. 2131-1 à L. 2131-11             | L.2131-1 à L.2131-11",
                "articles L. 2131-1 à L. 2131-11 et L. 2131-13 du CGCT | CGCT L.2131-1 à L.2131-11, L.2131-13",
                "L. 240-1 et suivants                        | L.240-1 et suivants",
                "L. 240-1 et suivants du code de l'urbanisme | C. urb. L.240-1 et suivants",
                "L. 210-1, L. 240-1 et suivants et R. 213-1  | L.210-1, L.240-1 et suivants, R.213-1",
                "articles 641 et 642 du code de procédure civile | CPC art. 641, art. 642",
                "articles 1er à 3 de la loi n° 82-213        | loi n° 82-213 art. 1 à art. 3",
                "au 4° de l'article L. 2122-22 et à l'article L. 2122-23 du CGCT | CGCT L.2122-22 4°, L.2122-23",
                "CGCT, art. L. 2131-1 IV, art. L. 2131-2     | CGCT L.2131-1 IV, L.2131-2",
                "articles L. 2131-11 à L. 2131-1             | L.2131-11 à L.2131-1",
            })
    void parse_readsAPassageAndPrintsItOneWay(String text, String printed) {
        LegalReferences references = LegalReferences.parse(text);
        assertThat(references).hasToString(printed);
        assertThat(LegalReferences.parse(printed)).isEqualTo(references);
        assertThat(LegalReferences.tryParse(text)).contains(references);
    }

    @Test
    void parse_givesTheCodeToEveryReference() {
        assertThat(LegalReferences.parse(
                                "articles R421-1 à R421-5, R. 421-7 et suivants du Code de Justice Administrative")
                        .entries())
                .containsExactly(
                        new Range(LegalReference.parse("CJA R.421-1"), LegalReference.parse("CJA R.421-5")),
                        new Onwards(LegalReference.parse("CJA R.421-7")));
        assertThat(LegalReferences.parse("articles R421-1 à R421-5, R. 421-7 du CJA")
                        .named())
                .containsExactly(
                        LegalReference.parse("CJA R.421-1"),
                        LegalReference.parse("CJA R.421-5"),
                        LegalReference.parse("CJA R.421-7"));
    }

    @Test
    void parse_resolvesTheSameCodeAgainstWhatTheCallerGives() {
        String text = "articles L. 2131-1 et L. 2131-2 du même code";
        assertThat(LegalReferences.parse(text, LegalText.Code.CGCT)).hasToString("CGCT L.2131-1, L.2131-2");
        assertThat(LegalReferences.parse("L. 1 et suivants de ce même code", LegalText.Code.CJA)
                        .text())
                .contains(LegalText.Code.CJA);
        assertThat(LegalReferences.isValid(text)).isFalse();
        assertThatThrownBy(() -> LegalReferences.parse(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("the name of a code, since nothing says which is the same at position 33");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "articles",
                "R421-1 R421-5",
                "R421-1,",
                "R421-1 et",
                "L. 2131-1 à",
                "L. 240-1, suivants",
                "L. 1 à suivants",
                "L. 1 à L. 2 à L. 3",
                "L. 2131-1, 2131-2",
                "articles L. 2131-1 et 642",
                "641 et 642",
                "CGCT L.1 du CJA",
                "et suivants",
            })
    void isValid_isFalseForWhatIsNoList(String text) {
        assertThat(LegalReferences.isValid(text)).isFalse();
    }

    @Test
    void isValid_answersLongListsWithoutOverflow() {
        assertThat(LegalReferences.isValid("L. 1" + ", L. 2 à L. 3".repeat(10_000)))
                .isTrue();
        assertThat(LegalReferences.isValid("L. 1" + " et".repeat(20_000))).isFalse();
        assertThat(LegalReferences.isValid("L. 1 à ".repeat(20_000))).isFalse();
    }

    @Test
    void new_refusesReferencesOfTwoTextsAndNone() {
        LegalReference ofCgct = LegalReference.parse("CGCT L.1");
        LegalReference ofCja = LegalReference.parse("CJA L.1");
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalReferences(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalReferences(List.of(new Single(ofCgct), new Single(ofCja))))
                .withMessage("Argument 'entries' must be of one text, found CJA L.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Range(ofCgct, ofCja))
                .withMessageContaining("CJA L.1");
    }
}
