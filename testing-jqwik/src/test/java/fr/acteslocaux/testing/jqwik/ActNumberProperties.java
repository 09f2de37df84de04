package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.identifier.ActNumber;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

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
}
