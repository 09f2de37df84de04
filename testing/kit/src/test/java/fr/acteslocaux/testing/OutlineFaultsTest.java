package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision says otherwise than its convention, and where that is found. */
class OutlineFaultsTest {

    private static final int SEEDS = 20;

    @ParameterizedTest
    @CsvSource({
        "convention.authority-not-party, /conventions/0/parties",
        "convention.other-party-mismatch, /outline/otherParty/value",
        "convention.school-year-mismatch, /conventions/0/schoolYear",
        "school.count-mismatch, /outline/schoolCount/value",
        "school.kinds-mismatch, /outline/schoolKinds/value",
        "school.not-listed, /outline/schoolNames/value/0"
    })
    void fault_isFoundWhereTheTwoDisagree(String check, String path) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Act act = Acts.withFault(check, seed);
            assertThat(Compliance.check(act, Policies.PUBLISHED, LegalContext.standard())
                            .findings())
                    .as("seed %d", seed)
                    .extracting(Finding::id, finding -> finding.violation().path())
                    .containsExactly(tuple(check, path));
        }
    }
}
