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
                "du lundi 26 au vendredi 1er mars 2024 | 2024-02-26 MON, 2024-03-01 FRI",
                "du lundi 29 au mercredi 1er mai 2024 | 2024-04-29 MON, 2024-05-01 WED",
                "Les lundi 29, mardi 30 et mercredi 1er mai 2024 | 2024-04-29 MON, 2024-04-30 TUE, 2024-05-01 WED",
                "du samedi 30 au lundi 1er avril 2024 | 2024-03-30 SAT, 2024-04-01 MON",
                "entre le lundi 29 et le vendredi 3 mai 2024 | 2024-04-29 MON, 2024-05-03 FRI",
                "les samedi 30 et dimanche 1er octobre 2023 | 2023-09-30 SAT, 2023-10-01 SUN",
                "du mercredi 31 au dimanche 4 février 2024 | 2024-01-31 WED, 2024-02-04 SUN",
                "du lundi 30 au vendredi 3 janvier 2025 | 2024-12-30 MON, 2025-01-03 FRI",
                "ouvert du lundi au vendredi. 4 mars 2024 : fermeture | 2024-03-04",
                "ouvert le mardi. 4 mars 2024 : fermeture | 2024-03-04",
                "le marché du mardi (4 mars 2024 exclu) | 2024-03-04",
                "(le marché du mardi) 4 mars 2024 | 2024-03-04",
                "le 31 juin. | none",
                "du 1er mai au 31 juin | none",
                "jusqu'au 31 septembre | none",
                "le 30 février de chaque année | none",
                "du 1er mai au 31 juin 2024 | 2024-05-01, none",
                "le trente et un juin 2024 | none",
                "du 1er mai au trente juin 2024 | 2024-05-01, 2024-06-30",
                "le 31ème juin | none",
                "le 2e mars 2024 | 2024-03-02",
                "le 2024-06-31 | none",
                "du 29 février au 28 février 2026 | 2026-02-28",
                "les mardis 5 et 12 mars 2024 | 2024-03-05 TUE, 2024-03-12 TUE",
                "les mardis 5, 12 et 19 mars et 2 avril 2024 | 2024-03-05 TUE, 2024-03-12 TUE, 2024-03-19 TUE, 2024-04-02 TUE",
                "les samedis et dimanches 4 et 5 mai 2024 | 2024-05-05",
                "les mardis de 9 h à 12 h, 8 mai 2024 excepté | 2024-05-08",
                "le 5 mars 2024 (mardi) | 2024-03-05 TUE",
                "le 5 mars 2024 (mardi de marché) | 2024-03-05",
                "mardi cinq mars deux mille vingt-quatre à dix heures | 2024-03-05 TUE",
                "dimanche premier juin mil neuf cent quatre-vingt-dix-sept | 1997-06-01 SUN",
                "L'an 2024, le mardi 5 mars à vingt heures | 2024-03-05 TUE",
                "L'an deux mille vingt-quatre, le mardi cinq mars | 2024-03-05 TUE",
                "L'an 2024, le mardi 5 mars, vu la convocation du 28 février 2024 | 2024-03-05 TUE, 2024-02-28",
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
                "décision 2024-06-31",
                "dossier du 2024-06-31-AB",
                "réf. 30-02-2024-AB",
                "réf. AB-30-02-2024",
                "nomenclature 31.06.2024-7",
                "le 29 février",
                "les 45 mai",
                "l'an prochain, le 3 mars",
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

    /** « Du 1er mars au 29 février 2036 » may be a year or twelve. */
    @Test
    void yearOfAnotherDay_isNotSaid() {
        assertThat(WrittenDays.in("du 1er mars au 29 février 2036"))
                .extracting(day -> day.year().orElse(0))
                .containsExactly(0, 2036);
        assertThat(WrittenDays.in("du lundi 26 au vendredi 1er mars 2024"))
                .extracting(day -> day.year().orElse(0))
                .containsExactly(2024, 2024);
    }

    @Test
    void monthWithoutAYear_isAsLongAsItEverIs() {
        assertThat(WrittenDays.in("le 30 février, le 31 juin et le 29 février 2023"))
                .extracting(WrittenDay::daysOfMonth)
                .containsExactly(29, 30, 28);
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
        assertThat(WrittenDays.in("les mardis " + "4, ".repeat(100_000) + "l'an ".repeat(100_000)))
                .isEmpty();
    }
}
