package fr.acteslocaux.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.Allocations;
import fr.acteslocaux.SharedFile;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.MalformedValueException;
import java.io.IOException;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActIdentifierTest {

    @Test
    void parse_takesTheRodezReceiptApart() {
        ActIdentifier identifier = ActIdentifier.parse("012-211202023-20240603-DEC20240126-AU");
        assertThat(identifier.department()).hasToString("12");
        assertThat(identifier.siren()).hasToString("211202023");
        assertThat(identifier.date()).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(identifier.number()).hasToString("DEC20240126");
        assertThat(identifier.nature()).isEqualTo(ActNature.AU);
    }

    @Test
    void parse_leavesHyphensInTheNumber() {
        assertThat(ActIdentifier.parse("013-211300868-20220210-AG46-2022BIS-AR").number())
                .hasToString("AG46-2022BIS");
    }

    @Test
    void parse_readsEveryRealIdentifier() throws IOException {
        assertThat(SharedFile.lines("data/act-identifiers.txt"))
                .hasSizeGreaterThan(50)
                .allSatisfy(line -> assertThat(ActIdentifier.parse(line)).hasToString(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "012-21120223-20240603-DEC20240126-AU  | COMPONENT | expected a SIREN of 9 digits at position 5, found \"21120223\"",
                "020-211202023-20240603-DEC20240126-AU | COMPONENT | expected a department on 3 characters at position 1, found \"020\"",
                "12-211202023-20240603-DEC20240126-AU  | CHARACTER | expected a hyphen after the department of 3 characters at position 4, found '2'",
                "012-000000000-20240603-DEC20240126-AU | COMPONENT | expected a SIREN that is not all zeros at position 5, found \"000000000\"",
                "012-211202024-20240603-DEC20240126-AU | KEY       | expected '3' after 21120202 in the SIREN at position 13, found '4'",
                "012-2112O2023-20240603-DEC20240126-AU | CHARACTER | expected a digit of the SIREN at position 9, found 'O'",
                "012-2112020233-2040603-DEC20240126-AU | CHARACTER | expected a hyphen after the SIREN of 9 digits at position 14, found '3'",
                "012-211202023-20240230-DEC20240126-AU | COMPONENT | expected a day written year, month, day at position 15, found \"20240230\"",
                "012-211202023-18991231-DEC20240126-AU | COMPONENT | expected a day written year, month, day at position 15, found \"18991231\"",
                "012-211202023-2024-603-DEC20240126-AU | CHARACTER | expected a digit of the date at position 19, found '-'",
                "012-211202023-202406033-EC20240126-AU | CHARACTER | expected a hyphen after the date of 8 digits at position 23, found '3'",
                "012-211202023-20240603-DEC2024/126-AU | CHARACTER | expected a letter, a digit, an underscore, a hyphen or a blank at position 31, found '/'",
                "012-211202023-20240603-DEC20240126-XX | COMPONENT | expected DE, AR, AI, CC, BF or AU at position 36, found \"XX\"",
                "012-211202023-20240603-DEC202401266AU | CHARACTER | expected a hyphen before the nature of 2 letters at position 35, found '6'",
                "012-211202023-20240603-DEC2024012--AU | CHARACTER | expected a letter, a digit or an underscore at position 34, found '-'",
                "012-211202023-20240603--EC20240126-AU | CHARACTER | expected a letter, a digit or an underscore at position 24, found '-'",
                "012-21120223-20240603-7-AU            | COMPONENT | expected a SIREN of 9 digits at position 5, found \"21120223\"",
                "012-2112020233-20240603-123456789012345-AU | CHARACTER | expected a hyphen after the SIREN of 9 digits at position 14, found '3'",
                "012-211202023-20240603-1234567890123456-AU | LENGTH | expected 27–41 characters, found 42",
                "012-211202023-20240603-DEC20240126-AU-1-1_0.xml | LENGTH | expected 012-211202023-20240603-DEC20240126-AU, found the name of a file of that act",
                "99_AU-012-211202023-20240603-DEC20240126-AU-1-1_1.pdf | LENGTH | expected 012-211202023-20240603-DEC20240126-AU, found the name of a file of that act",
                "012-21120223                          | LENGTH    | expected 27–41 characters, found 12",
                "012-211202023-20240603-AU             | LENGTH    | expected 27–41 characters, found 25",
            })
    void parse_namesThePartThatIsWrong(String text, FormatFault.Kind fault, String rest) {
        assertThatThrownBy(() -> ActIdentifier.parse(text))
                .hasMessageEndingWith(": " + rest)
                .asInstanceOf(InstanceOfAssertFactories.type(MalformedValueException.class))
                .extracting(malformed -> malformed.fault().kind())
                .isEqualTo(fault);
    }

    @Test
    void parse_saysInFrenchTooWhichPartIsWrong() {
        assertThat(AsPrinted.read("012-211202024-20240603-DEC20240126-AU", ActIdentifier::parse)
                        .fault())
                .get()
                .extracting(fault -> fault.in(Language.FRENCH))
                .asString()
                .endsWith("attendu : '3' après 21120202 dans le SIREN en position 13, trouvé : '4'");
    }

    @Test
    void of_writesTheRodezReceipt() {
        assertThat(ActIdentifier.of(
                        DepartmentCode.parse("12"),
                        Siren.parse("211202023"),
                        LocalDate.of(2024, 6, 3),
                        TransmissionNumber.parse("DEC20240126"),
                        ActNature.AU))
                .hasToString("012-211202023-20240603-DEC20240126-AU")
                .isEqualTo(ActIdentifier.parse("012-211202023-20240603-DEC20240126-AU"));
    }

    @ParameterizedTest
    @CsvSource({"012, 12", "02A, 2A", "974, 974", "988, 988"})
    void parse_readsTheDepartmentOnThreeCharacters(String written, String department) {
        String identifier = written + "-211202023-19000101-7-DE";
        assertThat(ActIdentifier.parse(identifier))
                .hasToString(identifier)
                .extracting(ActIdentifier::department)
                .hasToString(department);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "012", "0|2-211202023-20240603-DEC20240126-AU", "012-211202023-20230229-DEC20240126-AU"})
    void isValid_isFalseForWhatIsNoIdentifier(String text) {
        assertThat(ActIdentifier.isValid(text)).isFalse();
        assertThat(ActIdentifier.tryParse(text)).isEmpty();
    }

    @Test
    void constructor_refusesADateOfMoreThanFourDigits() {
        ActIdentifier rodez = ActIdentifier.parse("012-211202023-20240603-DEC20240126-AU");
        assertThatThrownBy(() -> new ActIdentifier(
                        rodez.department(), rodez.siren(), LocalDate.of(10000, 1, 1), rodez.number(), rodez.nature()))
                .hasMessage("Argument 'date' must be from the year 1900 to 9999, found +10000-01-01");
    }

    @Test
    void isValid_allocatesNothing() {
        assertThat(Allocations.of(() -> ActIdentifier.isValid("012-211202023-20240603-DEC20240126-AU")))
                .isZero();
        assertThat(Allocations.of(() -> ActIdentifier.isValid("012-21120223-20240603-DEC20240126-AU")))
                .isZero();
    }
}
