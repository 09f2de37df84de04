package fr.acteslocaux.school;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Uai;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Noms d'écoles : une liste répond comme chacune de ses écoles")
class SchoolNamesTest {

    private static final List<String> WORDS =
            List.of("SAINTE", "PROUCLE", "FOCH", "JEAN", "JAURES", "DU", "LAC", "ECOLE", "A", "RODEZ", "ONET");
    private static final List<String> TOWNS = List.of("RODEZ", "ONET LE CHATEAU", "LE CHATEAU", "LAC");

    private static School school(int number, String name, String town) {
        String digits = String.format(Locale.ROOT, "012%04d", number);
        String keys = "ABCDEFGHJKLMNPRSTUVWXYZ";
        Uai uai = Uai.parse(digits + keys.charAt(Integer.parseInt(digits) % keys.length()));
        return new School(uai, School.Kind.parse("E.E.PU"), name, town, DepartmentCode.parse("12"));
    }

    private static String name(Random chance) {
        List<String> words = new ArrayList<>();
        for (int i = chance.nextInt(4); i >= 0; i--) {
            words.add(WORDS.get(chance.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private static String mistyped(String name, Random chance) {
        StringBuilder text = new StringBuilder(name);
        for (int i = chance.nextInt(4); i > 0 && text.length() > 1; i--) {
            int at = chance.nextInt(text.length() - 1);
            switch (chance.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, 'X');
                case 2 -> text.setCharAt(at, 'Y');
                default -> text.insert(at, text.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void list_answersAsEachOfItsSchools(long seed) {
        Random chance = new Random(seed);
        List<School> schools = IntStream.range(1, seed % 2 == 0 ? 15 : 40)
                .mapToObj(i -> school(i, name(chance), TOWNS.get(chance.nextInt(TOWNS.size()))))
                .toList();
        SchoolNames names = SchoolNames.of(schools);
        for (int i = 0; i < 500; i++) {
            School some = schools.get(chance.nextInt(schools.size()));
            String text = mistyped(
                    chance.nextBoolean() ? some.name() : some.name() + " " + TOWNS.get(chance.nextInt(TOWNS.size())),
                    chance);
            assertThat(names.has(text)).as(text).isEqualTo(schools.stream().anyMatch(school -> school.isNamed(text)));
            assertThat(names.hasNearly(text))
                    .as(text)
                    .isEqualTo(schools.stream().anyMatch(school -> school.isNearlyNamed(text)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60})
    void suggestion_knowsNumbersWithOneChange(int many) {
        School foch = school(612, "FOCH", "RODEZ");
        List<School> others = IntStream.range(1000, 1000 + many)
                .mapToObj(i -> school(i, "JEAN JAURES " + i, "RODEZ"))
                .toList();
        SchoolNames names =
                SchoolNames.of(Stream.concat(Stream.of(foch), others.stream()).toList());
        assertThat(names.suggestion("0120612B")).contains(foch);
        assertThat(names.suggestion("012612A")).contains(foch);
        assertThat(names.suggestion("0120621A")).contains(foch);
        assertThat(names.suggestion("00120612A")).contains(foch);
        assertThat(names.suggestion("0120612A")).isEmpty();
        assertThat(names.suggestion("0120655C")).isEmpty();
    }

    @Test
    void suggestion_isFoundAmongHundredsOfShortNamesThatAreAlike() {
        School pasteur = school(1, "PASTEUR", "RODEZ");
        List<School> others = IntStream.range(2, 700)
                .mapToObj(i -> school(i, "BA" + (char) ('C' + i % 20) + "B" + i + "X", "RODEZ"))
                .toList();
        SchoolNames names = SchoolNames.of(
                Stream.concat(Stream.of(pasteur), others.stream()).toList());
        assertThat(names.suggestion("PASTEUT")).contains(pasteur);
        assertThat(names.suggestion("PASTEURR")).contains(pasteur);
        assertThat(names.suggestion("PASTEU")).contains(pasteur);
    }

    @Test
    void suggestion_isNoneWhereComparingWouldTakeTooLong() {
        String same = "ECOLE ELEMENTAIRE PUBLIQUE ".repeat(4);
        List<School> schools = IntStream.range(1, 1500)
                .mapToObj(i -> school(i, same + i, "RODEZ"))
                .toList();
        assertThat(SchoolNames.of(schools).suggestion(same + "X7")).isEqualTo(Optional.empty());
    }
}
