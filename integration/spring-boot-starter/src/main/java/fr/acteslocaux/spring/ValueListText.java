package fr.acteslocaux.spring;

import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.Percentage;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.serialization.form.ValueText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The items of a list that is written in one text. A comma parts them; where it may be that of decimals, as in
 * {@code 450,00 €}, only if a blank follows it and the text is no single value.
 */
final class ValueListText {

    private static final Set<Class<?>> WITH_DECIMALS =
            Set.of(Amount.class, Euros.class, Percentage.class, UnitPrice.class);

    private ValueListText() {}

    static boolean hasDecimals(Class<?> type) {
        return WITH_DECIMALS.contains(type);
    }

    static List<String> items(String text, ValueText<?> item) {
        boolean isOne =
                hasDecimals(item.type()) && item.read(text.strip()).value().isPresent();
        return Arrays.stream(isOne ? new String[] {text} : text.split(hasDecimals(item.type()) ? ",(?=\\s)" : ",", -1))
                .map(String::strip)
                .toList();
    }
}
