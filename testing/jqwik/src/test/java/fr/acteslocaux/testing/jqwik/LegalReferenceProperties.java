package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.law.LegalReference;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LegalReferenceProperties implements ValueContract<LegalReference> {

    @Override
    public Arbitrary<LegalReference> values() {
        return References.legalReferences();
    }

    @Override
    public String alphabet() {
        return "LRDA.*- 0123456789°IVbisduel'oi,()";
    }

    @Override
    public LegalReference parse(CharSequence text) {
        return LegalReference.parse(text);
    }

    @Override
    public Optional<LegalReference> tryParse(CharSequence text) {
        return LegalReference.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return LegalReference.isValid(text);
    }

    @Property
    void orderAgreesWithEquality(@ForAll LegalReference one, @ForAll LegalReference other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }
}
