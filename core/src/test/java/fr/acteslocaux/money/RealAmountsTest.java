package fr.acteslocaux.money;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.SharedFile;
import fr.acteslocaux.message.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Amounts of real acts, each with what it says where that is sure. */
class RealAmountsTest {

    private static final int AMOUNT = 0;
    private static final int EUROS = 3;
    private static final int BASIS = 4;
    private static final int UNIT = 5;

    /** What is refused though a reader sees what was meant, and why. */
    private static final Map<String, String> REFUSED = Map.of(
            "1.234 milliards d’euros", "may be 1 234 milliards",
            "2.835.29 €", "groups of thousands have three digits",
            "1 867 816.85 € H.T.)", "a parenthesis that nothing opens",
            "87 120.20 € H.T.)", "a parenthesis that nothing opens");

    @Test
    void almostAllAreRead_noneOtherwiseThanIsRight() throws IOException {
        List<String> unread = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (List<String> row : SharedFile.rows("data/amounts.tsv", "\t")) {
            Optional<WrittenAmount> read = WrittenAmount.tryParse(row.get(AMOUNT));
            if (row.get(EUROS).isEmpty()) {
                continue;
            }
            if (read.isEmpty()) {
                unread.add(row.get(AMOUNT));
            } else if (says(read.get().price(), row)) {
                right++;
            } else {
                wrong.add(row.get(AMOUNT) + " as " + read.get());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(unread).containsExactlyInAnyOrderElementsOf(REFUSED.keySet());
        assertThat(right)
                .isGreaterThanOrEqualTo((right + unread.size()) * 99 / 100)
                .isEqualTo(961);
    }

    /** The table gives these no value. That of the last is sure: no thousands begin with a zero. */
    @Test
    void whatTwoReadersCouldReadOtherwise_isRefused() throws IOException {
        List<String> unsure = SharedFile.rows("data/amounts.tsv", "\t").stream()
                .filter(row -> row.get(EUROS).isEmpty())
                .map(row -> row.get(AMOUNT))
                .toList();
        assertThat(unsure).containsExactly("19,676 K€", "5, 357 millions d’euros", "0,900 millions d’euros");
        assertThat(unsure.stream().map(WrittenAmount::isValid)).containsExactly(false, false, true);
    }

    private static boolean says(UnitPrice price, List<String> row) {
        return price.euros().compareTo(new BigDecimal(row.get(EUROS))) == 0
                && Message.hyphenated(price.basis()).equals(row.get(BASIS))
                && price.unit().orElse("").equals(row.get(UNIT));
    }
}
