package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.identifier.ActNature;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class ActNatureProperties implements IdentifierContract<ActNature> {

    @Override
    public Arbitrary<ActNature> values() {
        return Arbitraries.of(ActNature.class);
    }

    @Override
    public String alphabet() {
        return "DEARICBFU1";
    }

    @Override
    public ActNature parse(CharSequence text) {
        return ActNature.parse(text);
    }

    @Override
    public Optional<ActNature> tryParse(CharSequence text) {
        return ActNature.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return ActNature.isValid(text);
    }
}
