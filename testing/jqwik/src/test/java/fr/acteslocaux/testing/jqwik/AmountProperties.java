package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.money.Amount;
import fr.acteslocaux.text.Language;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AmountProperties implements ValueContract<Amount> {

    @Override
    public Arbitrary<Amount> values() {
        return Amounts.amounts();
    }

    @Override
    public String alphabet() {
        return "0123456789., -€TCHeuroskM\u00a0\u2212";
    }

    @Override
    public Amount parse(CharSequence text) {
        return Amount.parse(text);
    }

    @Override
    public Optional<Amount> tryParse(CharSequence text) {
        return Amount.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return Amount.isValid(text);
    }

    @Property
    void whatIsWrittenInFrenchIsReadBack(@ForAll Amount amount) {
        assertThat(Amount.parse(amount.in(Language.FRENCH))).isEqualTo(amount);
    }
}
