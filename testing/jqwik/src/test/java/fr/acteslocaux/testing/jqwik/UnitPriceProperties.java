package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.UnitPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class UnitPriceProperties implements ValueContract<UnitPrice> {

    @Override
    public Arbitrary<UnitPrice> values() {
        return Amounts.unitPrices();
    }

    @Override
    public String alphabet() {
        return "0123456789., -€TCH/m²parnk";
    }

    @Override
    public UnitPrice parse(CharSequence text) {
        return UnitPrice.parse(text);
    }

    @Override
    public Optional<UnitPrice> tryParse(CharSequence text) {
        return UnitPrice.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return UnitPrice.isValid(text);
    }

    @Property
    void timesIsRepeatedAddition(@ForAll UnitPrice price, @ForAll @IntRange(max = 20) int count) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < count; i++) {
            sum = sum.add(price.euros());
        }
        assertThat(price.times(count)).isEqualByComparingTo(sum);
        assertThat(price.times(BigDecimal.valueOf(count))).isEqualByComparingTo(sum);
        assertThat(price.times(BigDecimal.valueOf(count), RoundingMode.HALF_UP).euros())
                .isEqualTo(Euros.of(sum.setScale(2, RoundingMode.HALF_UP)));
    }
}
