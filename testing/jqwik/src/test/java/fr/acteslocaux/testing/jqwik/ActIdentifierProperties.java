package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.InstanceOfAssertFactories;

class ActIdentifierProperties implements IdentifierContract<ActIdentifier> {

    @Override
    public Arbitrary<ActIdentifier> values() {
        return Identifiers.actIdentifiers();
    }

    @Override
    public String alphabet() {
        return "0123456789ABDEU-_ ";
    }

    @Override
    public ActIdentifier parse(CharSequence text) {
        return ActIdentifier.parse(text);
    }

    @Override
    public Optional<ActIdentifier> tryParse(CharSequence text) {
        return ActIdentifier.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return ActIdentifier.isValid(text);
    }

    @Property
    void everySingleDigitErrorInTheSirenIsAFaultOfTheKey(
            @ForAll("anyValue") ActIdentifier identifier,
            @ForAll @IntRange(min = 4, max = 12) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        StringBuilder changed = new StringBuilder(identifier.toString());
        int digit = changed.charAt(position) - '0';
        changed.setCharAt(position, (char) ('0' + (digit + shift) % 10));
        assertThatThrownBy(() -> ActIdentifier.parse(changed))
                .hasMessageContaining("in the SIREN at position 13")
                .asInstanceOf(InstanceOfAssertFactories.type(MalformedValueException.class))
                .extracting(malformed -> malformed.fault().kind())
                .isEqualTo(FormatFault.Kind.KEY);
    }

    @Property
    void partsMakeTheWhole(@ForAll("anyValue") ActIdentifier identifier) {
        assertThat(ActIdentifier.of(
                        identifier.department(),
                        identifier.siren(),
                        identifier.date(),
                        identifier.number(),
                        identifier.nature()))
                .isEqualTo(identifier);
    }
}
