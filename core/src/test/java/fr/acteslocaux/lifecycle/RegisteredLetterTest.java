package fr.acteslocaux.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Explanations;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredLetterTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);

    @ParameterizedTest
    @CsvSource({
        "2024-06-03, 2024-06-03",
        "2024-06-14, 2024-06-14",
        "2024-06-18, 2024-06-18", // the last of the fifteen days
        "2024-06-19, 2024-06-03",
    })
    void notifiedOn_isTheDayOfCollectionWithinFifteenDays(LocalDate collected, LocalDate notified) {
        assertThat(new RegisteredLetter(MON_2024_06_03, Optional.of(collected))
                        .notifiedOn(LegalContext.standard())
                        .value())
                .contains(notified);
    }

    @Test
    void notifiedOn_isTheFirstPresentationOfALetterThatWasReturned() {
        assertThat(Explanations.french(RegisteredLetter.returned(MON_2024_06_03).notifiedOn(LegalContext.standard())))
                .isEqualTo("Pli recommandé présenté pour la première fois le lundi 3 juin 2024 (CE, 24 avr. 2012,"
                        + " n° 341146). Non retiré dans les 15 jours de sa présentation : notifié à la première"
                        + " présentation, le lundi 3 juin 2024 (CE, 24 avr. 2012, n° 341146).");
    }

    @Test
    void letter_isNotCollectedBeforeItIsPresented() {
        assertThatThrownBy(() -> new RegisteredLetter(MON_2024_06_03, Optional.of(MON_2024_06_03.minusDays(1))))
                .hasMessage("Argument 'collected' must not be before 2024-06-03, found 2024-06-02");
    }
}
