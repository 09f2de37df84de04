package fr.acteslocaux.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.resource.TsvTable;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the severities of checks are read from the table of rules. */
class PoliciesTest {

    private static Policy read(String... lines) {
        String table = "rule\tseverities\n" + String.join("\n", lines) + "\n";
        return Policies.read(TsvTable.read("rules.tsv", new StringReader(table)), "signed");
    }

    @Test
    void severities_areOneForAllStagesOrOneForEach() {
        Policy policy = read("one\tinfo", "each\toff warning error error error", "rule.without\t", "each\t");
        assertThat(policy.severityOf("one")).isEqualTo(Severity.INFO);
        assertThat(policy.severityOf("each")).isEqualTo(Severity.WARNING);
        assertThat(policy.severities()).doesNotContainKey("rule.without");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serious",
                "Error",
                "error warning",
                "error error error error",
                "error error error error error error",
                "error  error error error",
                "error error error error serious"
            })
    void severities_thatCannotBeReadAreShownInTheirPlace(String cell) {
        assertThatThrownBy(() -> read("one\tinfo", "two\t" + cell))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Table rules.tsv, line 3, column severities: expected one of error, warning, info, off for"
                        + " all stages, or one for each of draft, signed, transmitted, published, archived, parted by a"
                        + " blank, found '" + cell + "'");
    }

    @Test
    void severities_standInOneLineOfARuleOnly() {
        assertThatThrownBy(() -> read("one\tinfo", "one\terror"))
                .hasMessage("Table rules.tsv, line 3, column severities: expected nothing, an earlier line of the rule"
                        + " having them, found 'error'");
    }
}
