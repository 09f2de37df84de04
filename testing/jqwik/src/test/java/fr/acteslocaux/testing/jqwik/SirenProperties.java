package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.identifier.Siren;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SirenProperties implements IdentifierContract<Siren> {

    @Override
    public Arbitrary<Siren> values() {
        return Identifiers.sirens();
    }

    @Override
    public String alphabet() {
        return "0123456789 a";
    }

    @Override
    public Siren parse(CharSequence text) {
        return Siren.parse(text);
    }

    @Override
    public Optional<Siren> tryParse(CharSequence text) {
        return Siren.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return Siren.isValid(text);
    }

    @Property
    void everySingleDigitErrorIsCaught(
            @ForAll Siren siren,
            @ForAll @IntRange(max = 8) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        StringBuilder changed = new StringBuilder(siren.value());
        int digit = changed.charAt(position) - '0';
        changed.setCharAt(position, (char) ('0' + (digit + shift) % 10));
        assertThat(Siren.isValid(changed)).isFalse();
    }

    @Property
    void everySwapOfDifferentNeighboursButZeroAndNineIsCaught(
            @ForAll Siren siren, @ForAll @IntRange(max = 7) int position) {
        char one = siren.value().charAt(position);
        char other = siren.value().charAt(position + 1);
        StringBuilder changed = new StringBuilder(siren.value());
        changed.setCharAt(position, other);
        changed.setCharAt(position + 1, one);
        boolean unseen = one == other || Math.abs(one - other) == 9;
        assertThat(Siren.isValid(changed)).isEqualTo(unseen);
    }

    @Property
    void blanksAnywhereAreLeftOutByTheLenientDoorOnly(@ForAll Siren siren, @ForAll @IntRange(max = 9) int position) {
        String typed = new StringBuilder(siren.value()).insert(position, ' ').toString();
        assertThat(Siren.parseLenient(typed)).isEqualTo(siren);
        assertThat(Siren.isValid(typed)).isFalse();
    }
}
