package fr.acteslocaux.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.LocalAuthority;
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
                        .quorum(LocalAuthority.Kind.COMMUNE, second, SITTING, LegalContext.standard())
                        .value())
                .contains(expected);
    }

    @Test
    void quorum_saysWhyThereIsNone() {
        assertThat(Explanations.french(new Sitting.Attendance(29, 14, 15)
                        .quorum(LocalAuthority.Kind.COMMUNE, false, SITTING, LegalContext.standard())))
                .isEqualTo("14 présents sur 29 membres en exercice : pas de quorum (CGCT, art. L. 2121-17).");
        assertThat(Explanations.french(new Sitting.Attendance(29, 15, 0)
                        .quorum(LocalAuthority.Kind.COMMUNE, false, SITTING, LegalContext.standard())))
                .isEqualTo("15 présents sur 29 membres en exercice : quorum atteint (CGCT, art. L. 2121-17).");
    }

    @DisplayName("Urgences sanitaires : le tiers des membres en exercice présents suffit")
    @ParameterizedTest(name = "{0} : {2} présents sur {1}")
    @CsvSource({
        "2020-03-23, 35, 12, false",
        "2020-03-24, 35, 12, true",
        "2020-08-30, 35, 12, true",
        "2020-08-30, 35, 11, false",
        "2020-08-31, 35, 12, false",
        "2020-10-31, 35, 12, false",
        "2020-12-18, 35, 12, true",
        "2021-09-30, 35, 12, true",
        "2021-10-01, 35, 12, false",
        "2021-11-10, 35, 12, false",
        "2021-11-11, 35, 12, true",
        "2022-07-31, 33, 11, true",
        "2022-08-01, 35, 12, false",
    })
    void quorum_isOneThirdInTheHealthEmergencies(LocalDate day, int inOffice, int present, boolean expected) {
        Sitting.Attendance attendance = new Sitting.Attendance(inOffice, present, 0);
        assertThat(attendance
                        .quorum(LocalAuthority.Kind.COMMUNE, false, day, LegalContext.standard())
                        .value())
                .contains(expected);
        assertThat(present >= attendance.quorumOn(day, LegalContext.standard()).orElseThrow())
                .isEqualTo(expected);
    }

    @DisplayName("Les jours de bord de la deuxième et de la troisième urgence ne sont pas vérifiés")
    @ParameterizedTest
    @CsvSource({
        "2020-03-24, false",
        "2020-08-30, false",
        "2020-11-10, true",
        "2020-11-16, true",
        "2020-11-17, false",
        "2021-09-29, false",
        "2021-09-30, true",
        "2021-11-11, true",
        "2021-11-12, false",
        "2022-07-31, true",
    })
    void quorum_ofTheEmergenciesIsNotVerifiedOnTheirEdges(LocalDate day, boolean isUnverified) {
        assertThat(Explanations.french(new Sitting.Attendance(35, 12, 0)
                                .quorum(LocalAuthority.Kind.COMMUNE, false, day, LegalContext.standard()))
                        .contains("non vérifié"))
                .isEqualTo(isUnverified);
    }

    @DisplayName("Intercommunalités, printemps 2020 : présents ou représentés")
    @ParameterizedTest
    @CsvSource({"2020-05-27, true", "2020-12-18, false"})
    void quorum_ofSeveralCommunesCountsThoseRepresentedInSpring2020(LocalDate day, boolean expected) {
        Sitting.Attendance attendance = new Sitting.Attendance(35, 8, 5);
        assertThat(attendance
                        .quorum(LocalAuthority.Kind.COMMUNITY, false, day, LegalContext.standard())
                        .value())
                .contains(expected);
        assertThat(attendance
                        .quorum(LocalAuthority.Kind.COMMUNE, false, day, LegalContext.standard())
                        .value())
                .contains(false);
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
                        .quorum(LocalAuthority.Kind.COMMUNE, false, eve, LegalContext.standard())
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
                        .quorum(LocalAuthority.Kind.COMMUNE, false, SITTING, LegalContext.standard())
                        .value())
                .contains(true);
    }
}
