package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number of an act beside the one under which it was sent, or received. */
class SentNumberTest {

    private static final Decision RODEZ = Acts.rodezEnt2024();

    private static Optional<String> mismatch(Decision decision) {
        return Compliance.check(decision, Policies.PUBLISHED, LegalContext.standard()).findings().stream()
                .filter(finding -> finding.id().equals("number.transmission-mismatch"))
                .map(finding -> finding.violation().path())
                .findFirst();
    }

    private static Decision sent(String number, String sent) {
        return RODEZ.toBuilder()
                .number(ActNumber.parse(number))
                .transmissionNumber(TransmissionNumber.parse(sent))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"DEC2024-004, DEC2024_05", "DEC2024-004, DEC2024005", "2024/12, 2024_0013", "D-7, D_08"})
    void otherNumber_isFoundHoweverItIsWritten(String number, String sent) {
        assertThat(mismatch(sent(number, sent))).contains("/transmissionNumber");
    }

    @ParameterizedTest
    @CsvSource({
        "DEC2024-004, DEC2024_04",
        "DEC2024-004, DEC2024004",
        "2024/12, 2024_0012",
        "12/2024, 2024_12",
        "2024-12, D12",
        "Délib 3, DELIB_03"
    })
    void sameNumberOrAnotherSeries_isLeftAlone(String number, String sent) {
        assertThat(mismatch(sent(number, sent))).isEmpty();
    }

    @Test
    void receipt_saysTheNumberWhereNoneIsStated() {
        Decision unstated = RODEZ.toBuilder().withoutTransmissionNumber().build();
        assertThat(mismatch(unstated)).isEmpty();
        assertThat(mismatch(unstated.toBuilder()
                        .number(ActNumber.parse("DEC2024/0127"))
                        .build()))
                .hasValueSatisfying(path -> assertThat(path).matches("/events/\\d/receipt"));
    }
}
