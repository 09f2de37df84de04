package fr.acteslocaux.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths and amounts as acts write them. */
class WrittenLengthsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Douze ans, du 1er mars 2024 au 29 février 2036 | P12Y",
                "pour une durée de 18 mois | P18M",
                "dans les deux (2) mois | P2M",
                "un an et six mois | P1Y6M",
                "un an et demi | P1Y6M",
                "quatre-vingt-dix-neuf années | P99Y",
                "vingt et un jours | P21D",
                "vingt-et-un jours | P21D",
                "DIX-HUIT MOIS | P18M",
                "un mois, puis deux ans | P1M P2Y",
                "cinq mille ans | ''",
                "cent quarante-cinq mois | ''",
                "deux cents trois jours | ''",
                "cent vingt jours ou deux mois | P2M",
                "moisson | ''",
                "l'an prochain | ''",
            })
    void length_isReadAsItIsWritten(String text, String lengths) {
        assertThat(WrittenLengths.in(text).stream()
                        .map(written -> written.length().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(lengths);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "450 € en tout | 450.00",
                "1 200,50 euros HT | 1200.50",
                "1.200 EUR | 1200.00",
                "43200.50 € | 43200.50",
                "50 000, 00 € | 50000.00",
                "12 personnes | ''",
                "l'euro symbolique | ''",
            })
    void amount_isReadAsItIsWritten(String text, String amounts) {
        assertThat(WrittenAmounts.in(text).stream().map(Object::toString).collect(Collectors.joining(" ")))
                .isEqualTo(amounts);
    }

    @Test
    void longTexts_areReadOnce() {
        assertThat(WrittenLengths.in("deux ".repeat(100_000))).isEmpty();
        assertThat(WrittenAmounts.in("1 ".repeat(100_000) + "€")).hasSizeLessThan(2);
    }
}
