package fr.acteslocaux.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.text.Language;

/** What every reader promises of its results. */
final class Promises {

    /** What a constructor refuses although its form lets it through, in words of one language only. */
    private static final String REFUSED_BY_A_CONSTRUCTOR = "refused";

    private Promises() {}

    static void keep(ReadResult<?> result) {
        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
        for (Problem problem : result.problems()) {
            assertThat(problem.kind()).isNotEqualTo(REFUSED_BY_A_CONSTRUCTOR);
            for (Language language : Language.values()) {
                assertThat(problem.text(language)).isNotBlank();
            }
        }
    }
}
