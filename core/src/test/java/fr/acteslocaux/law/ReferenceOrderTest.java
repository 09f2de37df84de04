package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReferenceOrderTest {

    private static final List<String> IN_ORDER = List.of(
            "CGCT L.2122-9",
            "CGCT L.2122-22",
            "CGCT L.2122-22 I",
            "CGCT L.2122-22 I 2°",
            "CGCT L.2122-22 I bis",
            "CGCT L.2122-22 II",
            "CGCT L.2122-22 4°",
            "CGCT L.2122-22 4° bis",
            "CGCT L.2122-22 4° ter",
            "CGCT L.2122-22 10°",
            "CGCT L.2122-22 alinéa 2",
            "CGCT L.2122-22 alinéa 10",
            "CGCT L.2122-22 a)",
            "CGCT L.2122-22 b)",
            "CJA R.421-1",
            "loi n° 82-213 du 2 mars 1982, article 3");

    @Test
    void references_areSortedAsTheirTextsCountThem() {
        List<LegalReference> ordered =
                IN_ORDER.stream().map(LegalReference::parse).toList();
        for (long seed = 0; seed < 20; seed++) {
            List<LegalReference> shuffled = new ArrayList<>(ordered);
            Collections.shuffle(shuffled, new Random(seed));
            Collections.sort(shuffled);
            assertThat(shuffled).containsExactlyElementsOf(ordered);
        }
    }
}
