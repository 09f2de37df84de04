package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LegalReferencesProperties implements ValueContract<LegalReferences> {

    @Override
    public Arbitrary<LegalReferences> values() {
        return References.lists();
    }

    @Override
    public String alphabet() {
        return "LRDA.*- 0123456789°IVbisduetouàlantsr',()";
    }

    @Override
    public LegalReferences parse(CharSequence text) {
        return LegalReferences.parse(text);
    }

    @Override
    public Optional<LegalReferences> tryParse(CharSequence text) {
        return LegalReferences.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return LegalReferences.isValid(text);
    }

    @Property
    void oneReferenceIsAListOfItself(@ForAll LegalReference reference) {
        assertThat(LegalReferences.parse(reference.toString()).named()).containsExactly(reference);
    }
}
