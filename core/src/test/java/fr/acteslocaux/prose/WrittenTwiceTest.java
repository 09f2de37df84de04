package fr.acteslocaux.prose;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.money.Euros;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTwiceTest {

    private static String pairs(String text) {
        return WrittenTwice.in(text).stream()
                .map(pair -> pair.inWords().in(Language.ENGLISH) + " "
                        + pair.inFigures().in(Language.ENGLISH))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le loyer est de trois cent vingt euros (350 €).          | €320 €350",
                "Trois cent vingt euros (350 €)                           | €320 €350",
                "trois cent vingt (350) euros                             | €320 €350",
                "trois cent vingt euros (350)                             | €320 €350",
                "trois cent vingt euros (1 200,50 EUR)                    | €320 €1,200.50",
                "mille deux cents euros HT (1.200 € HT)                   | €1,200 €1,200",
                "mille deux cents euros hors taxes (1 300 € hors taxes)   | €1,200 €1,300",
                "trois cent vingt euros et cinquante centimes (320,50 €)  | €320.50 €320.50",
                "trois cent vingt euros cinquante (320,05 €)              | €320.50 €320.05",
                "cinquante centimes (0,60 €)                              | €0.50 €0.60",
                "deux millions d'euros (2 000 000 €)                      | €2,000,000 €2,000,000",
                "350 € (trois cent vingt euros)                           | €320 €350",
                "350 (trois cent vingt) €                                 | 320 350",
                "dans un délai de deux (3) mois                           | 2 3",
                "pour douze mois (18)                                     | 12 18",
                "18 (douze) mois                                          | 12 18",
                "en deux (2) exemplaires et en trois (4) annexes          | 2 2; 3 4",
                "un (2) exemplaire                                        | 1 2",
                "au lot vingt, deux (2) bancs                             | 2 2",
                "trois euros, vingt centimes (3,20 €)                     | €3.20 €3.20",
                "neuf (8) mois                                            | 9 8",
                "l'an deux mille vingt-quatre (2023)                      | 2024 2023",
            })
    void pairs_areRead(String text, String pairs) {
        assertThat(pairs(text)).isEqualTo(pairs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trois cents euros HT (360 € TTC)",
                "trois cents euros (360 € TTC)",
                "trois cents euros (soit 360 € TTC)",
                "300 € (soit trois cent soixante euros)",
                "cent euros (1 200 € par an)",
                "cent euros (100 €/an)",
                "cinq mille euros (5 k€)",
                "vingt pour cent (20 %)",
                "vingt pour cent (20)",
                "un bâtiment neuf (1)",
                "l'un (2) et l'autre (3)",
                "Villeneuve (12), Rodez (12)",
                "du 5 au 7 juin deux mille vingt-quatre (5/06/2024)",
                "l'article deux (3e alinéa)",
                "les lots deux, trois (1.2)",
                "lots un deux trois (4)",
                "avant mars 2024 (deux fois)",
                "les annexes 3.2 (deux)",
                "vingt-quatre virgule cinquante euros (24,50 €)",
                "zéro euro cinquante (0,50 €)",
                "deux ans et demi (2,5)",
                "deux (",
                "()",
            })
    void otherBrackets_areNone(String text) {
        assertThat(pairs(text)).isEmpty();
    }

    @Test
    void amountsInWords_endWithTheirPhrase() {
        assertThat(AmountsInWords.in("Pour le lot vingt, deux euros")).containsExactly(Euros.parse("2"));
        assertThat(AmountsInWords.in("Vingt-quatre virgule cinquante euros, zéro euro"))
                .isEmpty();
    }

    @Test
    void amountsInWords_areThoseBeforeTheirUnit() {
        assertThat(AmountsInWords.in("Entre cent euros et deux cents euros et dix centimes, par euro dû"))
                .isEqualTo(List.of(Euros.parse("100"), Euros.parse("200.10")));
    }
}
