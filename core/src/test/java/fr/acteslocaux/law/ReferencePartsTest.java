package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.acteslocaux.law.LegalReference.Article.Prefix;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "-a", "--", " I", " V", " X", " L", "-AB", "bis", "- A"})
    void articleNumber_refusesALetterThatCouldNotBeReadBack(String letter) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalReference.Article(Prefix.L, List.of(1), letter))
                .withMessageContaining('"' + letter + '"');
    }

    @Test
    void articleNumber_refusesNumbersOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalReference.Article(Prefix.L, List.of(), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalReference.Article(Prefix.L, List.of(-1), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalReference.Article(Prefix.L, List.of(1_000_000_000), ""));
    }

    @Test
    void articleNumber_isReadBackWithEveryLetterThatItTakes() {
        for (char capital = 'A'; capital <= 'Z'; capital++) {
            LegalReference.Article hyphened = new LegalReference.Article(Prefix.R, List.of(2131, 2), "-" + capital);
            assertThat(LegalReference.parse(hyphened.toString()).article()).isEqualTo(hyphened);
            if ("IVXL".indexOf(capital) < 0) {
                LegalReference.Article parted = new LegalReference.Article(Prefix.R, List.of(2131, 2), " " + capital);
                assertThat(LegalReference.parse(parted.toString()).article()).isEqualTo(parted);
            }
        }
    }

    @Test
    void paragraph_isReadBackWithEveryNumberAndRank() {
        for (int number = 1; number <= Roman.LARGEST; number++) {
            for (String rank : LatinRank.WORDS) {
                var paragraph = new LegalReference.Subdivision.Paragraph(number, rank);
                assertThat(LegalReference.parse("L.1 " + paragraph).subdivisions())
                        .containsExactly(paragraph);
            }
        }
    }

    @Test
    void subdivisions_refuseWhatCouldNotBeReadBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalReference.Subdivision.Paragraph(50, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalReference.Subdivision.Paragraph(0, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalReference.Subdivision.Item(1, "Bis"))
                .withMessageContaining("found Bis");
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalReference.Subdivision.Item(0, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalReference.Subdivision.Item(1_000_000_000, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalReference.Subdivision.Alinea(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalReference.Subdivision.Letter('A'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "75", "75-", "-1351", "75-01351", "1-5", "123-4", "75-1351 ", "75-1351-1", "2021-1234567890"
            })
    void numberedText_refusesWhatIsNoNumberOfAText(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalText.Numbered(LegalText.Numbered.Kind.LAW, number, Optional.empty()))
                .withMessageContaining('"' + number + '"');
    }

    @Test
    void numberedText_refusesAYearThatIsNotWrittenWithFourDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalText.Numbered(
                        LegalText.Numbered.Kind.LAW, "75-1351", Optional.of(LocalDate.of(975, 12, 31))));
    }
}
