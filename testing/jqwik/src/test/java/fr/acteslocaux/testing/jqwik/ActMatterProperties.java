package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.identifier.ActMatter;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ActMatterProperties implements ValueContract<ActMatter> {

    @Override
    public Arbitrary<ActMatter> values() {
        return Identifiers.actMatters();
    }

    @Override
    public String alphabet() {
        return "0123456789.";
    }

    @Override
    public ActMatter parse(CharSequence text) {
        return ActMatter.parse(text);
    }

    @Override
    public Optional<ActMatter> tryParse(CharSequence text) {
        return ActMatter.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return ActMatter.isValid(text);
    }

    @Property
    void orderIsThatOfTheNumbers(@ForAll ActMatter one, @ForAll ActMatter other) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }
}
