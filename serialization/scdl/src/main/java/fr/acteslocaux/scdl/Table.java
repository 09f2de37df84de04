package fr.acteslocaux.scdl;

import java.util.List;
import java.util.function.Function;

/**
 * A kind of tables.
 *
 * @param columns  its columns, in order
 * @param reading  reads a row
 * @param empty  a row that says nothing
 */
record Table<T>(List<? extends Column> columns, Function<Cells, T> reading, T empty) {

    static final Table<DeliberationRow> DELIBERATIONS = new Table<>(
            List.of(DeliberationColumn.values()),
            DeliberationCells::read,
            DeliberationRow.builder().build());

    static final Table<SubsidyRow> SUBSIDIES = new Table<>(
            List.of(SubsidyColumn.values()),
            SubsidyCells::read,
            SubsidyRow.builder().build());
}
