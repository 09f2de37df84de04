package fr.acteslocaux.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.SharedFile;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.text.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of matters: whole, ordered, and the same as the one from which it was taken. */
class DelegableMatterTableTest {

    private static final LocalDate FIRST = LocalDate.of(1996, 2, 24);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void table_hasTheWordingsOfTheFactsWithTheirDoubts() throws IOException {
        List<String> facts = new ArrayList<>();
        for (List<String> row : SharedFile.rows("law/l2122-22.tsv", "\t")) {
            facts.add(String.join(
                    " ",
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(5),
                    row.get(6).isEmpty() ? "" : "limited"));
        }
        assertThat(DelegableMatters.ofCommunes().all())
                .extracting(DelegableMatterTableTest::asInTheFacts)
                .containsExactlyElementsOf(facts);
    }

    @ParameterizedTest
    @CsvSource({"DEPARTMENT, law/delegable-department.tsv", "REGION, law/delegable-region.tsv"})
    void table_ofOthersHasTheWordingsOfTheFacts(Regime regime, String file) throws IOException {
        List<String> facts = SharedFile.rows(file, "\t").stream()
                .map(row -> String.join(" ", row.get(0), row.get(2), row.get(3), row.get(5)))
                .toList();
        assertThat(DelegableMatters.of(regime).orElseThrow().all())
                .extracting(matter -> String.join(
                        " ",
                        String.valueOf(matter.item()),
                        matter.sureFrom().orElseThrow().toString(),
                        matter.inForce().endExclusive().map(LocalDate::toString).orElse(""),
                        matter.label().in(Language.FRENCH)))
                .containsExactlyElementsOf(facts);
    }

    /** A question mark after a date says that it was not verified. */
    private static String asInTheFacts(DelegableMatter matter) {
        String from = matter.inForce().from().orElseThrow() + mark(Optional.of(matter.startVerification()));
        String until =
                matter.inForce().endExclusive().map(LocalDate::toString).orElse("") + mark(matter.endVerification());
        return String.join(
                " ",
                String.valueOf(matter.item()),
                from,
                until,
                matter.limitsRequired() ? "y" : "n",
                matter.limits(Language.ENGLISH).isEmpty() ? "" : "limited");
    }

    private static String mark(Optional<Verification> standing) {
        return standing.equals(Optional.of(Verification.UNVERIFIED)) ? "?" : "";
    }

    @Test
    void sureDays_areWithinTheWording() {
        assertThat(DelegableMatters.ofCommunes().all()).allSatisfy(matter -> {
            LocalDate from = matter.inForce().from().orElseThrow();
            LocalDate sureFrom = matter.sureFrom().orElse(from);
            assertThat(sureFrom).isAfterOrEqualTo(from);
            assertThat(matter.sureUntil().isPresent())
                    .isEqualTo(matter.inForce().endExclusive().isPresent());
            matter.sureUntil()
                    .ifPresent(until -> assertThat(until)
                            .isAfter(sureFrom)
                            .isBeforeOrEqualTo(matter.inForce().endExclusive().orElseThrow()));
        });
    }

    @Test
    void everyDay_hasEachItemOnceAndNeverLosesOne() {
        int before = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            List<Integer> items = DelegableMatters.ofCommunes().inForceOn(day).stream()
                    .map(DelegableMatter::item)
                    .toList();
            assertThat(items).as("items on %s", day).isSorted().doesNotHaveDuplicates();
            assertThat(items.size()).as("number of items on %s", day).isGreaterThanOrEqualTo(before);
            before = items.size();
        }
        assertThat(before).isEqualTo(31);
    }
}
