package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.Siret;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SiretProperties implements IdentifierContract<Siret> {

    @Override
    public Arbitrary<Siret> values() {
        return Identifiers.sirets();
    }

    @Override
    public String alphabet() {
        return "0123456789 a";
    }

    @Override
    public Siret parse(CharSequence text) {
        return Siret.parse(text);
    }

    @Override
    public Optional<Siret> tryParse(CharSequence text) {
        return Siret.tryParse(text);
    }

    @Override
    public boolean isValid(CharSequence text) {
        return Siret.isValid(text);
    }

    @Property
    void partsMakeTheWhole(@ForAll Siret siret) {
        assertThat(siret.siren() + siret.establishment()).isEqualTo(siret.value());
    }

    @Property
    void everySingleDigitErrorIsCaughtButWithinLaPoste(
            @ForAll Siret siret,
            @ForAll @IntRange(max = 13) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        boolean ofLaPoste = siret.siren().equals(Siren.parse("356000000"));
        Assume.that(!ofLaPoste || position < 9);
        StringBuilder changed = new StringBuilder(siret.value());
        int digit = changed.charAt(position) - '0';
        changed.setCharAt(position, (char) ('0' + (digit + shift) % 10));
        assertThat(Siret.isValid(changed)).isFalse();
    }

    @Property
    void establishmentsOfLaPostePassLuhnOrHaveASumOfFives(@ForAll @IntRange(max = 99_999) int establishment) {
        String text = "356000000" + String.valueOf(100_000 + establishment).substring(1);
        int sum = text.chars().map(digit -> digit - '0').sum();
        assertThat(Siret.isValid(text)).isEqualTo(sum % 5 == 0 || passesLuhn(text));
    }

    private static boolean passesLuhn(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = (text.charAt(text.length() - 1 - i) - '0') * (1 + i % 2);
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }
}
