package fr.acteslocaux.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActNatureTest {

    @ParameterizedTest
    @CsvSource({"DE, 1", "AR, 2", "AI, 3", "CC, 4", "BF, 5", "AU, 6"})
    void code_isThatOfTheSchema(ActNature nature, int code) {
        assertThat(nature.code()).isEqualTo(code);
        assertThat(ActNature.of(code)).isEqualTo(nature);
    }

    @Test
    void of_refusesAnotherCode() {
        assertThatThrownBy(() -> ActNature.of(7)).hasMessage("Argument 'code' must be from 1 to 6, found 7");
    }

    @Test
    void parse_saysWhatIsWrong() {
        assertThatThrownBy(() -> ActNature.parse("au"))
                .hasMessage("Act nature \"au\" has a wrong component: expected DE, AR, AI, CC, BF or AU, found \"au\"");
    }
}
