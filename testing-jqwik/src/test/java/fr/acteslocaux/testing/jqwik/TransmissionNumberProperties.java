package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.identifier.TransmissionNumber;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

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
}
