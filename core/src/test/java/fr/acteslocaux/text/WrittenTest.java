package fr.acteslocaux.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.identifier.ActIdentifier;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private static final String EIGHT_DIGIT_SIREN = "012-21120223-20240603-DEC20240126-AU";

    @Test
    void read_keepsAMalformedTextToTheLetter() {
        Written<ActIdentifier> written = Written.read(EIGHT_DIGIT_SIREN, ActIdentifier::parse);
        assertThat(written.isWellFormed()).isFalse();
        assertThat(written).hasToString(EIGHT_DIGIT_SIREN);
        assertThat(written.fault()).get().hasToString("""
                Act identifier "012-21120223-20240603-DEC20240126-AU" has a wrong component: \
                expected a SIREN of 9 digits at position 5, found "21120223"\
                """);
    }

    @Test
    void read_hasTheValueOfAWellFormedText() {
        String identifier = "012-211202023-20240603-DEC20240126-AU";
        assertThat(Written.read(identifier, ActIdentifier::parse).value()).contains(ActIdentifier.parse(identifier));
    }

    @Test
    void read_ofTheSameTextIsEqual() {
        assertThat(Written.read(EIGHT_DIGIT_SIREN, ActIdentifier::parse))
                .isEqualTo(Written.read(EIGHT_DIGIT_SIREN, ActIdentifier::parse));
    }

    @Test
    void constructor_refusesNeitherValueNorFault() {
        assertThatThrownBy(() -> new Written<>("x", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
