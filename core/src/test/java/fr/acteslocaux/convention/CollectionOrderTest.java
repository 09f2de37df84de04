package fr.acteslocaux.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Explanations;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CollectionOrderTest {

    private static final LocalDate WED_2024_07_31 = LocalDate.of(2024, 7, 31);
    private static final LegalContext CONTEXT = LegalContext.standard();

    @Test
    void orderOfTheState_isDisputedBeforeTheAccountantFirst() {
        CollectionOrder title = new CollectionOrder.OfState("région académique");
        assertThat(title.needsPriorClaim()).isTrue();
        assertThat(title.lastDayToDispute(WED_2024_07_31, CONTEXT).value()).isEmpty();
        assertThat(Explanations.english(title.lastDayToDispute(WED_2024_07_31, CONTEXT)))
                .contains("the period of the claim to the accountant", "décret n° 2012-1246, art. 117");
    }

    @Test
    void localTitle_isDisputedInCourtWithinTwoMonths() {
        CollectionOrder title = new CollectionOrder.OfLocalAuthority("Commune de Rodez");
        assertThat(title.needsPriorClaim()).isFalse();
        assertThat(title.lastDayToDispute(WED_2024_07_31, CONTEXT).value()).contains(LocalDate.of(2024, 9, 30));
        assertThat(Explanations.french(title.lastDayToDispute(WED_2024_07_31, CONTEXT)))
                .contains("CGCT, art. L. 1617-5, 2°", "franc ou non, non établi");
    }
}
