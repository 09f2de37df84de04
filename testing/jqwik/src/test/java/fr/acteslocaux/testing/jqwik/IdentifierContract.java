package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What every identifier promises besides: an order, and one text only. */
interface IdentifierContract<T extends Comparable<T>> extends ValueContract<T> {

    @Property
    default void orderAgreesWithEquality(@ForAll("anyValue") T one, @ForAll("anyValue") T other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    default void onlyTheCanonicalTextIsRead(@ForAll("anyText") String text) {
        tryParse(text).ifPresent(value -> assertThat(value).hasToString(text));
    }

    @Example
    default void nullIsNoIdentifier() {
        assertThat(isValid(null)).isFalse();
        assertThat(tryParse(null)).isEmpty();
        assertThatThrownBy(() -> parse(null)).isInstanceOf(NullPointerException.class);
    }
}
