package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.identifier.ActIdentifier;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

class ActIdentifierProperties implements IdentifierContract<ActIdentifier> {

    @Override
    public Arbitrary<ActIdentifier> values() {
        return Identifiers.actIdentifiers();
    }

    @Override
    public String alphabet() {
        return "0123456789ABDEU-_ ";
    }

    @Override
    public ActIdentifier parse(CharSequence text) {
        return ActIdentifier.parse(text);
    }

    @Override
    public Optional<ActIdentifier> tryParse(CharSequence text) {
        return ActIdentifier.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return ActIdentifier.isValid(text);
    }
}
