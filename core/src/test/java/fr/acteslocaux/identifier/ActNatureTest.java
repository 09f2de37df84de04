package fr.acteslocaux.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.Allocations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActNatureTest {

    @ParameterizedTest
    @CsvSource({"DE, 1", "AR, 2", "AI, 3", "CC, 4", "BF, 5", "AU, 6"})
    void code_isThatOfTheSchema(ActNature nature, int code) {
        assertThat(nature.code()).isEqualTo(code);
        assertThat(ActNature.of(code)).isEqualTo(nature);
    }

    @Test
    void parse_readsWhatIsWrittenForEveryNature() {
        assertThat(ActNature.values()).hasSize(6).allSatisfy(nature -> {
            assertThat(ActNature.parse(nature.toString())).isEqualTo(nature);
            assertThat(ActNature.tryParse(nature.toString())).contains(nature);
        });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "A", "au", "AU ", "AUX", "6"})
    void isValid_isFalseForWhatIsNoNature(String text) {
        assertThat(ActNature.isValid(text)).isFalse();
        assertThat(ActNature.tryParse(text)).isEmpty();
    }

    @Test
    void isValid_allocatesNothing() {
        assertThat(Allocations.of(() -> ActNature.isValid("AU"))).isZero();
        assertThat(Allocations.of(() -> ActNature.isValid("XX"))).isZero();
    }

    @Test
    void of_refusesAnotherCode() {
        assertThatThrownBy(() -> ActNature.of(0)).hasMessage("Argument 'code' must be from 1 to 6, found 0");
        assertThatThrownBy(() -> ActNature.of(7)).hasMessage("Argument 'code' must be from 1 to 6, found 7");
    }

    @Test
    void parse_saysWhatIsWrong() {
        assertThatThrownBy(() -> ActNature.parse("au"))
                .hasMessage("Act nature \"au\" has a wrong component: expected DE, AR, AI, CC, BF or AU, found \"au\"");
    }
}
