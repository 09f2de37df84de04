package fr.acteslocaux.scdl;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.money.Euros;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsidyTableTest {

    private static final String HEADER =
            Arrays.stream(SubsidyColumn.values()).map(Column::header).collect(Collectors.joining(","));
    private static final String ROW = "Ville de Rodez,21120202300019,2024-06-03,2024/126,Les Amis,35600000000048,,Fête,"
            + "1200.50,aide en numéraire,unique,2024-07-01,,non,1.00,";

    @Test
    void cleanTable_isReadWithoutDeviation() {
        Tables.Read<SubsidyRow> read = read(HEADER, ROW);
        assertThat(read.deviations()).isEmpty();
        assertThat(read.rows().get(0).deviations()).isEmpty();
        assertThat(read.rows().get(0).row().amount()).contains(Euros.ofCents(120050));
        assertThat(read.rows().get(0).row().notified()).contains(false);
    }

    @ParameterizedTest
    @CsvSource({
        "idBeneficiaire, '3,56E+13', DIGITS_LOST",
        "rnaBeneficiaire, 380475558, RNA",
        "montant, gratuit, AMOUNT",
        "montant, 12.345, AMOUNT",
        "nature, aide, AID",
        "datesPeriodeVersement, 2024, PERIOD",
        "datesPeriodeVersement, 2024-07-01/2024-06-01, PERIOD_REVERSED",
        "notificationUE, peut-être, YES_OR_NO",
        "pourcentageSubvention, 100, SHARE",
        "pourcentageSubvention, 0, SHARE",
        "idRAE, 123456, TOO_LONG",
        "montant, '1 200,50 €', NUMBER_FORM",
    })
    void cellThatDeviates_isTold(String column, String text, Deviation.Kind kind) {
        assertThat(Tables.kinds(withCell(column, text))).containsExactly(kind);
    }

    @Test
    void beneficiaryWithoutNumber_isAnError() {
        assertThat(Tables.kinds(withCell("idBeneficiaire", ""))).containsExactly(Deviation.Kind.BENEFICIARY);
    }

    @Test
    void textOfMoreThan256Characters_isReadAndTold() {
        ReadRow<SubsidyRow> row = withCell("objet", "é".repeat(257));
        assertThat(Tables.kinds(row)).containsExactly(Deviation.Kind.TOO_LONG);
        assertThat(row.row().purpose()).contains("é".repeat(257));
    }

    private static ReadRow<SubsidyRow> withCell(String column, String text) {
        String[] cells = ROW.split(",", -1);
        cells[List.of(HEADER.split(",", -1)).indexOf(column)] = "\"" + text + "\"";
        return read(HEADER, String.join(",", cells)).rows().get(0);
    }

    private static Tables.Read<SubsidyRow> read(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        try (TableReader<SubsidyRow> reader = TableReader.subsidies(new ByteArrayInputStream(bytes))) {
            return Tables.Read.all(reader);
        }
    }
}
