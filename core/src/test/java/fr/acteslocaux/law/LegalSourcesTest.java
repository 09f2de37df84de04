package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LegalSourcesTest {

    private static final Pattern ID = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern LOCATOR =
            Pattern.compile("(?:LEGIARTI|JORFTEXT)[0-9]{12}|ECLI:.+|[A-Z]{4}[0-9]{7}[LRDA]");

    @Test
    void table_hasWellFormedIdsAndLocators() {
        assertThat(LegalSources.all()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.id()).matches(ID);
            source.locator().ifPresent(locator -> assertThat(locator).matches(LOCATOR));
            assertThat(source.citation()).isNotBlank();
        });
    }

    @Test
    void of_findsASource() {
        assertThat(LegalSources.of("CJA-R421-1")).hasToString("CJA, art. R. 421-1");
    }

    @Test
    void of_refusesAnUnknownId() {
        assertThatThrownBy(() -> LegalSources.of("CJA-R421-99")).hasMessage("No legal source has the id 'CJA-R421-99'");
    }

    @Test
    void wordingsOfTheSameArticle_followEachOther() {
        assertThat(LegalSources.of("CGCT-L2131-1-2015").inForce().endExclusive())
                .isEqualTo(LegalSources.of("CGCT-L2131-1").inForce().from());
    }
}
