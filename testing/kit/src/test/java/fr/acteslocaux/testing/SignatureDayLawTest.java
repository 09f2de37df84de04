package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Le jour que porte la signature")
class SignatureDayLawTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate TUE_2024_06_04 = LocalDate.of(2024, 6, 4);
    private static final Signature OF_MONDAY = Signature.of("Christian TEYSSÈDRE", "Maire", MON_2024_06_03);

    private static Decision signed(Signature signature, ActEvent... events) {
        Decision.Builder decision =
                Acts.rodezEnt2024().toBuilder().withoutEvents().signature(signature);
        for (ActEvent event : events) {
            decision.event(event);
        }
        return decision.build();
    }

    @DisplayName("Une signature datée suffit : l'acte est pris ce jour-là, et ses délais courent")
    @Test
    void actWithADatedSignatureOnly_isTakenOnItsDay() {
        Decision decision = signed(OF_MONDAY);
        assertThat(decision.takenOn()).contains(MON_2024_06_03);
        assertThat(Policies.reachedBy(decision)).isEqualTo(Policies.SIGNED);
        assertThat(ActTimeline.of(decision, LegalContext.standard())
                        .report()
                        .orElseThrow()
                        .lastDay())
                .contains(LocalDate.of(2024, 9, 30));
    }

    @DisplayName("Le jour noté l'emporte, et l'écart est signalé")
    @Test
    void signatureOfAnotherDayThanRecorded_isAFinding() {
        Decision decision = signed(OF_MONDAY, new ActEvent.Signed(TUE_2024_06_04));
        assertThat(decision.takenOn()).contains(TUE_2024_06_04);
        Finding finding = Compliance.check(decision, Policies.SIGNED, LegalContext.standard()).findings().stream()
                .filter(found -> found.id().equals("signature.day-mismatch"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.violation().path()).isEqualTo("/signature/on");
        assertThat(finding.text(Language.ENGLISH))
                .isEqualTo(
                        "The signature is dated Monday 3 June 2024; the act is recorded as signed on Tuesday 4 June 2024.");
    }

    @DisplayName("Le même jour, ou un seul des deux, ne se contredit pas")
    @Test
    void oneDayOrTheSameDay_isNoFinding() {
        assertThat(Compliance.check(
                                signed(OF_MONDAY, new ActEvent.Signed(MON_2024_06_03)),
                                Policies.SIGNED,
                                LegalContext.standard())
                        .findings())
                .noneMatch(found -> found.id().equals("signature.day-mismatch"));
        assertThat(Compliance.check(signed(OF_MONDAY), Policies.SIGNED, LegalContext.standard())
                        .findings())
                .noneMatch(found -> found.id().equals("signature.day-mismatch"));
    }

    @DisplayName("Une délibération est du jour de sa séance, quel que soit celui de la signature")
    @Test
    void deliberation_isOfItsSittingWhateverTheSignatureSays() {
        Deliberation deliberation = LongStream.range(0, 100)
                .mapToObj(Acts::lawful)
                .filter(Deliberation.class::isInstance)
                .map(Deliberation.class::cast)
                .findFirst()
                .orElseThrow();
        LocalDate sitting = deliberation.sitting().on();
        assertThat(deliberation.toBuilder()
                        .withoutEvents()
                        .signature(Signature.of("Claude DURANDAL", "Le Maire", sitting.plusDays(3)))
                        .build()
                        .takenOn())
                .contains(sitting);
    }

    @DisplayName("Un arrêté de même")
    @Test
    void order_isTakenOnTheDayOfItsSignatureToo() {
        Order order = LongStream.range(0, 100)
                .mapToObj(Acts::lawful)
                .filter(Order.class::isInstance)
                .map(Order.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(order.toBuilder()
                        .withoutEvents()
                        .signature(OF_MONDAY)
                        .build()
                        .takenOn())
                .contains(MON_2024_06_03);
    }
}
