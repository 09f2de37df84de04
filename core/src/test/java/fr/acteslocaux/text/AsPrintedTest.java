package fr.acteslocaux.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.identifier.ActIdentifier;
import org.junit.jupiter.api.Test;

class AsPrintedTest {

    private static final String EIGHT_DIGIT_SIREN = "012-21120223-20240603-DEC20240126-AU";

    @Test
    void read_keepsAMalformedTextToTheLetter() {
        AsPrinted<ActIdentifier> written = AsPrinted.read(EIGHT_DIGIT_SIREN, ActIdentifier::parse);
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
        assertThat(AsPrinted.read(identifier, ActIdentifier::parse).value()).contains(ActIdentifier.parse(identifier));
    }

    @Test
    void read_ofTheSameTextIsEqual() {
        assertThat(AsPrinted.read(EIGHT_DIGIT_SIREN, ActIdentifier::parse))
                .isEqualTo(AsPrinted.read(EIGHT_DIGIT_SIREN, ActIdentifier::parse));
    }
}
