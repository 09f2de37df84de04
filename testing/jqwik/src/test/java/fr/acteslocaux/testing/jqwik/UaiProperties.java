package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.identifier.Uai;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class UaiProperties implements IdentifierContract<Uai> {

    @Override
    public Arbitrary<Uai> values() {
        return Identifiers.uais();
    }

    @Override
    public String alphabet() {
        return "0123456789ABIZa ";
    }

    @Override
    public Uai parse(CharSequence text) {
        return Uai.parse(text);
    }

    @Override
    public Optional<Uai> tryParse(CharSequence text) {
        return Uai.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return Uai.isValid(text);
    }

    @Property
    void everySingleDigitErrorIsCaught(
            @ForAll Uai uai, @ForAll @IntRange(max = 6) int position, @ForAll @IntRange(min = 1, max = 9) int shift) {
        StringBuilder changed = new StringBuilder(uai.value());
        int digit = changed.charAt(position) - '0';
        changed.setCharAt(position, (char) ('0' + (digit + shift) % 10));
        assertThat(Uai.isValid(changed)).isFalse();
    }

    @Property
    void everySwapOfDifferentNeighboursIsCaught(@ForAll Uai uai, @ForAll @IntRange(max = 6) int position) {
        StringBuilder changed = new StringBuilder(uai.value());
        changed.setCharAt(position, uai.value().charAt(position + 1));
        changed.setCharAt(position + 1, uai.value().charAt(position));
        boolean same = changed.toString().equals(uai.value());
        assertThat(Uai.isValid(changed)).isEqualTo(same);
    }
}
