package fr.acteslocaux.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as acts write them. The weekday that is named stands after the day that is read. */
class WrittenDaysTest {

    private static String read(String text) {
        return WrittenDays.in(text).stream()
                .map(day -> day.date().map(Object::toString).orElse("none")
                        + day.weekday()
                                .map(weekday -> " " + weekday.name().substring(0, 3))
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "le lundi 3 juin 2024 | 2024-06-03 MON",
                "MARDI 4 JUIN 2024 | 2024-06-04 TUE",
                "du 3 juin 2024 | 2024-06-03",
                "jeudi 1er août 2024 | 2024-08-01 THU",
                "jeudi 1 er août 2024 | 2024-08-01 THU",
                "jeudi 1ᵉʳ août 2024 | 2024-08-01 THU",
                "jeudi 1° août 2024 | 2024-08-01 THU",
                "jeudi, 1er août 2024 | 2024-08-01 THU",
                "lundi 3 sept. 2024 | 2024-09-03 MON",
                "mar. 3 sept 2024 | 2024-09-03 TUE",
                "lun. 12 févr. 2024 | 2024-02-12 MON",
                "lundi 03/06/2024 | 2024-06-03 MON",
                "lundi 3/6/24 | 2024-06-03 MON",
                "lundi 03-06-2024 | 2024-06-03 MON",
                "03.06.2024 | 2024-06-03",
                "le 2024-06-03 | 2024-06-03",
                "lundi 3 juin 24. | 2024-06-03 MON",
                "du lundi 1er au vendredi 5 juillet 2024 | 2024-07-01 MON, 2024-07-05 FRI",
                "du lundi 16 septembre au vendredi 27 septembre 2024 | 2024-09-16 MON, 2024-09-27 FRI",
                "du lundi 23 décembre au vendredi 3 janvier 2025 | 2024-12-23 MON, 2025-01-03 FRI",
                "le lundi 3 juin 2024 et le mardi 4 juin | 2024-06-03 MON, 2024-06-04 TUE",
                "mardi quatre juin 2024 | 2024-06-04 TUE",
                "lundi vingt-quatre juin 2024 | 2024-06-24 MON",
                "samedi premier juin 2024 | 2024-06-01 SAT",
                "lundi trente et un juin 2024 | none MON",
                "le 31 juin 2024 | none",
                "le 29 février 2023 | none",
                "l'aire de jeu. 4 juin 2024 | 2024-06-04",
                "Ouvert du lundi au vendredi, 8 mai 2024 excepté | 2024-05-08",
                "chaque samedi, 19 mars 2022 excepté | 2022-03-19",
                "samedi le 1er juin 2024 | 2024-06-01 SAT",
                "samedi (1er juin 2024) | 2024-06-01 SAT",
                "(samedi) 1er juin 2024 | 2024-06-01 SAT",
                "du lundi au vendredi (8 mai 2024 excepté) | 2024-05-08",
                "Le marché du samedi 4 rue du 11 novembre 1918 | 1918-11-11",
                "le 30/02/2024 | none",
            })
    void day_isReadAsItIsWritten(String text, String days) {
        assertThat(read(text)).isEqualTo(days);
    }

    @Test
    void blanksAndAccents_areOfAnyKind() {
        assertThat(read("lundi\u00a03\u202fjuin\u20072024")).isEqualTo("2024-06-03 MON");
        assertThat(read("jeudi 1er aou\u0302t 2024")).isEqualTo("2024-08-01 THU");
        assertThat(read("lundi 12 fe\u0301vrier 2024")).isEqualTo("2024-02-12 MON");
        assertThat(read("lundi\n3 juin\n2024")).isEqualTo("2024-06-03 MON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "article 1.2.3",
                "délibération n° 2024-06-31",
                "DEC2024/0126",
                "L. 2122-22 4°",
                "3 juin",
                "12 juin 24 agents",
                "12 mai 2024000",
                "mardi prochain",
                "di ",
                "parcelle AB 12",
                "04 67 12 30 40",
                "de 1 à 3 mars",
                "3/4/5",
                "1.2.24",
                "devis n° 35/04/22",
                "délibération n° 12/06/2021",
                "parcelle AB 32.04.2023",
            })
    void textWithoutADay_hasNone(String text) {
        assertThat(WrittenDays.in(text)).isEmpty();
    }

    @Test
    void text_isQuotedAsItStands() {
        assertThat(WrittenDays.in("Vu la séance du mardi, 1er août 2024 au soir"))
                .extracting(WrittenDay::text)
                .containsExactly("mardi, 1er août 2024");
    }

    @Test
    void longTexts_areReadOnce() {
        String text = "lundi 1 ".repeat(100_000) + "di".repeat(100_000) + "1/".repeat(100_000);
        assertThat(WrittenDays.in(text)).isEmpty();
    }
}
