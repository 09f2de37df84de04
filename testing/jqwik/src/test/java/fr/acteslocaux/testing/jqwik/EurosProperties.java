package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.money.Euros;
import fr.acteslocaux.text.Language;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EurosProperties implements ValueContract<Euros> {

    @Override
    public Arbitrary<Euros> values() {
        return Amounts.euros();
    }

    @Override
    public String alphabet() {
        return "0123456789., -€";
    }

    @Override
    public Euros parse(CharSequence text) {
        return Euros.parse(text);
    }

    @Override
    public Optional<Euros> tryParse(CharSequence text) {
        return Euros.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return Euros.isValid(text);
    }

    @Property
    void whatIsWrittenInFrenchIsReadBack(@ForAll Euros euros) {
        assertThat(Euros.parse(euros.in(Language.FRENCH))).isEqualTo(euros);
    }

    @Property
    void timesIsRepeatedAddition(@ForAll Euros euros, @ForAll @IntRange(max = 50) int factor) {
        Euros sum = Euros.ZERO;
        for (int i = 0; i < factor; i++) {
            sum = sum.plus(euros);
        }
        assertThat(euros.times(factor)).isEqualTo(sum);
        assertThat(euros.times(-factor)).isEqualTo(Euros.ZERO.minus(sum));
    }

    @Property
    void decimalNumbersAreReadBack(@ForAll Euros euros) {
        assertThat(Euros.of(euros.toBigDecimal())).isEqualTo(euros);
        assertThat(Euros.of(euros.toBigDecimal().stripTrailingZeros())).isEqualTo(euros);
    }

    @Property
    void orderIsThatOfTheCents(@ForAll Euros one, @ForAll Euros other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Long.signum(one.minus(other).cents()));
    }
}
