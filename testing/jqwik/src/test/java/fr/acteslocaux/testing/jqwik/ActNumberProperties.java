package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ActNumberProperties implements IdentifierContract<ActNumber> {

    @Override
    public Arbitrary<ActNumber> values() {
        return Identifiers.actNumbers();
    }

    @Override
    public String alphabet() {
        return "AZ09/-_ \t\n\u200b";
    }

    @Override
    public ActNumber parse(CharSequence text) {
        return ActNumber.parse(text);
    }

    @Override
    public Optional<ActNumber> tryParse(CharSequence text) {
        return ActNumber.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return ActNumber.isValid(text);
    }

    @Property
    void whatIsProposedFitsAndKeepsAllLettersAndDigits(
            @ForAll("anyValue") ActNumber number, @ForAll TransmissionNumber.Profile profile) {
        number.propose(profile).ifPresent(proposed -> {
            assertThat(proposed.fits(profile)).isTrue();
            assertThat(lettersAndDigits(proposed.value())).isEqualTo(lettersAndDigits(number.value()));
        });
    }

    private static String lettersAndDigits(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{Nd}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
