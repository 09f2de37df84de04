package fr.acteslocaux.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Explanations;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Quorum et majorité")
class SittingLawTest {

    private static final LocalDate SITTING = LocalDate.of(2024, 6, 10);

    @ParameterizedTest(name = "{1} présents sur {0}, seconde convocation {2}")
    @CsvSource({
        "29, 15, false, true",
        "29, 14, false, false",
        "28, 14, false, false",
        "28, 15, false, true",
        "29, 3, true, true",
        "0, 0, false, false"
    })
    void quorum_isMoreThanHalfOfThoseInOfficePresent(int inOffice, int present, boolean second, boolean expected) {
        assertThat(new Sitting.Attendance(inOffice, present, 29)
                        .quorum(second, SITTING, LegalContext.standard())
                        .value())
                .contains(expected);
    }

    @Test
    void quorum_saysWhyThereIsNone() {
        assertThat(Explanations.french(
                        new Sitting.Attendance(29, 14, 15).quorum(false, SITTING, LegalContext.standard())))
                .isEqualTo("14 présents sur 29 membres en exercice : pas de quorum (CGCT, art. L. 2121-17).");
        assertThat(Explanations.french(
                        new Sitting.Attendance(29, 15, 0).quorum(false, SITTING, LegalContext.standard())))
                .isEqualTo("15 présents sur 29 membres en exercice : quorum atteint (CGCT, art. L. 2121-17).");
    }

    @ParameterizedTest(name = "{0} pour, {1} contre, {2}, voix du président {3}")
    @CsvSource({
        "20, 3, ORDINARY, , true",
        "3, 20, ORDINARY, , false",
        "10, 10, ORDINARY, true, true",
        "10, 10, PUBLIC, false, false",
        "10, 10, SECRET, , false",
        "10, 10, ORDINARY, , ?",
        "0, 0, SECRET, , false"
    })
    void vote_isCarriedByTheMajorityOfVotesCast(
            int inFavour, int against, Vote.Ballot ballot, Boolean castingVote, String expected) {
        Vote vote = new Vote(
                inFavour, against, 5, 0, Optional.of(ballot), Optional.ofNullable(castingVote), Optional.empty());
        assertThat(vote.isCarried(SITTING, LegalContext.standard())
                        .value()
                        .map(String::valueOf)
                        .orElse("?"))
                .isEqualTo(expected);
    }

    @DisplayName("Avant le code, ni quorum ni majorité ne se vérifient ici")
    @Test
    void sittingsBeforeTheCode_areUndetermined() {
        LocalDate eve = LocalDate.of(1996, 2, 23);
        assertThat(new Sitting.Attendance(29, 15, 0)
                        .quorum(false, eve, LegalContext.standard())
                        .value())
                .isEmpty();
        assertThat(Vote.of(10, 10, 0).isCarried(eve, LegalContext.standard())).satisfies(outcome -> {
            assertThat(outcome.value()).isEmpty();
            assertThat(Explanations.french(outcome)).contains("pour la règle vote.majority", "ce jour-là");
        });
        assertThat(Vote.of(20, 3, 4)
                        .isCarried(eve.plusDays(1), LegalContext.standard())
                        .value())
                .contains(true);
    }

    @Test
    void counts_cannotBeNegative() {
        assertThatThrownBy(() -> Vote.of(-1, 0, 0)).hasMessageContaining("-1 for");
        assertThatThrownBy(() -> new Sitting.Attendance(1, -2, 0)).hasMessageContaining("-2 present");
    }

    @DisplayName("Suffrages exprimés : 20 pour, 3 contre, 4 abstentions en font 23")
    @Test
    void votesExpressed_leaveOutAbstentions() {
        assertThat(Vote.of(20, 3, 4).expressed()).isEqualTo(23);
        assertThat(Vote.of(20, 3, 4).takingPart()).isEqualTo(27);
    }

    @Test
    void votes_areCountedWithoutOverflow() {
        int most = Integer.MAX_VALUE;
        assertThat(new Sitting.Attendance(10, most, most).votes()).hasValue(2L * most);
        assertThat(Vote.of(most, most, most).takingPart()).isEqualTo(3L * most);
        assertThat(Vote.of(most, most, most).expressed()).isEqualTo(2L * most);
        assertThat(new Sitting.Attendance(most, most, 0)
                        .quorum(false, SITTING, LegalContext.standard())
                        .value())
                .contains(true);
    }
}
