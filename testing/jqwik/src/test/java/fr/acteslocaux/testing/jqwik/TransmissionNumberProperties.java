package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TransmissionNumberProperties implements IdentifierContract<TransmissionNumber> {

    @Override
    public Arbitrary<TransmissionNumber> values() {
        return Identifiers.transmissionNumbers();
    }

    @Override
    public String alphabet() {
        return "AZaz09_- /";
    }

    @Override
    public TransmissionNumber parse(CharSequence text) {
        return TransmissionNumber.parse(text);
    }

    @Override
    public Optional<TransmissionNumber> tryParse(CharSequence text) {
        return TransmissionNumber.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return TransmissionNumber.isValid(text);
    }

    @Provide
    Arbitrary<String> safe() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .withChars('_')
                .ofMinLength(2)
                .ofMaxLength(15);
    }

    @Property
    void whatIsSafeFitsTheEditionOf2018Too(@ForAll("safe") String text) {
        TransmissionNumber number = TransmissionNumber.parse(text);
        assertThat(number.fits(TransmissionNumber.Profile.SAFE)).isTrue();
        assertThat(number.fits(TransmissionNumber.Profile.SCHEMA_2018)).isTrue();
    }

    @Property
    void whatFitsIsProposedUnchanged(
            @ForAll("anyValue") TransmissionNumber number, @ForAll TransmissionNumber.Profile profile) {
        assertThat(ActNumber.parse(number.value())
                        .propose(profile)
                        .filter(number::equals)
                        .isPresent())
                .isEqualTo(number.fits(profile));
    }
}
