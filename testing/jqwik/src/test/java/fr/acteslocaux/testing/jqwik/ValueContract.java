package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.text.MalformedValueException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every type that is read from text promises. A subtype names the doors of one type. */
interface ValueContract<T> {

    Arbitrary<T> values();

    /** Characters from which texts are made that are nearly valid. */
    String alphabet();

    T parse(CharSequence text);

    Optional<T> tryParse(CharSequence text);

    boolean isValid(CharSequence text);

    @Provide
    default Arbitrary<T> anyValue() {
        return values();
    }

    @Provide
    default Arbitrary<String> anyText() {
        Arbitrary<String> near = values().map(Object::toString)
                .flatMap(text -> Arbitraries.integers()
                        .between(0, text.length() - 1)
                        .flatMap(position -> Arbitraries.strings()
                                .withChars(alphabet())
                                .ofMaxLength(2)
                                .map(change -> text.substring(0, position) + change + text.substring(position + 1))));
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withChars(alphabet()).ofMaxLength(45),
                near);
    }

    @Property
    default void parseAfterPrintIsIdentity(@ForAll("anyValue") T value) {
        assertThat(parse(value.toString())).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(tryParse(value.toString())).contains(value);
        assertThat(isValid(value.toString())).isTrue();
    }

    @Property
    default void isValidAgreesWithParseOnAnyText(@ForAll("anyText") String text) {
        boolean parsed;
        try {
            T value = parse(text);
            assertThat(parse(value.toString())).isEqualTo(value);
            parsed = true;
        } catch (MalformedValueException malformed) {
            assertThat(malformed.fault().input()).isEqualTo(text);
            parsed = false;
        }
        assertThat(isValid(text)).isEqualTo(parsed);
        assertThat(tryParse(text).isPresent()).isEqualTo(parsed);
    }
}
