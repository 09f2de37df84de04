package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.SharedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Citations of real acts, each with its right reading where that is sure. */
class RealCitationsTest {

    private static final int CITATION = 0;
    private static final int READING = 5;

    /** The table leaves out what stands behind the number. */
    private static final Map<String, String> READ_IN_FULL = Map.of(
            "code général des impôts art. 317", "CGI art. 317 bis",
            "code général des impôts art. 1561-3", "CGI art. 1561-3 b");

    @Test
    void almostAllAreRead_noneOtherwiseThanIsRight() throws IOException {
        List<String> unread = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (List<String> row : SharedFile.rows("data/citations.tsv", "\t")) {
            String reading = row.get(READING).replace("(whole text) ", "");
            if (reading.isEmpty()) {
                continue;
            }
            Optional<LegalReferences> read = LegalReferences.tryParse(row.get(CITATION));
            if (read.isEmpty()) {
                unread.add(row.get(CITATION));
            } else if (read.equals(LegalReferences.tryParse(READ_IN_FULL.getOrDefault(reading, reading)))) {
                right++;
            } else {
                wrong.add(row.get(CITATION) + " as " + read.get());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(unread).hasSizeLessThanOrEqualTo((right + unread.size()) * 3 / 100);
        assertThat(right).isGreaterThan(370);
    }
}
