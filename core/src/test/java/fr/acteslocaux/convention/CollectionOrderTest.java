package fr.acteslocaux.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CollectionOrderTest {

    private static final LocalDate WED_2024_07_31 = LocalDate.of(2024, 7, 31);
    private static final LocalDate TUE_2024_07_30 = LocalDate.of(2024, 7, 30);

    @Test
    void orderOfTheStateAlone_isDisputedBeforeTheAccountantFirst() {
        assertThat(new CollectionOrder.OfState("région académique").needsPriorClaim())
                .isTrue();
        assertThat(new CollectionOrder.OfLocalAuthority("Commune de Rodez").needsPriorClaim())
                .isFalse();
    }

    @Test
    void claim_refusesDaysOutOfOrder() {
        assertThatThrownBy(() -> new CollectionOrder.Claim(WED_2024_07_31, TUE_2024_07_30, Optional.empty()))
                .hasMessage("Argument 'received' must not be before 2024-07-31, found 2024-07-30");
        assertThatThrownBy(() -> new CollectionOrder.Claim(WED_2024_07_31, WED_2024_07_31, Optional.of(TUE_2024_07_30)))
                .hasMessage("Argument 'answered' must not be before 2024-07-31, found 2024-07-30");
    }
}
