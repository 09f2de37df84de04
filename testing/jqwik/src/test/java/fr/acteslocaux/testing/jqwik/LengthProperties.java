package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.calendar.Length;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LengthProperties implements ValueContract<Length> {

    @Override
    public Arbitrary<Length> values() {
        return Lengths.lengths();
    }

    @Override
    public String alphabet() {
        return "PYMD0123456789-+.TW ";
    }

    @Override
    public Length parse(CharSequence text) {
        return Length.parse(text);
    }

    @Override
    public Optional<Length> tryParse(CharSequence text) {
        return Length.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return Length.isValid(text);
    }

    @Property
    void onlyTheCanonicalTextIsRead(@ForAll("anyText") String text) {
        tryParse(text).ifPresent(length -> assertThat(length).hasToString(text));
    }

    @Example
    void nullIsNoLength() {
        assertThat(isValid(null)).isFalse();
        assertThat(tryParse(null)).isEmpty();
        assertThatThrownBy(() -> parse(null)).isInstanceOf(NullPointerException.class);
    }

    @Property
    void whatExceedsALimitEndsAfterIt(@ForAll Length length, @ForAll Length limit, @ForAll LocalDate day) {
        if (length.exceeds(limit)) {
            assertThat(length.addTo(day)).isAfter(limit.addTo(day));
        }
    }

    @Property
    void nothingExceedsItselfNorWhatExceedsIt(@ForAll Length one, @ForAll Length other) {
        assertThat(one.exceeds(one)).isFalse();
        assertThat(one.exceeds(other) && other.exceeds(one)).isFalse();
    }

    @Property
    void exceedingGoesOn(@ForAll Length one, @ForAll Length other, @ForAll Length third) {
        if (one.exceeds(other) && other.exceeds(third)) {
            assertThat(one.exceeds(third)).isTrue();
        }
    }
}
