package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.law.LegalSource.Verification;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LegalSourcesTest {

    private static final Pattern ID = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern LOCATOR =
            Pattern.compile("(?:LEGIARTI|JORFTEXT)[0-9]{12}|ECLI:.+|[A-Z]{4}[0-9]{7}[LRDA]");

    @Test
    void table_hasWellFormedIdsAndLocators() {
        assertThat(Law.standard().sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.id()).matches(ID);
            source.locator().ifPresent(locator -> assertThat(locator).matches(LOCATOR));
            assertThat(source.citation()).isNotBlank();
        });
    }

    @Test
    void source_isFoundByItsId() {
        assertThat(Law.standard().source("CJA-R421-1").orElseThrow()).hasToString("CJA, art. R. 421-1");
    }

    @Test
    void source_isEmptyForAnUnknownId() {
        assertThat(Law.standard().source("CJA-R421-99")).isEmpty();
    }

    @Test
    void address_isMadeOfTheOfficialNumber() {
        assertThat(LegalSources.CRPA_L411_2.url())
                .contains("https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031367829");
        assertThat(LegalSources.ORD_2020_391.url())
                .contains("https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000041777131");
        assertThat(LegalSources.CE_2014_358994_TARN.url())
                .as("an ECLI has no address that is given")
                .isEmpty();
        assertThat(LegalSources.CGCT_L2122_23.url()).as("no number is known").isEmpty();
    }

    @Test
    void wordingsOfTheSameArticle_followEachOther() {
        assertThat(Law.standard()
                        .source("CGCT-L2131-1-2015")
                        .orElseThrow()
                        .inForce()
                        .endExclusive())
                .isEqualTo(Law.standard()
                        .source("CGCT-L2131-1")
                        .orElseThrow()
                        .inForce()
                        .from());
    }

    @Test
    void ownSource_isVerifiedOnceSomebodyHasReadIt() {
        LegalSource regulation = LegalSource.statute("TOWN", "règlement de la ville", InForce.ALWAYS);
        assertThat(regulation.verification()).isEqualTo(Verification.UNVERIFIED);
        LegalSource read = regulation.verified(YearMonth.of(2024, 1));
        assertThat(read.verification()).isEqualTo(Verification.VERIFIED);
        assertThat(read.checkedOn()).contains(YearMonth.of(2024, 1));
        assertThat(read)
                .usingRecursiveComparison()
                .ignoringFields("verification", "checkedOn")
                .isEqualTo(regulation);
    }
}
