package fr.acteslocaux.scdl;

import java.util.Arrays;
import java.util.List;

/** Which table of acts is written. */
public enum DeliberationProfile {
    /** Deliberations, 2.1.5: of deliberations only. */
    DELIBERATIONS,
    /** All acts, as Mégalis writes them: the same columns and three more, day of publication, nature, and nature in words. */
    ALL_ACTS;

    List<DeliberationColumn> columns() {
        return Arrays.stream(DeliberationColumn.values())
                .filter(column -> this == ALL_ACTS || column.presence() != Column.Presence.ADDED)
                .toList();
    }

    /** Says whether a row may stand in the table. */
    boolean takes(DeliberationRow row) {
        if (this == ALL_ACTS) {
            return true;
        }
        PublishedNature nature = row.nature().orElseGet(() -> DeliberationCells.supposed(row));
        return nature == PublishedNature.DELIBERATION || nature == PublishedNature.BUDGET;
    }
}
