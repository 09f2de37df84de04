package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The clock of withdrawal of a whole act, which depends on what the act is. */
class WithdrawalClockTest {

    private static final LocalDate TUE_2024_02_20 = LocalDate.of(2024, 2, 20);
    private static final LocalDate FRI_2012_06_01 = LocalDate.of(2012, 6, 1);

    private static Deadline of(ActSubject subject, ActCharacter character, LocalDate signed) {
        Order order = Order.builder()
                .object("un arrêté")
                .authority(LocalAuthority.builder()
                        .kind(LocalAuthority.Kind.COMMUNE)
                        .name("une commune")
                        .build())
                .subject(subject)
                .character(character)
                .event(new ActEvent.Signed(signed))
                .build();
        return DeadlineRules.WITHDRAWAL.of(ActFacts.of(order, LegalContext.standard()), LegalContext.standard());
    }

    @Test
    void planningPermit_isWithdrawnWithinThreeMonths() {
        assertThat(of(ActSubject.PLANNING_PERMIT, ActCharacter.INDIVIDUAL, TUE_2024_02_20)
                        .lastDay())
                .contains(LocalDate.of(2024, 5, 20));
    }

    @Test
    void otherOrder_isWithdrawnWithinFourMonths() {
        assertThat(of(ActSubject.POLICE, ActCharacter.INDIVIDUAL, TUE_2024_02_20)
                        .lastDay())
                .contains(LocalDate.of(2024, 6, 20));
    }

    @Test
    void beforeTheCode_decisionsThatCreateRightsAloneHaveAPeriod() {
        assertThat(of(ActSubject.POLICE, ActCharacter.INDIVIDUAL, FRI_2012_06_01)
                        .lastDay())
                .contains(LocalDate.of(2012, 10, 1));
        assertThat(of(ActSubject.POLICE, ActCharacter.REGULATORY, FRI_2012_06_01))
                .matches(Deadline::isUndetermined);
    }
}
