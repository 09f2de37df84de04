package fr.acteslocaux.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fr.acteslocaux.scdl.DeliberationRow;
import fr.acteslocaux.scdl.PublishedAct;
import fr.acteslocaux.scdl.ReadRow;
import fr.acteslocaux.scdl.SubsidyRow;
import fr.acteslocaux.scdl.TableReader;
import fr.acteslocaux.scdl.UnreadableTableException;
import fr.acteslocaux.text.Language;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.junit.jupiter.params.provider.MethodSource;

class TableFuzzTest {

    @MethodSource("fr.acteslocaux.fuzz.Seeds#tables")
    @FuzzTest(maxDuration = "2m")
    void deliberations_giveRowsAndDeviations(byte[] table) {
        try (TableReader<DeliberationRow> rows = TableReader.deliberations(new ByteArrayInputStream(table))) {
            while (rows.hasNext()) {
                ReadRow<DeliberationRow> read = rows.next();
                read.deviations().forEach(deviation -> deviation.in(Language.FRENCH));
                Objects.requireNonNull(PublishedAct.authority(read.row())
                        .flatMap(authority -> PublishedAct.act(read.row(), authority)));
            }
            rows.deviations().forEach(deviation -> deviation.in(Language.ENGLISH));
        } catch (UnreadableTableException refusal) {
            refusal.in(Language.FRENCH);
        }
    }

    @MethodSource("fr.acteslocaux.fuzz.Seeds#tables")
    @FuzzTest(maxDuration = "2m")
    void subsidies_giveRowsAndDeviations(byte[] table) {
        try (TableReader<SubsidyRow> rows = TableReader.subsidies(new ByteArrayInputStream(table))) {
            rows.forEachRemaining(read -> read.deviations().forEach(deviation -> deviation.in(Language.FRENCH)));
        } catch (UnreadableTableException refusal) {
            refusal.in(Language.FRENCH);
        }
    }
}
