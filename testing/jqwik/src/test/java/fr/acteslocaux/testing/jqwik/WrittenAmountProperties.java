package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.WrittenAmount;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WrittenAmountProperties implements ValueContract<WrittenAmount> {

    @Override
    public Arbitrary<WrittenAmount> values() {
        return Amounts.writtenAmounts();
    }

    @Override
    public String alphabet() {
        return "0123456789., -€TCH/m²parkMd";
    }

    @Override
    public WrittenAmount parse(CharSequence text) {
        return WrittenAmount.parse(text);
    }

    @Override
    public Optional<WrittenAmount> tryParse(CharSequence text) {
        return WrittenAmount.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return WrittenAmount.isValid(text);
    }

    @Property
    void whatIsAnAmountIsReadAsTheSameAmount(@ForAll WrittenAmount written) {
        assertThat(Amount.tryParse(written.toString())).isEqualTo(written.amount());
    }

    @Property
    void roundedAmountsDifferOnlyInThat(@ForAll WrittenAmount written) {
        assertThat(WrittenAmount.parse(written.price().toString()))
                .isEqualTo(new WrittenAmount(written.price(), Optional.empty()));
    }
}
