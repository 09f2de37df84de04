package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.identifier.Siret;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

class SiretProperties implements IdentifierContract<Siret> {

    @Override
    public Arbitrary<Siret> values() {
        return Identifiers.sirets();
    }

    @Override
    public String alphabet() {
        return "0123456789 a";
    }

    @Override
    public Siret parse(CharSequence text) {
        return Siret.parse(text);
    }

    @Override
    public Optional<Siret> tryParse(CharSequence text) {
        return Siret.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return Siret.isValid(text);
    }
}
