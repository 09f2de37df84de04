package fr.acteslocaux.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.money.WrittenAmount;
import fr.acteslocaux.school.School;
import fr.acteslocaux.text.MalformedValueException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.provider.MethodSource;

/** The parsers of what people write. */
class TextFuzzTest {

    private static final List<Consumer<String>> PARSERS = List.of(
            LegalReferences::parse, Amount::parse, Euros::parse, UnitPrice::parse, WrittenAmount::parse, School::parse);

    @MethodSource("fr.acteslocaux.fuzz.Seeds#phrases")
    @FuzzTest(maxDuration = "2m")
    void text_isAValueOrSaidToBeMalformed(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        for (Consumer<String> parser : PARSERS) {
            try {
                parser.accept(text);
            } catch (MalformedValueException malformed) {
                assertThat(malformed.fault().input()).isEqualTo(text);
            }
        }
    }
}
