package fr.acteslocaux.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.Allocations;
import fr.acteslocaux.SharedFile;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UaiTest {

    @Test
    void of_computesTheKey() {
        assertThat(Uai.of(12, 612)).hasToString("0120612A");
        assertThat(Uai.of(0, 0)).hasToString("0000000A");
    }

    @Test
    void of_refusesAPartOutOfItsRange() {
        assertThatThrownBy(() -> Uai.of(1000, 1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Argument 'prefix' must be from 0 to 999, found 1000");
        assertThatThrownBy(() -> Uai.of(12, -1)).hasMessage("Argument 'serial' must be from 0 to 9999, found -1");
    }

    @Test
    void parse_refusesAWrongKey() {
        assertThatThrownBy(() -> Uai.parse("0120612B"))
                .hasMessage("UAI \"0120612B\" has a wrong key: expected 'A' after 0120612, found 'B'")
                .asInstanceOf(InstanceOfAssertFactories.type(MalformedValueException.class))
                .extracting(MalformedValueException::fault)
                .satisfies(fault -> {
                    assertThat(fault.type()).isEqualTo("uai");
                    assertThat(fault.input()).isEqualTo("0120612B");
                    assertThat(fault.kind()).isEqualTo(FormatFault.Kind.KEY);
                    assertThat(fault.expected()).hasToString("'A' after 0120612");
                    assertThat(fault.found()).hasToString("'B'");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "012O612A  | UAI \"012O612A\" has a wrong character: expected a digit at position 4, found 'O'",
                "0120612a  | UAI \"0120612a\" has a wrong character: expected a capital other than I, O and Q at position 8, found 'a'",
                "0120612I  | UAI \"0120612I\" has a wrong character: expected a capital other than I, O and Q at position 8, found 'I'",
                "0120612   | UAI \"0120612\" has a wrong length: expected 8 characters, found 7",
                "٠120612A  | UAI \"٠120612A\" has a wrong character: expected a digit at position 1, found '٠'",
            })
    void parse_saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> Uai.parse(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage(message);
    }

    @Test
    void parse_refusesNull() {
        assertThatThrownBy(() -> Uai.parse(null)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0120612B", "0120612AA", " 0120612A"})
    void isValid_isFalseForWhatIsNoNumber(String text) {
        assertThat(Uai.isValid(text)).isFalse();
        assertThat(Uai.tryParse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0120612a", " 012 0612 A ", "0120612\u00a0A", "012\t0612a"})
    void parseLenient_takesSmallLettersAndBlanks(String text) {
        assertThat(Uai.parseLenient(text)).isEqualTo(Uai.parse("0120612A"));
    }

    @Test
    void parseLenient_doesNotRepairTheKey() {
        assertThatThrownBy(() -> Uai.parseLenient("012 0612 b")).isInstanceOf(MalformedValueException.class);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "1, 01", "620, 2A", "720, 2B", "971, 971", "975, 975", "983, 988", "984, 987", "987, 986"})
    void department_translatesThePrefix(int prefix, String department) {
        assertThat(Uai.of(prefix, 1).department()).contains(DepartmentCode.parse(department));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 96, 99, 130, 132, 301, 312, 977, 988})
    void department_isEmptyWhereThePrefixNamesNone(int prefix) {
        assertThat(Uai.of(prefix, 1).department()).isEmpty();
    }

    @Test
    void isValid_allocatesNothing() {
        assertThat(Allocations.of(() -> Uai.isValid("0120612A"))).isZero();
        assertThat(Allocations.of(() -> Uai.isValid("0120612B"))).isZero();
    }

    @Test
    void isValid_takesExactlyOneKeyLetterForEveryRemainder() {
        for (int number = 120_000; number < 120_023; number++) {
            String digits = "0" + number;
            assertThat(IntStream.rangeClosed('A', 'Z')
                            .filter(letter -> Uai.isValid(digits + (char) letter))
                            .count())
                    .isOne();
        }
        assertThat(IntStream.range(0, 23)
                        .mapToObj(serial -> Uai.of(0, serial).value().substring(7))
                        .collect(Collectors.joining()))
                .isEqualTo("ABCDEFGHJKLMNPRSTUVWXYZ");
    }

    @Test
    void isValid_isTrueForEveryRealSchoolAndFalseForEveryChangeOfOneCharacter() throws IOException {
        List<List<String>> schools = SharedFile.rows("data/uai-sample.csv", ",");
        assertThat(schools).hasSize(3000);
        for (List<String> school : schools) {
            String uai = school.get(0);
            assertThat(Uai.isValid(uai)).as(uai).isTrue();
            changesOfOneCharacter(uai)
                    .forEach(changed ->
                            assertThat(Uai.isValid(changed)).as(changed).isFalse());
        }
    }

    private static Stream<String> changesOfOneCharacter(String uai) {
        return IntStream.range(0, 8)
                .boxed()
                .flatMap(position -> (position < 7 ? "0123456789" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
                        .chars()
                        .filter(character -> character != uai.charAt(position))
                        .mapToObj(character ->
                                uai.substring(0, position) + (char) character + uai.substring(position + 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "620, 2A",
        "720, 2B",
        "971, 971 977 978",
        "972, 972",
        "973, 973",
        "974, 974",
        "975, 975",
        "976, 976",
        "983, 988",
        "984, 987",
        "987, 986",
        "130, ''",
        "20, ''",
    })
    void departments_areAllThatThePrefixStandsFor(int prefix, String departments) {
        assertThat(Uai.of(prefix, 1).departments().stream().map(DepartmentCode::value))
                .containsExactly(departments.isEmpty() ? new String[0] : departments.split(" "));
    }
}
