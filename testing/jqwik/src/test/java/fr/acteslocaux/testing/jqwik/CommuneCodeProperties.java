package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.identifier.CommuneCode;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

class CommuneCodeProperties implements IdentifierContract<CommuneCode> {

    @Override
    public Arbitrary<CommuneCode> values() {
        return Identifiers.communeCodes();
    }

    @Override
    public String alphabet() {
        return "0123456789ABa ";
    }

    @Override
    public CommuneCode parse(CharSequence text) {
        return CommuneCode.parse(text);
    }

    @Override
    public Optional<CommuneCode> tryParse(CharSequence text) {
        return CommuneCode.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return CommuneCode.isValid(text);
    }
}
