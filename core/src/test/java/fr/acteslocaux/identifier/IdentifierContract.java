package fr.acteslocaux.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.text.MalformedValueException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every identifier promises. A subtype names the doors of one type, and the characters that its texts are made of. */
interface IdentifierContract<T extends Comparable<T>> {

    Arbitrary<T> values();

    /** Characters from which texts are made that are nearly valid. */
    String alphabet();

    T parse(CharSequence text);

    Optional<T> tryParse(CharSequence text);

    boolean isValid(CharSequence text);

    @Provide
    default Arbitrary<T> identifiers() {
        return values();
    }

    @Provide
    default Arbitrary<String> texts() {
        Arbitrary<String> near = values().map(Object::toString)
                .flatMap(text -> Arbitraries.integers()
                        .between(0, Math.max(0, text.length() - 1))
                        .flatMap(position -> Arbitraries.strings()
                                .withChars(alphabet())
                                .ofMaxLength(2)
                                .map(change -> text.substring(0, position)
                                        + change
                                        + text.substring(Math.min(text.length(), position + 1)))));
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withChars(alphabet()).ofMaxLength(45),
                near);
    }

    @Property
    default void parseAfterPrintIsIdentity(@ForAll("identifiers") T value) {
        assertThat(parse(value.toString())).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(tryParse(value.toString())).contains(value);
        assertThat(isValid(value.toString())).isTrue();
    }

    @Property
    default void orderAgreesWithEquality(@ForAll("identifiers") T one, @ForAll("identifiers") T other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    default void isValidAgreesWithParseOnAnyText(@ForAll("texts") String text) {
        boolean parsed;
        try {
            assertThat(parse(text)).hasToString(text);
            parsed = true;
        } catch (MalformedValueException malformed) {
            assertThat(malformed.malformation().input()).isEqualTo(text);
            parsed = false;
        }
        assertThat(isValid(text)).isEqualTo(parsed);
        assertThat(tryParse(text).isPresent()).isEqualTo(parsed);
    }
}
